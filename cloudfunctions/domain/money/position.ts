import type { LedgerAccount, RefundWay } from '../../../types/codes';
import type { Fen } from '../../../types/units';
import { type Stage, stagesOf } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import { balanceOfCredit, compensationOf, countedPayments, sumOf } from './credit';
import type { LedgerLine } from './records';

/**
 * What every account of a contract stands at, each on its own side and for each stage where it has one. Each is read
 * from what happened and not from another, so that debits and credits being equal proves something.
 */
export function positionOf(contract: Contract): LedgerLine[] {
	const stages = stagesOf(contract, termsOf(contract));
	const lines = [
		...stages.flatMap(linesOfStage),
		line('wechatPay', cashOf(contract, 'wechatPay')),
		line('bank', cashOf(contract, 'bankTransfer')),
		line('compensation', compensationOf(contract)),
		line('credit', balanceOfCredit(contract)),
		line('refunding', sumOf(contract.refunds.filter(isOnItsWay))),
	];
	return lines.filter(({ amountFen }) => amountFen !== 0);
}

const line = (account: LedgerAccount, amountFen: Fen, stageId: string | null = null): LedgerLine => ({
	account,
	stageId,
	amountFen,
});

/** A stage counts from the evidence that opens it; what comes before is an advance. Without an agreed amount it is what came. */
function linesOfStage({ kind, term, paidFen, waivedFen, remainingFen, openedAtMs }: Stage): LedgerLine[] {
	if (openedAtMs === null) return [line('advance', paidFen, term.id)];
	return [
		line(kind === 'penalty' ? 'penalty' : 'revenue', term.amountFen ?? paidFen, term.id),
		line('receivable', remainingFen ?? 0, term.id),
		line('waived', waivedFen, term.id),
	];
}

const isOnItsWay = ({ status }: { status: string }) => status === 'processing' || status === 'abnormal';

/** Money on one of our accounts: a deposit went to the bank. */
function cashOf(contract: Contract, way: RefundWay): Fen {
	const came = countedPayments(contract).filter(({ method }) => (method === 'wechatPay') === (way === 'wechatPay'));
	const went = contract.refunds.filter((refund) => refund.status === 'success' && refund.way === way);
	return sumOf(came) - sumOf(went);
}
