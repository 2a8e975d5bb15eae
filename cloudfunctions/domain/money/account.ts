import type { Fen } from '../../../types/units';
import { stagesOf } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import { compensationOf, creditOf, sumOf } from './credit';
import { standingInvoices } from './invoiceEvidence';
import { positionOf } from './position';

/** The sums of a contract as both sides read them, fen. Charged is paid, waived or still due, to the fen. */
export function accountOf(contract: Contract) {
	const position = positionOf(contract);
	const of = (...accounts: string[]): Fen => sumOf(position.filter(({ account }) => accounts.includes(account)));
	const stages = stagesOf(contract, termsOf(contract));
	const opened = stages.filter(({ openedAtMs }) => openedAtMs !== null);
	return {
		chargedFen: of('revenue', 'penalty'),
		paidFen: opened.reduce((sum, stage) => sum + stage.paidFen, 0),
		waivedFen: of('waived'),
		dueFen: of('receivable'),
		advanceFen: of('advance'),
		creditFen: creditOf(contract),
		compensationFen: compensationOf(contract),
		penaltyFen: of('penalty'),
		refundingFen: of('refunding'),
		refundedFen: sumOf(contract.refunds.filter(({ status }) => status === 'success')),
		invoicedFen: sumOf(standingInvoices(contract)),
	};
}
