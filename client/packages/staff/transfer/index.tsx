import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { showPictures } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Fact } from '../../../components/cells';
import { DatePick, TextArea, TextLine } from '../../../components/fields';
import { StatusTag } from '../../../components/marks';
import { UNSPOKEN } from '../../../components/native';
import { Press } from '../../../components/press';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { goBack } from '../../../routes';
import { transferTag } from '../../../wording/desk';
import { fenOfTyped, typedOfFen, yuan } from '../../../wording/money';
import { dateOf, dayWords, momentWords } from '../../../wording/time';

type Transfer = OutputOf<'desk.getQueue'>['transfers'][number];
const TYPED_MAX = 12;
const REASON_MAX = 500;

interface Props {
	transfer: Transfer;
	nowMs: number;
}

function Confirm({ transfer, nowMs }: Props) {
	const today = dateOf(nowMs);
	const [typed, setTyped] = useState(typedOfFen(transfer.amountFen));
	const [date, setDate] = useState(transfer.transferredOn);
	const confirm = useCommand('desk.confirmTransfer', 'plain');
	const receivedFen = fenOfTyped(typed);
	const send = async () => {
		if (!receivedFen) return;
		if (await confirm.run({ contractId: transfer.contractId, transferId: transfer.id, receivedFen, valueDate: date }))
			goBack();
	};
	return (
		<>
			<TextLine
				id="received"
				label="银行到账金额"
				kind="digit"
				value={typed}
				max={TYPED_MAX}
				note={receivedFen ? yuan(receivedFen) : '填元，可以有两位小数'}
				onChange={setTyped}
			/>
			<DatePick
				id="value-date"
				label="银行到账日"
				mode="date"
				value={date}
				end={today}
				shown={`${date} · ${dayWords(date, nowMs)}`}
				onChange={setDate}
			/>
			<View className="actions">
				<Button
					id="confirm-transfer"
					look="main"
					size="grow"
					pending={confirm.pending}
					disabled={!receivedFen}
					onPress={() => void send()}
				>
					确认到账 {receivedFen ? yuan(receivedFen) : ''}
				</Button>
				<ProblemNote id="confirm-problem" problem={confirm.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

function Refuse({ transfer, nowMs }: Props) {
	const [reason, setReason] = useState('');
	const refuse = useCommand('desk.refuseTransfer', 'plain');
	const send = async () => {
		if (await refuse.run({ contractId: transfer.contractId, transferId: transfer.id, reason: reason.trim() })) goBack();
	};
	return (
		<>
			<TextArea
				id="refuse-reason"
				label="为什么"
				value={reason}
				max={REASON_MAX}
				placeholder="客户会看到，写清楚要补什么"
				onChange={setReason}
			/>
			<View className="actions">
				<Button
					id="refuse-transfer"
					look="main"
					size="grow"
					pending={refuse.pending}
					disabled={reason.trim() === ''}
					onPress={() => void send()}
				>
					没有到账，退回
				</Button>
				<ProblemNote id="refuse-problem" problem={refuse.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

function Facts({ transfer, nowMs }: Props) {
	return (
		<>
			<View className="card card--flush" id="transfer">
				<Fact label="客户">{transfer.companyName}</Fact>
				<Fact label="付款项">{transfer.stageTitle}</Fact>
				<Fact label="回单金额">
					{yuan(transfer.amountFen)} <StatusTag tag={transferTag(transfer.amountFen, transfer.remainingFen)} />
				</Fact>
				<Fact label="这一期余款">{yuan(transfer.remainingFen)}</Fact>
				<Fact label="转账日">{transfer.transferredOn}</Fact>
				<Fact label="上传">
					{momentWords(transfer.submittedAtMs, nowMs)} {transfer.byName}
				</Fact>
			</View>
			<Press
				id="proof"
				className="card proof"
				label="看回单大图"
				onPress={() => showPictures([transfer.proofUrl], transfer.proofUrl)}
			>
				<Image className="proof__image" src={transfer.proofUrl} mode="aspectFit" {...UNSPOKEN} />
			</Press>
		</>
	);
}

/** 确认收款: the proof beside what the bank says. */
export default function StaffTransfer() {
	const { transferId } = useParameters('transferId');
	const nowMs = useNow();
	const query = useQuery('desk.getQueue', {});
	const [way, setWay] = useState<'confirm' | 'refuse'>('confirm');
	const transfer = query.data?.transfers.find((one) => one.id === transferId);
	const ways = [
		{ value: 'confirm', words: '到账了' },
		{ value: 'refuse', words: '没有到账' },
	] as const;
	return (
		<Screen title="确认收款">
			<AnswerState query={query} nowMs={nowMs} />
			{query.data && !transfer ? <Empty words="这笔转账已经处理过" /> : null}
			{transfer ? (
				<>
					<Facts transfer={transfer} nowMs={nowMs} />
					<Segmented id="way" items={ways} value={way} onChange={setWay} />
					<View className="card">
						{way === 'confirm' ? (
							<Confirm transfer={transfer} nowMs={nowMs} />
						) : (
							<Refuse transfer={transfer} nowMs={nowMs} />
						)}
					</View>
				</>
			) : null}
		</Screen>
	);
}
