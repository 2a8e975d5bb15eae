import { View } from '@tarojs/components';
import { useState } from 'react';
import { LinkCell } from '../../../components/cells';
import type { IconName } from '../../../components/icon';
import { Press } from '../../../components/press';
import { open, type PageName } from '../../../routes';
import type { Contract } from '../contract';

type Action = Contract['actions'][number];

interface Entry {
	page: PageName;
	icon: IconName;
	title: string;
	note: string;
	/** Offered when the server allows one of these. */
	allowedBy: readonly Action[];
}

const ENTRIES: readonly Entry[] = [
	{
		...{ page: 'evidence', icon: 'file', title: '登记凭据', note: '验收单、付款申请和发票、交付' },
		allowedBy: ['recordEvidence'],
	},
	{
		...{ page: 'occasion', icon: 'bell', title: '登记事项', note: '变更、投诉、质量问题、提前告知' },
		allowedBy: ['recordOccasion'],
	},
	{
		...{ page: 'startSupplement', icon: 'contract', title: '补充协议', note: '从某一天起改几项约定' },
		allowedBy: ['startSupplement'],
	},
	{
		...{ page: 'staffQuota', icon: 'quarter', title: '免费额度', note: '用掉或退回' },
		allowedBy: ['useQuota'],
	},
	{
		...{ page: 'functions', icon: 'tick', title: '功能清单', note: '登记交付和测试' },
		allowedBy: ['checkFunction'],
	},
	{
		...{ page: 'claims', icon: 'bank', title: '违约金', note: '怎么算的，主张、减少或放弃' },
		allowedBy: ['assertClaim', 'showClaims'],
	},
	{
		...{ page: 'staffInvoice', icon: 'file', title: '申请付款与开票', note: '付款申请、发票、红冲' },
		allowedBy: ['recordEvidence'],
	},
	{
		...{ page: 'books', icon: 'wechat-pay', title: '合同的账', note: '记到账、免除、可用余额和退款' },
		allowedBy: ['assertClaim', 'showClaims'],
	},
	{
		...{ page: 'staffSurcharge', icon: 'bell', title: '附加费', note: '客户弄坏的，动手前先讲明' },
		allowedBy: ['recordOccasion'],
	},
	{
		...{ page: 'standing', icon: 'shield', title: '承诺的记录', note: '做到了，没做到，同意例外' },
		allowedBy: [],
	},
	{
		...{ page: 'renewal', icon: 'met', title: '提出续约', note: '开始商量续约' },
		allowedBy: ['proposeRenewal'],
	},
	{
		...{ page: 'end', icon: 'paused', title: '提前结束', note: '提出、答复、上传原件' },
		allowedBy: ['proposeEnd', 'answerEnd', 'sealEnd'],
	},
];

const SHOWN_AT_FIRST = 3;

/** What is there to look at, whatever this person may do. */
function isToRead(page: PageName, { duties, endProposals }: Contract): boolean {
	if (page === 'standing') return duties.some(({ state }) => state === 'standing');
	return page === 'end' && endProposals.length > 0;
}

/** What staff do with a contract; the server says what this person may. */
export function StaffActions({ contract }: { contract: Contract }) {
	const [all, setAll] = useState(false);
	const { actions, card } = contract;
	const allowed = ENTRIES.filter(
		({ allowedBy, page }) => allowedBy.some((action) => actions.includes(action)) || isToRead(page, contract),
	);
	const shown = all ? allowed : allowed.slice(0, SHOWN_AT_FIRST);
	if (allowed.length === 0) return null;
	return (
		<View className="card card--flush" id="staff-actions">
			{shown.map(({ page, icon, title, note }) => (
				<LinkCell
					key={page}
					id={`to-${page}`}
					icon={icon}
					title={title}
					note={note}
					onPress={() => open(page, { contractId: card.id })}
				/>
			))}
			{shown.length < allowed.length ? (
				<Press id="more-actions" className="more" onPress={() => setAll(true)}>
					还能登记 {allowed.length - shown.length} 类
				</Press>
			) : null}
		</View>
	);
}
