import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { OutputOf } from '../../../types/endpoints';
import { useNow } from '../../cloud/server-clock';
import { refreshIdentity } from '../../cloud/session';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { Screen } from '../../components/screen';
import { AnswerState } from '../../components/states';
import { tabState } from '../../components/tabs';
import { todayWords } from '../../wording/explain';
import { DutyQueue } from './duty-queue';
import { MoreLinks } from './more-links';
import { TransferQueue } from './transfer-queue';
import { UnheardQueue } from './unheard-queue';

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
					<UnheardQueue nowMs={nowMs} />
					<DutyQueue queue={queue} nowMs={nowMs} />
					<TransferQueue queue={queue} nowMs={nowMs} first={queue.duties.length === 0} />
				</>
			) : null}
			<MoreLinks identity={identity} />
		</Screen>
	);
}
