import type { DraftStatus } from '../../types/codes';
import type { OutputOf } from '../../types/endpoints';
import type { EpochMs } from '../../types/units';
import type { ParameterView } from '../../types/views-contract';
import { valueWords } from './parameters';
import { CONTRACT_KIND, type Tag } from './states';
import { momentWords } from './time';

type Draft = OutputOf<'draft.get'>;
type Step = Draft['steps'][number];
type Card = Draft['card'];

export const DRAFT_STATUS: Record<DraftStatus, Tag> = {
	draft: { tone: 'attention', words: '准备中' },
	sent: { tone: 'neutral', words: '等客户签' },
	activated: { tone: 'live', words: '已生效' },
	dropped: { tone: 'quiet', words: '已作废' },
};

/** What somebody did with a draft. */
export const DRAFT_STEP: Record<Step['kind'], string> = {
	started: '开始起草',
	changed: '改过',
	acknowledged: '知悉一处提醒',
	sent: '发给客户',
	objected: '要求修改',
	takenBack: '收回修改',
	dropped: '作废',
	activated: '原件到齐，开始生效',
};

/** What kind of paper it is: `年度运维合同`, or a supplement. */
export const draftKind = ({ kind, contractId, status }: Pick<Card, 'kind' | 'contractId' | 'status'>): string =>
	contractId !== null && status !== 'activated' ? `${CONTRACT_KIND[kind]} · 补充协议` : CONTRACT_KIND[kind];

/** The line under the title in a list: client, kind, number. */
export const draftNote = (card: Card): string =>
	[card.companyName, draftKind(card), card.number].filter(Boolean).join(' · ');

/** What the client wanted different, as long as nobody has sent it again; undefined when nothing. */
export function openObjection(steps: readonly Step[]): Step | undefined {
	const last = [...steps].reverse().find(({ kind }) => kind === 'sent' || kind === 'objected');
	return last?.kind === 'objected' ? last : undefined;
}

/** Whose turn it is, in a sentence. */
export function draftTurn({ card, steps }: Pick<Draft, 'card' | 'steps'>): {
	side: 'customer' | 'agency';
	words: string;
} {
	if (card.status === 'sent') return { side: 'customer', words: '客户在读。签字盖章的原件到了，由我们上传' };
	if (card.status === 'dropped') return { side: 'agency', words: '已作废，只留着看' };
	if (card.status === 'activated') return { side: 'agency', words: '已生效，在合同里看' };
	if (openObjection(steps)) return { side: 'agency', words: '客户要求修改，改好再发' };
	return { side: 'agency', words: '我们在准备，客户还看不到' };
}

/** Who did it and when: `顾望川 · 今天 14:20`. */
export const stepBy = ({ byName, atMs }: Pick<Step, 'byName' | 'atMs'>, nowMs: EpochMs): string =>
	`${byName} · ${momentWords(atMs, nowMs)}`;

/** What still stands in the way of sending: `2 处要先改好，1 处要知悉`; '' when nothing does. */
export function openChecksWords(checks: Draft['checks']): string {
	const blocking = checks.filter(({ blocks }) => blocks).length;
	const open = checks.filter(({ blocks, acknowledged }) => !blocks && !acknowledged).length;
	return [blocking > 0 ? `${blocking} 处要先改好` : '', open > 0 ? `${open} 处要知悉` : ''].filter(Boolean).join('，');
}

/** What follows from the sealed original, in one sentence. */
export function sealWords(
	{ contractId }: Pick<Card, 'contractId'>,
	holdsFrom: string | null,
	signedOn: string,
): string {
	if (contractId === null) return `合同从签署日 ${signedOn} 起生效，双方的期限开始计算，客户的联系人会收到通知。`;
	return `从 ${holdsFrom ?? signedOn} 起按新的约定算；已经判定的不变，客户的联系人会收到通知。`;
}

/** What a parameter is typed in: 元, %, 个工作日; '' where it says itself. */
export function typedUnit({ kind, unit }: Pick<ParameterView, 'kind' | 'unit'>): string {
	if (kind === 'amountFen') return '元';
	if (kind === 'rateBp') return '%';
	if (kind !== 'count') return '';
	return valueWords({ kind, unit, value: '1' }).replace(/^1\s?/, '');
}
