import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RefundView } from '../../../../types/views-books';
import { useCommand } from '../../../cloud/use-command';
import { Button } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick } from '../../../components/fields';
import { DeadlineBadge } from '../../../components/marks';
import { Money } from '../../../components/money';
import { byWords, refundBadge, refundStory, WAY } from '../../../wording/credit';
import { dateOf, dayWords } from '../../../wording/time';
import { RecordForm } from '../record/record-form';
import type { Part } from './act';

/** WeChat could not reach the payer, or it was to go to an account: the transfer that was made instead. */
function PaidForm({
	refund,
	books,
	nowMs,
	onDone,
}: Pick<Part, 'books' | 'nowMs'> & { refund: RefundView; onDone: () => void }) {
	const today = dateOf(nowMs);
	const [chosen, setDate] = useState('');
	const command = useCommand('finance.payRefundByTransfer', 'identified');
	const valueDate = chosen || today;
	const send = async (note: string) => {
		if (await command.run({ contractId: books.contract.id, refundId: refund.id, valueDate, note })) onDone();
	};
	return (
		<View className="claim-form">
			<RecordForm
				verb="记下已转账"
				noteLabel="转到哪里"
				placeholder="户名、账号后四位；客户会看到"
				inside
				command={command}
				nowMs={nowMs}
				onSend={(note) => void send(note)}
			>
				<DatePick
					id="value-date"
					label="哪天转的"
					mode="date"
					value={valueDate}
					start={books.signedOn}
					end={today}
					shown={`${valueDate} · ${dayWords(valueDate, nowMs)}`}
					onChange={setDate}
				/>
			</RecordForm>
		</View>
	);
}

const waitsForUs = ({ status, way }: RefundView): boolean =>
	status === 'abnormal' || (status === 'processing' && way === 'bankTransfer');

function RefundCard({ refund, books, nowMs, opened, onOpen }: Part & { refund: RefundView }) {
	const form = `paid-${refund.id}`;
	return (
		<View className="card" id={`refund-${refund.id}`}>
			<View className="card__head">
				<View className="card__title">{WAY[refund.way].name}</View>
				<DeadlineBadge badge={refundBadge(refund)} />
			</View>
			<View className="gap-2">
				<Money fen={refund.amountFen} size="figure" />
			</View>
			<View className="sub gap-1">{refundStory(refund, nowMs)}</View>
			<View className="note gap-1">
				{byWords(refund, nowMs)}：{refund.reason}
			</View>
			{waitsForUs(refund) && opened !== form ? (
				<View className="actions">
					<Button id={form} size="small" onPress={() => onOpen(form)}>
						{refund.status === 'abnormal' ? '改用转账退回' : '已经转账'}
					</Button>
				</View>
			) : null}
			{opened === form ? <PaidForm refund={refund} books={books} nowMs={nowMs} onDone={() => onOpen('')} /> : null}
		</View>
	);
}

/** Refunds that wait for us, those that can't reach the payer first and in red; or the others. */
export function Refunds({ waiting, ...part }: Part & { waiting: boolean }) {
	const shown = part.books.refunds
		.filter((refund) => waitsForUs(refund) === waiting)
		.sort((one, two) => Number(two.status === 'abnormal') - Number(one.status === 'abnormal'));
	if (shown.length === 0) return null;
	return (
		<View id={waiting ? 'refunds-waiting' : 'refunds'}>
			<SectionTitle title={waiting ? '等我们转账的退款' : '退款'} missed={shown[0]?.status === 'abnormal'} />
			<View className="stack">
				{shown.map((refund) => (
					<RefundCard key={refund.id} refund={refund} {...part} />
				))}
			</View>
		</View>
	);
}
