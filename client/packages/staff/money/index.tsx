import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useList } from '../../../cloud/use-list';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { More } from '../../../components/more';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { AGE, lateWords, MONEY_TASK } from '../../../wording/account';
import { dutyTitle, dutyWhen } from '../../../wording/duty';
import { yuan } from '../../../wording/money';
import { momentWords } from '../../../wording/time';

type Due = OutputOf<'finance.listDue'>;

/** Each age with its bar: the longest is the whole width. */
function Ages({ ages }: { ages: Due['ages'] }) {
	const most = Math.max(1, ...ages.map(({ amountFen }) => amountFen));
	const shown = ages.filter(({ count }) => count > 0);
	return (
		<View className="card card--flush" id="ages">
			{shown.map(({ age, amountFen, count }) => (
				<View className="age" key={age} id={`age-${age}`}>
					<View className="age__head">
						<View>
							{AGE[age]} <View className="note">{count} 笔</View>
						</View>
						<Money fen={amountFen} />
					</View>
					<View className="age__bar" {...{ role: 'img', 'aria-label': `${AGE[age]} ${yuan(amountFen)}` }}>
						<View
							className={`age__fill${age === 'notDue' || age === 'undated' ? '' : ' age__fill--late'}`}
							style={{ width: `${(amountFen * 100) / most}%` }}
						/>
					</View>
				</View>
			))}
		</View>
	);
}

function DueList() {
	const nowMs = useNow();
	const query = useQuery('finance.listDue', {}, { keep: true });
	const due = query.data;
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{due?.rows.length === 0 ? <Empty words="客户没有欠款" /> : null}
			{due && due.rows.length > 0 ? (
				<>
					<Ages ages={due.ages} />
					{due.partial ? <View className="note">太多了，这里只有最早的。</View> : null}
					<View className="card card--flush" id="due-rows">
						{[...due.rows]
							.sort((one, two) => two.daysLate - one.daysLate)
							.map(({ duty, daysLate }) => (
								<LinkCell
									key={duty.id}
									id={`due-${duty.id}`}
									title={`${duty.companyName} · ${dutyTitle(duty, 'agency')}`}
									note={[duty.contractName, lateWords(daysLate) || dutyWhen(duty, nowMs)].join(' · ')}
									value={<Money fen={duty.amountFen ?? 0} />}
									onPress={() => open('books', { contractId: duty.contractId })}
								/>
							))}
					</View>
				</>
			) : null}
		</>
	);
}

function TaskList() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('finance.listTasks', (page) => page.tasks, {});
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{items?.length === 0 ? <Empty words="没有等我们办的" /> : null}
			{items && items.length > 0 ? (
				<View className="card card--flush" id="money-tasks">
					{items.map((task) => (
						<LinkCell
							key={task.id}
							id={`task-${task.id}`}
							title={task.companyName}
							note={
								<>
									<StatusTag tag={MONEY_TASK[task.kind]} />
									<View>
										{momentWords(task.sinceMs, nowMs)} · {task.byName}
									</View>
								</>
							}
							value={task.amountFen > 0 ? <Money fen={task.amountFen} /> : undefined}
							onPress={() =>
								open(task.kind === 'invoiceAsked' ? 'staffInvoice' : 'books', { contractId: task.contractId })
							}
						/>
					))}
				</View>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</>
	);
}

const VIEWS = [
	{ value: 'due' as const, words: '应收账龄' },
	{ value: 'tasks' as const, words: '待办' },
];

/** 收款: what clients owe by its age, and what of the money waits for us. */
export default function StaffMoney() {
	const [view, setView] = useState<'due' | 'tasks'>('due');
	return (
		<Screen title="收款与账">
			<Segmented id="money-view" items={VIEWS} value={view} onChange={setView} />
			{view === 'due' ? <DueList /> : <TaskList />}
			<View className="card card--flush gap-2">
				<LinkCell
					id="to-reconcile"
					icon="file"
					title="微信对账"
					note="每天 10 点拿微信的账单逐笔核对"
					onPress={() => open('reconcile')}
				/>
			</View>
		</Screen>
	);
}
