import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useList } from '../../../cloud/use-list';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { More } from '../../../components/more';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { DIFFERENCE, dayNote, dayTag, MONEY_KIND } from '../../../wording/reconcile';
import { dayWords } from '../../../wording/time';

type Page = OutputOf<'reconcile.listDays'>;

function OpenTasks({ tasks, nowMs }: { tasks: Page['openTasks']; nowMs: number }) {
	if (tasks.length === 0) return null;
	return (
		<>
			<SectionTitle title="待处理" note={`${tasks.length} 条`} />
			<View className="card card--flush" id="open-tasks">
				{tasks.map(({ id, day, kind, of, billFen, ourFen, companyName }) => (
					<LinkCell
						key={`${day}:${id}`}
						id={`task-${day}-${id}`}
						title={`${dayWords(day, nowMs)} ${MONEY_KIND[of]}${companyName ? ` · ${companyName}` : ''}`}
						note={<StatusTag tag={DIFFERENCE[kind]} />}
						value={<Money fen={billFen ?? ourFen ?? 0} />}
						onPress={() => open('billDay', { day })}
					/>
				))}
			</View>
		</>
	);
}

/** 微信对账: what differs between WeChat's daily bill and our books, then day by day. */
export default function Reconcile() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('reconcile.listDays', (page) => page.days, {});
	return (
		<Screen title="微信对账">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{items?.length === 0 ? <Empty words="还没有账单。有人用微信付款后，第二天 10 点起每天核对。" /> : null}
			<OpenTasks tasks={query.data?.openTasks ?? []} nowMs={nowMs} />
			{items && items.length > 0 ? (
				<>
					<SectionTitle title="每天的账单" />
					<View className="card card--flush" id="days">
						{items.map((one) => (
							<LinkCell
								key={one.day}
								id={`day-${one.day}`}
								title={dayWords(one.day, nowMs)}
								note={dayNote(one)}
								value={<StatusTag tag={dayTag(one)} />}
								onPress={() => open('billDay', { day: one.day })}
							/>
						))}
					</View>
				</>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</Screen>
	);
}
