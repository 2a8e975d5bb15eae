import type { DutyKind } from '../../types/codes';
import type { Fen } from '../../types/units';
import type { DutyView } from '../../types/views';
import { yuan } from './money';
import type { Tag } from './states';

const ACTION: Record<DutyKind, string | undefined> = {
	payment: undefined,
	response: '接单',
	onSite: '到场',
	solution: '解决',
	promisedSolution: '解决',
	acceptance: undefined,
	recurring: '登记',
	oneOff: '登记',
	occasion: '登记',
	standing: undefined,
};

/** The verb on a queue row's button; undefined where the other side has to act. */
export const deskActionOf = (duty: Pick<DutyView, 'kind' | 'owner'>): string | undefined =>
	duty.owner === 'agency' ? ACTION[duty.kind] : undefined;

/** How a transfer's amount compares with what the stage still needs. */
export function transferTag(amountFen: Fen, remainingFen: Fen): Tag {
	if (amountFen === remainingFen) return { tone: 'live', words: '金额相符' };
	const difference = yuan(Math.abs(amountFen - remainingFen));
	return amountFen < remainingFen
		? { tone: 'neutral', words: `付一部分，还差 ${difference}` }
		: { tone: 'attention', words: `比余款多 ${difference}` };
}

/** What staff can record of a duty at its own page. */
export type DeskVerb = 'done' | 'delay' | 'waive';

/** Duties that happen once can stand still; those without a verb of their own are reported done. */
const MOVED: readonly DutyKind[] = ['oneOff', 'occasion'];
const REPORTED: readonly DutyKind[] = ['recurring', ...MOVED];

/** What there is to record of a duty that is not settled. The server decides; this only offers it. */
export function deskVerbsOf({ kind, owner, faultId, settledAtMs, state }: DutyView): DeskVerb[] {
	if (faultId !== null || settledAtMs !== null || state === 'waived' || !REPORTED.includes(kind)) return [];
	if (owner === 'customer') return ['done', 'waive'];
	return MOVED.includes(kind) ? ['done', 'delay'] : ['done'];
}
