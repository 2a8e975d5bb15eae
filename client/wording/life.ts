import type { Seal, Side } from '../../types/codes';
import type { OutputOf } from '../../types/endpoints';
import type { EndProposalView } from '../../types/views-contract';
import { sideWords } from './duty';
import type { Tag } from './states';
import { dateOf } from './time';

type Contract = OutputOf<'contract.get'>;
type Version = Contract['versions'][number];

const ENDING: Record<NonNullable<Contract['ending']>['how'], string> = {
	term: '到期结束',
	lapse: '没有续费，按合同终止',
	consent: '双方同意提前结束',
};

/** How the contract ends or ended: `2026-11-30 双方同意提前结束`; '' while nothing ends it. */
export const endingWords = ({ ending }: Pick<Contract, 'ending'>): string =>
	ending ? `${ending.on} ${ENDING[ending.how]}` : '';

/** Who last wanted to go on: `客户 林小满 2026-10-12 提出续签`; '' while nobody did. */
export function renewalWords({ renewalProposals }: Pick<Contract, 'renewalProposals'>, reader: Side): string {
	const last = renewalProposals[0];
	return last ? `${sideWords(last.side, reader)} ${last.byName} ${dateOf(last.atMs)} 提出续签` : '';
}

/** How the seal under an original is called. */
export const SEAL: Record<Seal, string> = { officialSeal: '公章', contractSeal: '合同专用章', none: '没有盖章' };

/** Where a version of a contract stands: in force, replaced, or not yet in force. */
export function versionTag(version: Version, versions: readonly Version[]): Tag {
	if (version.inForce) return { tone: 'live', words: '现在生效' };
	const inForce = versions.find((one) => one.inForce)?.version ?? 0;
	return version.version < inForce
		? { tone: 'quiet', words: '已被后一版替代' }
		: { tone: 'neutral', words: '还没生效' };
}

/** Where a proposal to end early stands, and what is still missing. */
export function proposalTag({ answer }: Pick<EndProposalView, 'answer'>, ended: boolean): Tag {
	if (ended) return { tone: 'quiet', words: '已结束' };
	if (!answer) return { tone: 'attention', words: '等对方答复' };
	return answer.agreed ? { tone: 'live', words: '双方都同意' } : { tone: 'quiet', words: '没有同意' };
}

/** The next step of a proposal, in a sentence; '' where nothing follows. */
export function proposalNext({ answer, side, endsOn }: EndProposalView, reader: Side, ended: boolean): string {
	if (ended) return '';
	if (!answer) return side === reader ? `等${sideWords(side === 'customer' ? 'agency' : 'customer', reader)}答复` : '';
	return answer.agreed ? `双方签字盖章的原件登记后，合同在 ${endsOn} 结束。在那以前照常履行。` : '';
}
