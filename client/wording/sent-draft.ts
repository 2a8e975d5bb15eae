import type { DraftStatus } from '../../types/codes';
import type { OutputOf } from '../../types/endpoints';
import type { DraftCard } from '../../types/endpoints/draft';
import { CONTRACT_KIND, type Tag } from './states';

type Step = OutputOf<'contract.getDraft'>['steps'][number]['kind'];

/** A draft as the client sees it. */
export const DRAFT_STATUS: Record<DraftStatus, Tag> = {
	draft: { tone: 'quiet', words: '还在准备' },
	sent: { tone: 'attention', words: '等双方签署' },
	activated: { tone: 'live', words: '已签署生效' },
	dropped: { tone: 'quiet', words: '已作废' },
};

/** A step of its way, after the name of who took it. */
export const DRAFT_STEP: Record<Step, string> = {
	started: '开始准备',
	changed: '改了内容',
	acknowledged: '知悉一条提醒',
	sent: '发给您看',
	objected: '说有地方要改',
	takenBack: '收回去改',
	dropped: '作废了',
	activated: '登记了签字盖章的原件',
};

/** What it is: a contract of a kind, or a supplement and from when it would hold. */
export function draftWhat({ contractId, kind }: DraftCard, holdsFrom: string | null): string {
	if (contractId === null) return `${CONTRACT_KIND[kind]}合同，签署后生效`;
	return holdsFrom === null ? '补充协议，生效日签署时定' : `补充协议，签署后从 ${holdsFrom} 起生效`;
}
