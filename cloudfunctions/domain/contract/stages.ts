import type { StageKind, StageStatus } from '../../../types/codes';
import type { StageTerm, Terms } from '../../../types/terms';
import type { EpochMs, Fen } from '../../../types/units';
import { addYears, chinaDateOf, startOfDay } from '../calendar/chinaDate';
import { cameWith } from './born';
import { evidencedAt } from './evidence';
import { extraStagesOf } from './extraStages';
import type { Contract } from './state';

/** A payment stage with what has come of it. A year of a yearly fee is a stage of its own. */
export interface Stage {
	kind: StageKind;
	term: StageTerm;
	/** The id of the term it comes from: the same, or without the year. */
	baseId: string;
	status: StageStatus;
	/** What came on it as money and as credit, surplus left out. */
	paidFen: Fen;
	/** What of that was money. */
	cashFen: Fen;
	/** What of it we no longer ask for. */
	waivedFen: Fen;
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

/** The stages of a contract, then what came on top of its fees. A stage opens by evidence (signature, acceptance, invoice), never by a date alone. */
export function stagesOf(contract: Contract, terms: Terms): Stage[] {
	const extra = extraStagesOf(contract).map(({ kind, term, openedAtMs }) => ({
		...stageOf(contract, term, term.id, openedAtMs),
		kind,
	}));
	return [...feesOf(contract, terms), ...extra];
}

const feesOf = (contract: Contract, terms: Terms): Stage[] =>
	terms.stages.flatMap((term) =>
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
	const { cashFen: bookedFen, creditFen } = bookedOn(contract, term.id);
	const cameFen = bookedFen + creditFen;
	const paidFen = term.amountFen === null ? cameFen : Math.min(cameFen, term.amountFen);
	const unpaidFen = term.amountFen === null ? null : term.amountFen - paidFen;
	const waivedFen = Math.min(waivedOn(contract, term.id), unpaidFen ?? 0);
	const remainingFen = unpaidFen === null ? null : unpaidFen - waivedFen;
	return {
		...{ kind: 'fee', term, baseId, paidFen, waivedFen, remainingFen, openedAtMs },
		// Credit was money or a grant before: what of the payment was cash is what came first.
		cashFen: Math.min(bookedFen, paidFen),
		...{ overFen: cameFen - paidFen, cameAtMs: cameAt(contract, baseId) },
		status: statusOf({ paidFen, remainingFen, openedAtMs }),
		settledAtMs: remainingFen === 0 ? enoughAt(contract, term) : null,
	};
}

/** What of money and of credit was booked on a stage, surplus left out. */
function bookedOn(contract: Contract, stageId: string): { cashFen: Fen; creditFen: Fen } {
	const own = ofStage(contract.payments, stageId).filter(({ reversed }) => reversed === null);
	const uses = ofStage(contract.creditUses, stageId);
	return {
		cashFen: own.reduce((sum, { amountFen, surplusFen }) => sum + amountFen - surplusFen, 0),
		creditFen: uses.reduce((sum, { amountFen }) => sum + amountFen, 0),
	};
}

const waivedOn = ({ waived }: Contract, stageId: string): Fen =>
	ofStage(waived, stageId).reduce((sum, { amountFen }) => sum + amountFen, 0);

const ofStage = <One extends { stageId: string }>(all: readonly One[], stageId: string): One[] =>
	all.filter((one) => one.stageId === stageId);

function statusOf({ paidFen, remainingFen, openedAtMs }: Pick<Stage, 'paidFen' | 'remainingFen' | 'openedAtMs'>) {
	if (remainingFen === 0) return paidFen > 0 ? 'paid' : 'waived';
	if (paidFen > 0) return 'partlyPaid';
	return openedAtMs === null ? 'notOpen' : 'open';
}

/** What came off a stage and when: money by its value date, credit that was used, what was waived. Earliest first. */
export function reliefsOf(contract: Contract, stageId: string): { atMs: EpochMs; amountFen: Fen }[] {
	const paid = ofStage(contract.payments, stageId)
		.filter(({ reversed }) => reversed === null)
		.map(({ occurredAtMs: atMs, amountFen }) => ({ atMs, amountFen }));
	const others = [...ofStage(contract.creditUses, stageId), ...ofStage(contract.waived, stageId)];
	return [...paid, ...others.map(({ atMs, amountFen }) => ({ atMs, amountFen }))].sort(
		(one, two) => one.atMs - two.atMs,
	);
}

/** The moment at which enough had come off, by when it counts and not by when it was booked. */
function enoughAt(contract: Contract, { id, amountFen }: StageTerm): EpochMs | null {
	let sumFen: Fen = 0;
	for (const relief of reliefsOf(contract, id)) {
		sumFen += relief.amountFen;
		if (sumFen >= (amountFen ?? 0)) return relief.atMs;
	}
	return null;
}
