import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { OutputOf } from '../../../types/endpoints';
import { useNow } from '../../cloud/server-clock';
import { type Identity, isCustomer, refreshIdentity } from '../../cloud/session';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { LinkCell } from '../../components/cells';
import { Screen } from '../../components/screen';
import { AnswerState } from '../../components/states';
import { tabState } from '../../components/tabs';
import { open, openTab } from '../../routes';
import { ConsentRow } from '../../sheets/consent-row';
import { todayWords } from '../../wording/explain';
import { DutyQueue } from './duty-queue';
import { TransferQueue } from './transfer-queue';

type Queue = OutputOf<'desk.getQueue'>;
const RENEW_MS = 20_000;

/** The day and its three figures. */
function Today({ queue, nowMs }: { queue: Queue; nowMs: number }) {
	const figures = [
		{ id: 'missed', words: '已逾期', count: queue.missedCount },
		{ id: 'today', words: '今天到期', count: queue.dueTodayCount },
		{ id: 'transfers', words: '待确认收款', count: queue.transfers.length },
	];
	return (
		<View className="card">
			<View className="card__head">
				<View className="strong">{todayWords(queue.today, nowMs)}</View>
			</View>
			<View className="tally gap-3">
				{figures.map((figure, index) => (
					<View
						key={figure.id}
						id={`tally-${figure.id}`}
						className={`tally__item${index === 0 ? ' tally__item--first' : ''}${figure.id === 'missed' && figure.count > 0 ? ' tally__item--missed' : ''}`}
					>
						<View className="tally__figure">{figure.count}</View>
						<View className="tally__words">{figure.words}</View>
					</View>
				))}
			</View>
		</View>
	);
}

/** What the staff reach beside their queue. */
function MoreLinks({ identity }: { identity: Identity | undefined }) {
	return (
		<View className="card card--flush gap-2">
			{identity?.staff ? (
				<>
					<LinkCell
						id="to-duties"
						icon="clock"
						title="全部义务"
						note="所有合同，双方的，按期限排"
						onPress={() => open('duties')}
					/>
					<LinkCell
						id="to-drafts"
						icon="file"
						title="合同草稿"
						note="新合同、补充协议，从起草到签字盖章"
						onPress={() => open('drafts')}
					/>
					<LinkCell
						id="to-people"
						icon="people"
						title="客户和人员"
						note="公司、联系人、邀请、工作人员"
						onPress={() => open('people')}
					/>
					<ConsentRow
						id="remind-desk"
						title="有新报障、新回单、快到期时通知我"
						note="各发一次微信通知"
						templates={['newFault', 'transferSubmitted', 'dutyDue']}
					/>
				</>
			) : null}
			<LinkCell
				id="to-calendar"
				icon="clock"
				title="日历"
				note="放假和补班，等公布的年份"
				onPress={() => open('calendar')}
			/>
			<LinkCell
				id="to-mine"
				icon="mine"
				title="我的"
				note={isCustomer(identity) ? '我的公司、显示设置' : '显示设置'}
				onPress={() => openTab('mine')}
			/>
		</View>
	);
}

/** Keeps what stands beside the queue in step with it: the figure on the tab, and who one is. */
function useDeskSurroundings(count: number, refused: boolean): void {
	useEffect(() => {
		if (process.env.TARO_ENV === 'weapp') Taro.hideHomeButton();
	}, []);
	useEffect(() => {
		if (tabState.get().count !== count) tabState.set({ ...tabState.get(), count });
	}, [count]);
	useEffect(() => {
		// No longer staff: learn who one is now, so that the tabs follow.
		if (refused) void refreshIdentity();
	}, [refused]);
}

/** 管理: what is late, what is next, whose money has come. */
export default function Desk() {
	const { identity } = useTab('staff');
	const nowMs = useNow();
	const query = useQuery('desk.getQueue', {}, { keep: true, everyMs: RENEW_MS });
	const queue = query.data;
	useDeskSurroundings(queue ? queue.missedCount + queue.transfers.length : 0, query.refusal !== undefined);
	return (
		<Screen title="管理" tab="staff">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{queue ? (
				<>
					<Today queue={queue} nowMs={nowMs} />
					<DutyQueue queue={queue} nowMs={nowMs} />
					<TransferQueue queue={queue} nowMs={nowMs} first={queue.duties.length === 0} />
				</>
			) : null}
			<MoreLinks identity={identity} />
		</Screen>
	);
}
