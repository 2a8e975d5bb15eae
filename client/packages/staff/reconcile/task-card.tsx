import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useCommand } from '../../../cloud/use-command';
import { AskReason } from '../../../components/ask-reason';
import { Button, ProblemNote } from '../../../components/button';
import { Fact, LinkCell } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { open } from '../../../routes';
import { amountWords, DIFFERENCE, MONEY_KIND, seenWords, settledWords, sideNames } from '../../../wording/reconcile';
import { exactMoment } from '../../../wording/time';

type Task = OutputOf<'reconcile.getDay'>['tasks'][number];

interface Props {
	task: Task;
	/** Whether this person settles tasks. */
	may: boolean;
	nowMs: number;
}

/** What either side says. */
function Sides({ task }: { task: Task }) {
	const [bill, ours] = sideNames(task);
	const { billFen, ourFen, billOrder, ourOrder, rowId, atMs, of } = task;
	const orders = [...new Set([billOrder, ourOrder])].filter((one): one is string => one !== null && one !== '');
	return (
		<>
			<Fact label={bill}>{amountWords(billFen)}</Fact>
			<Fact label={ours}>{amountWords(ourFen)}</Fact>
			{orders.length > 0 ? (
				<Fact label="商户订单号">
					{orders.map((order) => (
						<View key={order}>{order}</View>
					))}
				</Fact>
			) : null}
			{rowId ? <Fact label={of === 'payment' ? '微信支付单号' : '退款单号'}>{rowId}</Fact> : null}
			{atMs === null ? null : <Fact label="时间">{exactMoment(atMs)}</Fact>}
		</>
	);
}

/** Looks again, or settles with a reason. */
function Acts({ task: { id, day }, nowMs }: Omit<Props, 'may'>) {
	const look = useCommand('reconcile.lookAgain', 'plain');
	const settle = useCommand('reconcile.settleTask', 'identified');
	const [seen, setSeen] = useState<OutputOf<'reconcile.lookAgain'>>();
	return (
		<View className="cell cell--block">
			<View className="grow actions">
				<Button
					id={`look-${id}`}
					size="small"
					pending={look.pending}
					onPress={() => void look.run({ day, taskId: id }).then(setSeen)}
				>
					再查一次
				</Button>
				<View className="grow" />
				<AskReason
					id={`settle-${id}`}
					verb="处理"
					does="记下处理结果"
					label="为什么不同"
					placeholder="例如：个人收款码收的，不走小程序"
					pending={settle.pending}
					problem={settle.problem}
					nowMs={nowMs}
					onDo={(reason) => settle.run({ day, taskId: id, reason })}
				/>
			</View>
			{seen ? (
				<View className="note gap-1" id={`seen-${id}`} {...{ role: 'status' }}>
					{seenWords(seen, nowMs)}
				</View>
			) : null}
			<ProblemNote id={`look-problem-${id}`} problem={look.problem} nowMs={nowMs} />
		</View>
	);
}

/** One difference: both sides, whose contract, and what became of it. */
export function TaskCard({ task, may, nowMs }: Props) {
	const { id, kind, of, contractId, companyName, settled } = task;
	return (
		<View className="card card--flush" id={`task-${id}`}>
			<View className="cell">
				<View className="grow">{MONEY_KIND[of]}</View>
				<StatusTag tag={settled ? { ...DIFFERENCE[kind], tone: 'quiet' } : DIFFERENCE[kind]} />
			</View>
			<Sides task={task} />
			{contractId ? (
				<LinkCell
					id={`contract-${id}`}
					title={companyName ?? '合同'}
					note="看合同的账"
					onPress={() => open('books', { contractId })}
				/>
			) : null}
			{settled ? (
				<View className="cell note" id={`settled-${id}`}>
					{settledWords(settled, nowMs)}
				</View>
			) : null}
			{!settled && may ? <Acts task={task} nowMs={nowMs} /> : null}
		</View>
	);
}
