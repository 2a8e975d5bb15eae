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

/** Every refund; one that can't reach the payer stands first, in red. */
export function Refunds(part: Part) {
	const { refunds } = part.books;
	if (refunds.length === 0) return null;
	const ordered = [...refunds].sort(
		(one, two) => Number(two.status === 'abnormal') - Number(one.status === 'abnormal'),
	);
	return (
		<View id="books-refunds">
			<SectionTitle title="退款" missed={ordered[0]?.status === 'abnormal'} />
			<View className="stack">
				{ordered.map((refund) => (
					<RefundCard key={refund.id} refund={refund} {...part} />
				))}
			</View>
		</View>
	);
}
