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
