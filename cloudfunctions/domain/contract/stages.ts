import type { StageStatus } from '../../../types/codes';
import type { StageTerm, Terms } from '../../../types/terms';
import type { EpochMs, Fen } from '../../../types/units';
import { triggeredAt } from './due';
import type { Contract, Payment } from './state';

/** A payment stage with what has come of it. */
export interface Stage {
	term: StageTerm;
	status: StageStatus;
	/** What was booked on it, surplus left out. */
	paidFen: Fen;
	/** Null while its amount is not agreed. */
	remainingFen: Fen | null;
	openedAtMs: EpochMs | null;
	/** When enough had come to settle it; money beyond that changes nothing. */
	settledAtMs: EpochMs | null;
}

/** The stages of a contract. A stage opens by evidence (signature, acceptance, invoice), never by a date alone. */
export function stagesOf(contract: Contract, terms: Terms): Stage[] {
	return terms.stages.map((term) => stageOf(contract, terms, term));
}

export function findStage(contract: Contract, terms: Terms, stageId: string): Stage | null {
	const term = terms.stages.find((one) => one.id === stageId);
	return term ? stageOf(contract, terms, term) : null;
}

function stageOf(contract: Contract, terms: Terms, term: StageTerm): Stage {
	const payments = contract.payments.filter((payment) => payment.stageId === term.id);
	const paidFen = payments.reduce((sum, payment) => sum + payment.amountFen - payment.surplusFen, 0);
	const openedAtMs = triggeredAt(contract, terms, term.opensOn, term.id);
	const remainingFen = term.amountFen === null ? null : term.amountFen - paidFen;
	const paid = remainingFen === 0;
	return {
		...{ term, paidFen, remainingFen, openedAtMs },
		status: paid ? 'paid' : paidFen > 0 ? 'partlyPaid' : openedAtMs === null ? 'notOpen' : 'open',
		settledAtMs: paid ? enoughAt(payments, term.amountFen ?? 0) : null,
	};
}

/** The moment at which the money that had come reached an amount, by when it came and not by when it was booked. */
function enoughAt(payments: readonly Payment[], amountFen: Fen): EpochMs | null {
	let sumFen: Fen = 0;
	for (const payment of [...payments].sort((first, second) => first.occurredAtMs - second.occurredAtMs)) {
		sumFen += payment.amountFen;
		if (sumFen >= amountFen) return payment.occurredAtMs;
	}
	return null;
}

/** What came beyond what the stages needed: the client's money, to be given back or used. */
export const creditOf = (contract: Contract): Fen =>
	contract.payments.reduce((sum, payment) => sum + payment.surplusFen, 0);

/** All that was booked on stages. */
export const paidOf = (contract: Contract): Fen =>
	contract.payments.reduce((sum, payment) => sum + payment.amountFen - payment.surplusFen, 0);
