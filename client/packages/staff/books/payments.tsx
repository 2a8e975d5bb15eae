import { View } from '@tarojs/components';
import { useCommand } from '../../../cloud/use-command';
import { AskReason } from '../../../components/ask-reason';
import { Button } from '../../../components/button';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Empty } from '../../../components/states';
import { byWords } from '../../../wording/credit';
import { yuan } from '../../../wording/money';
import { paidWords } from '../../../wording/payment';
import { METHOD } from '../../../wording/states';
import type { Books, Part } from './act';
import { RefundForm } from './refund-form';

type Payment = Books['payments'][number];
const REVERSED = { tone: 'quiet' as const, words: '已冲销' };

function Reverse({ payment, nowMs }: { payment: Payment; nowMs: number }) {
	const command = useCommand('finance.reversePayment', 'identified');
	const { id: paymentId, contractId } = payment;
	return (
		<AskReason
			id={`reverse-${paymentId}`}
			verb="冲销"
			does="冲销这一笔"
			label="哪里记错了"
			placeholder="客户会看到"
			pending={command.pending}
			problem={command.problem}
			nowMs={nowMs}
			onDo={(reason) => command.run({ contractId, paymentId, reason })}
		/>
	);
}

/** One payment: how it came, what of it is credit, and how it goes back where it was wrong or too much. */
function PaymentCard({ payment, books, nowMs, opened, onOpen }: Part & { payment: Payment }) {
	const { id, method, stageTitle, amountFen, surplusFen, receiptNumber, reversed, refundableFen } = payment;
	const maxFen = Math.min(refundableFen, books.creditFen);
	const form = `refund-${id}`;
	return (
		<View className="card" id={`payment-${id}`}>
			<View className="card__head">
				<View className="card__title">{`${stageTitle} · ${METHOD[method]}`}</View>
				{reversed ? <StatusTag tag={REVERSED} /> : null}
			</View>
			<View className="gap-2">
				<Money fen={amountFen} size="figure" />
			</View>
			<View className="note gap-1">{`${paidWords(payment, nowMs)} · ${receiptNumber}`}</View>
			{surplusFen > 0 ? <View className="sub gap-1">其中 {yuan(surplusFen)} 多付，记入可用余额</View> : null}
			{reversed ? (
				<View className="note gap-1">
					{byWords(reversed, nowMs)} 冲销：{reversed.reason}
				</View>
			) : null}
			<View className="actions">
				{method !== 'wechatPay' && !reversed ? <Reverse payment={payment} nowMs={nowMs} /> : null}
				{maxFen > 0 && opened !== form ? (
					<Button id={form} size="small" onPress={() => onOpen(form)}>
						原路退回
					</Button>
				) : null}
			</View>
			{opened === form ? (
				<RefundForm
					books={books}
					way="wechatPay"
					paymentId={id}
					maxFen={maxFen}
					nowMs={nowMs}
					onDone={() => onOpen('')}
				/>
			) : null}
		</View>
	);
}

export function Payments(part: Part) {
	const { payments } = part.books;
	if (payments.length === 0) return <Empty words="还没有付过" />;
	return (
		<View className="stack" id="books-payments">
			{payments.map((payment) => (
				<PaymentCard key={payment.id} payment={payment} {...part} />
			))}
		</View>
	);
}
