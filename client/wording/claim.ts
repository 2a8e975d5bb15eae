import type { ClaimStatus, Side } from '../../types/codes';
import type { ClaimView } from '../../types/views-contract';
import { sideWords } from './duty';
import { rate, yuan } from './money';
import type { Tag } from './states';

export const CLAIM_STATUS: Record<ClaimStatus, Tag> = {
	possible: { tone: 'neutral', words: '可以主张' },
	asserted: { tone: 'attention', words: '已主张' },
	reduced: { tone: 'attention', words: '已减少' },
	corrected: { tone: 'attention', words: '已更正' },
	conceded: { tone: 'live', words: '已认，记入可用余额' },
	givenUp: { tone: 'quiet', words: '已放弃' },
};

/** What a person did with a claim, as a step of its story. */
export const CLAIM_STEP: Record<ClaimStatus, string> = {
	possible: '算出',
	asserted: '主张',
	reduced: '减少到',
	corrected: '按补记的付款更正为',
	conceded: '认下',
	givenUp: '放弃',
};

const BASE: Record<ClaimView['base'], string> = { unpaid: '没有付的', monthlyFee: '月服务费', total: '合同额' };

function baseWords({ base, baseFen, derived, key }: ClaimView): string {
	const what = key === 'refund' ? '已付的' : BASE[base];
	return `${what} ${yuan(baseFen)}${derived ? '（年费 ÷ 12）' : ''}`;
}

/** The arithmetic: `没有付的 ¥20,000.00 × 5‰ × 2 天 = ¥200.00`. What was unpaid may have changed on the way. */
export function arithmeticWords(claim: ClaimView): string {
	const { base, baseFen, rateBp, times, computedFen } = claim;
	const days = base === 'unpaid' ? ` × ${times} 天` : '';
	const product = `${baseWords(claim)} × ${rate(rateBp)}${days}`;
	const more = computedFen - Math.round((baseFen * rateBp * times) / 10_000);
	if (more === 0) return `${product} = ${yuan(computedFen)}`;
	// The days of one delay are rounded to the fen together, however often it was asserted.
	if (Math.abs(more) === 1) return `${product} ≈ ${yuan(computedFen)}，和前面的天数一起取整到分`;
	return `${product}，其间付过一部分，逐日算共 ${yuan(computedFen)}`;
}

/** Who may claim from whom: `您可以向我们主张`. */
export function claimSides({ owner, status }: Pick<ClaimView, 'owner' | 'status'>, reader: Side): string {
	const creditor: Side = owner === 'customer' ? 'agency' : 'customer';
	const [from, to] = [sideWords(creditor, reader), sideWords(owner, reader)];
	if (status === 'possible') return `${from}可以向${to}主张，没有主张就不用付`;
	return status === 'givenUp' ? `${from}放弃了，${to}不用付` : `${from}向${to}主张`;
}

const RULES_OF_THEIR_OWN = ['spoken:'];

/** A breach no clock sees: whether it happened, only a person can say. */
export const isSpoken = ({ key }: Pick<ClaimView, 'key'>): boolean =>
	RULES_OF_THEIR_OWN.some((beginning) => key.startsWith(beginning));

/** For a tile: `1 笔可以主张`, `2 笔已主张`; '' where there is nothing. */
export function claimsSummary(claims: readonly ClaimView[]): string {
	const asserted = claims.filter(({ status }) => status === 'asserted' || status === 'reduced').length;
	const possible = claims.filter((claim) => claim.status === 'possible' && !isSpoken(claim)).length;
	return [asserted > 0 ? `${asserted} 笔已主张` : '', possible > 0 ? `${possible} 笔可以主张` : '']
		.filter(Boolean)
		.join(' · ');
}
