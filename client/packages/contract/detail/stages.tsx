import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { StageView } from '../../../../types/views';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { rate, yuan } from '../../../wording/money';
import { paidWords } from '../../../wording/payment';
import { OPENS_ON } from '../../../wording/stage';
import { METHOD, STAGE_STATUS } from '../../../wording/states';
import type { Contract } from '../contract';

interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
}

function noteOf(stage: StageView): string {
	const share = stage.shareBp === null ? '' : `合同额的 ${rate(stage.shareBp)} · `;
	if (stage.status === 'notOpen') return `${share}${OPENS_ON[stage.opensOn] ?? stage.opensOn}后付`;
	if (stage.status === 'partlyPaid')
		return `${share}已付 ${yuan(stage.paidFen)}，还剩 ${yuan(stage.remainingFen ?? 0)}`;
	return `${share}${stage.clause.label}`;
}

function StageRow({ stage, contractId, customer }: { stage: StageView; contractId: string; customer: boolean }) {
	const title = (
		<View className="service-row__title">
			<View>{stage.title}</View>
			<StatusTag tag={STAGE_STATUS[stage.status]} />
		</View>
	);
	const amount = stage.amountFen === null ? <View className="blank">未约定</View> : <Money fen={stage.amountFen} />;
	if (customer) {
		return (
			<LinkCell
				id={`stage-${stage.id}`}
				title={title}
				note={noteOf(stage)}
				value={amount}
				onPress={() => open('stage', { contractId, stageId: stage.id })}
			/>
		);
	}
	return (
		<View className="cell" id={`stage-${stage.id}`}>
			<View className="grow">
				{title}
				<View className="note">{noteOf(stage)}</View>
			</View>
			{amount}
		</View>
	);
}

/** The payment stages with what each still needs; a client opens one to pay it. */
export function Stages({ contract, reader }: Props) {
	if (contract.stages.length === 0) return null;
	return (
		<View id="stages">
			<SectionTitle title="付款" />
			<View className="card card--flush">
				{contract.stages.map((stage) => (
					<StageRow key={stage.id} stage={stage} contractId={contract.card.id} customer={reader === 'customer'} />
				))}
			</View>
		</View>
	);
}

interface PaymentProps {
	payment: Contract['payments'][number];
	customer: boolean;
	nowMs: number;
}

function PaymentRow({ payment, customer, nowMs }: PaymentProps) {
	const { id, contractId, stageTitle, method, amountFen, receiptNumber, atMs } = payment;
	const note = `${paidWords({ method, atMs }, nowMs)} · ${METHOD[method]} · ${receiptNumber}`;
	const amount = <Money fen={amountFen} />;
	if (customer) {
		const openReceipt = () => open('receipt', { contractId, paymentId: id });
		return <LinkCell id={`payment-${id}`} title={stageTitle} note={note} value={amount} onPress={openReceipt} />;
	}
	return (
		<View className="cell" id={`payment-${id}`}>
			<View className="grow">
				{stageTitle}
				<View className="note">{note}</View>
			</View>
			{amount}
		</View>
	);
}

/** The money that came, newest first; a client opens the receipt. */
export function Payments({ contract, reader, nowMs }: Props) {
	if (contract.payments.length === 0) return null;
	return (
		<View id="payments">
			<SectionTitle title="已收到的款" />
			<View className="card card--flush">
				{contract.payments.map((payment) => (
					<PaymentRow key={payment.id} payment={payment} customer={reader === 'customer'} nowMs={nowMs} />
				))}
			</View>
		</View>
	);
}
