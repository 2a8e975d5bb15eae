import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../../types/endpoints';
import { useNow } from '../../../../cloud/server-clock';
import { useParameters } from '../../../../cloud/use-parameters';
import { useQuery } from '../../../../cloud/use-query';
import { Fact } from '../../../../components/cells';
import { StatusTag } from '../../../../components/marks';
import { Screen } from '../../../../components/screen';
import { AnswerState } from '../../../../components/states';
import { dayTag, sumsWords } from '../../../../wording/reconcile';
import { dayWords, momentWords } from '../../../../wording/time';
import { TaskCard } from '../task-card';

type Answer = OutputOf<'reconcile.getDay'>;

function Sums({ day: one, nowMs }: { day: Answer['day']; nowMs: number }) {
	const unread = one.status === 'unread';
	return (
		<View className="card card--flush" id="sums">
			<Fact label="日期">
				{dayWords(one.day, nowMs)} <StatusTag tag={dayTag(one)} />
			</Fact>
			{unread ? null : (
				<>
					<Fact label="微信账单">{sumsWords(one.bill)}</Fact>
					<Fact label="我们的账">{sumsWords(one.ours)}</Fact>
				</>
			)}
			<Fact label={unread ? '上次去取' : '核对'}>{momentWords(one.triedAtMs, nowMs)}</Fact>
		</View>
	);
}

/** 一天的账单: both sides, and each difference with what becomes of it. */
export default function BillDay() {
	const { day } = useParameters('day');
	const nowMs = useNow();
	const query = useQuery('reconcile.getDay', { day }, { keep: true });
	const answer = query.data;
	return (
		<Screen title="一天的账单">
			<AnswerState query={query} nowMs={nowMs} />
			{answer ? (
				<>
					<Sums day={answer.day} nowMs={nowMs} />
					{answer.unreadWords === '' ? null : (
						<View className="card" id="unread">
							<View>账单没有取到，或者看不懂，每隔几小时再取一次。这天的钱没有核对。</View>
							<View className="note gap-1">{answer.unreadWords}</View>
						</View>
					)}
					{answer.tasks.map((task) => (
						<TaskCard key={task.id} task={task} may={answer.maySettle} nowMs={nowMs} />
					))}
					{answer.day.moreCount > 0 ? (
						<View className="note" id="more-differences">
							另有 {answer.day.moreCount} 条不同没有列出，到微信支付商户平台核对。
						</View>
					) : null}
				</>
			) : null}
		</Screen>
	);
}
