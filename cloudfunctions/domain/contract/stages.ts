import type { StageStatus } from '../../../types/codes';
import type { StageTerm, Terms } from '../../../types/terms';
import type { EpochMs, Fen } from '../../../types/units';
import { addYears, chinaDateOf, startOfDay } from '../calendar/chinaDate';
import { cameWith } from './born';
import { evidencedAt } from './evidence';
import { type Contract, type Payment, termsOf } from './state';

/** A payment stage with what has come of it. A year of a yearly fee is a stage of its own. */
export interface Stage {
	term: StageTerm;
	/** The id of the term it comes from: the same, or without the year. */
	baseId: string;
	status: StageStatus;
	/** What was booked on it, surplus left out. */
	paidFen: Fen;
	/** Null while its amount is not agreed. */
	remainingFen: Fen | null;
	openedAtMs: EpochMs | null;
	/** When enough had come to settle it; money beyond that changes nothing. */
	settledAtMs: EpochMs | null;
	/** What was booked on it, but is more than a supplement made of it. */
	overFen: Fen;
	/** When the supplement was signed that it came with; null for a stage of the contract itself. */
	cameAtMs: EpochMs | null;
}

/** The stages of a contract. A stage opens by evidence (signature, acceptance, invoice), never by a date alone. */
export function stagesOf(contract: Contract, terms: Terms): Stage[] {
	return terms.stages.flatMap((term) =>
		term.yearly
			? yearsOf(contract, term).map(({ year, atMs }) =>
					stageOf(
						contract,
						{
							...term,
							...feeOf(contract, term, atMs),
							id: `${term.id}:${year}`,
							title: `${term.title}（第 ${year} 年）`,
						},
						term.id,
						atMs,
					),
				)
			: [stageOf(contract, term, term.id, openedAt(contract, terms, term))],
	);
}

/** When the supplement was signed that a stage came with. */
const cameAt = (contract: Contract, id: string): EpochMs | null =>
	cameWith(contract, ({ stages }) => stages.some((one) => one.id === id))?.signedAtMs ?? null;

const openedAt = (contract: Contract, terms: Terms, { id, opensOn }: StageTerm): EpochMs | null =>
	evidencedAt(contract, terms, opensOn, id, cameAt(contract, id));

/** The fee of a year is that of the version that held when it began: a later supplement is about later years. */
function feeOf(contract: Contract, term: StageTerm, beganAtMs: EpochMs): Pick<StageTerm, 'amountFen'> {
	let { amountFen } = term;
	for (const { version, holdsFrom, terms } of contract.versions) {
		if (version > contract.versionInForce) break;
		const then = startOfDay(holdsFrom) <= beganAtMs ? terms.stages.find((one) => one.id === term.id) : undefined;
		if (then) amountFen = then.amountFen;
	}
	return { amountFen };
}

export function findStage(contract: Contract, terms: Terms, stageId: string): Stage | null {
	return stagesOf(contract, terms).find((stage) => stage.term.id === stageId) ?? null;
}

/** The years that have begun, each with its first moment. */
function yearsOf(contract: Contract, { id }: StageTerm): { year: number; atMs: EpochMs }[] {
	return contract.yearsBegun
		.filter((one) => one.stageId === id)
		.map(({ year, occurredAtMs }) => ({ year, atMs: occurredAtMs }));
}

/** Ten years of a fee: no contract runs longer without a new one. */
const YEARS_MAX = 10;

/** The next year of a yearly fee that is to be paid, and when it begins; null while its evidence is missing. */
export function nextYearOf(contract: Contract, terms: Terms, term: StageTerm): { year: number; atMs: EpochMs } | null {
	const firstAtMs = openedAt(contract, terms, term);
	if (!term.yearly || firstAtMs === null) return null;
	const last = Math.max(0, ...contract.yearsBegun.filter((one) => one.stageId === term.id).map((one) => one.year));
	const year = Math.max(last, term.yearly.freeYears) + 1;
	if (year > YEARS_MAX) return null;
	return { year, atMs: startOfDay(addYears(chinaDateOf(firstAtMs), year - 1)) };
}

function stageOf(contract: Contract, term: StageTerm, baseId: string, openedAtMs: EpochMs | null): Stage {
	const payments = contract.payments.filter((payment) => payment.stageId === term.id);
	const bookedFen = payments.reduce((sum, payment) => sum + payment.amountFen - payment.surplusFen, 0);
	const paidFen = term.amountFen === null ? bookedFen : Math.min(bookedFen, term.amountFen);
	const remainingFen = term.amountFen === null ? null : term.amountFen - paidFen;
	const paid = remainingFen === 0;
	return {
		...{ term, baseId, paidFen, remainingFen, openedAtMs },
		...{ overFen: bookedFen - paidFen, cameAtMs: cameAt(contract, baseId) },
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
	contract.payments.reduce((sum, payment) => sum + payment.surplusFen, overOf(contract));

/** All that was booked on stages. */
export const paidOf = (contract: Contract): Fen =>
	contract.payments.reduce((sum, payment) => sum + payment.amountFen - payment.surplusFen, -overOf(contract));

/** What was paid on stages before a supplement made them smaller. */
const overOf = (contract: Contract): Fen =>
	stagesOf(contract, termsOf(contract)).reduce((sum, stage) => sum + stage.overFen, 0);
