import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { usePaymentWatch } from '../../../cloud/use-payment-watch';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import { paidWords } from '../../../wording/payment';
import { ownAttemptNote } from '../../../wording/payment-end';
import { METHOD, TRANSFER_STATUS } from '../../../wording/states';
import { momentWords } from '../../../wording/time';

type Stage = OutputOf<'pay.getStage'>;

interface Props {
	stage: Stage;
	nowMs: number;
	/** An attempt came to its end: the stage is no longer as it is shown. */
	onSettled: () => void;
}

/** One's own open attempt, whatever became of its sheet: its truth is asked for as long as it is shown. */
function OwnAttempt({ stage, nowMs, onSettled }: Props) {
	const { id: attemptId = '', amountFen = 0, openedAtMs = 0 } = stage.openAttempt ?? {};
	const ids = { contractId: stage.contract.id, attemptId };
	const { answer, scene } = usePaymentWatch(ids, 'unknown');
	const settled = answer !== undefined && answer.status !== 'open';
	const tell = useRef(onSettled);
	tell.current = onSettled;
	useEffect(() => {
		if (settled) tell.current();
	}, [settled]);
	return (
		<LinkCell
			id="open-attempt"
			icon="wechat-pay"
			title={`您有一笔 ${yuan(amountFen)} 没有付完`}
			note={`${momentWords(openedAtMs, nowMs)} 开始；${ownAttemptNote(scene)}`}
			onPress={() => open('result', { ...ids, stageId: stage.stage.id, amountFen, end: 'unknown' })}
		/>
	);
}

function Attempt(props: Props) {
	const { stage, nowMs } = props;
	const attempt = stage.openAttempt;
	if (!attempt) return null;
	if (attempt.mine) return <OwnAttempt {...props} />;
	const closable =
		nowMs < attempt.closableFromMs
			? `${momentWords(attempt.closableFromMs, nowMs)} 以后可以换人付`
			: '再点一次付款会先问清那一笔的结果';
	return (
		<View className="cell" id="open-attempt">
			<View className="grow">
				{attempt.byName}正在付 {yuan(attempt.amountFen)}
				<View className="note">
					{momentWords(attempt.openedAtMs, nowMs)} 开始；{closable}
				</View>
			</View>
		</View>
	);
}

/** What is under way or came already for this stage: attempts, transfers, payments. */
export function History(props: Props) {
	const { stage, nowMs } = props;
	const { payments, transfers, openAttempt } = stage;
	if (payments.length + transfers.length === 0 && !openAttempt) return null;
	return (
		<View id="history">
			<SectionTitle title="这一期的付款" />
			<View className="card card--flush">
				<Attempt {...props} />
				{transfers
					.filter((transfer) => transfer.status !== 'confirmed')
					.map((transfer) => (
						<View className="cell" key={transfer.id} id={`transfer-${transfer.id}`}>
							<View className="grow">
								<StatusTag tag={TRANSFER_STATUS[transfer.status]} />
								<View className="note gap-1">
									{transfer.transferredOn} 转账 · {transfer.byName} 上传回单
								</View>
								{transfer.reason ? <View className="sub">{transfer.reason}</View> : null}
							</View>
							<Money fen={transfer.amountFen} />
						</View>
					))}
				{payments.map((payment) => (
					<LinkCell
						key={payment.id}
						id={`payment-${payment.id}`}
						title={METHOD[payment.method]}
						note={`${paidWords(payment, nowMs)} 到账 · ${payment.receiptNumber}`}
						value={<Money fen={payment.amountFen} />}
						onPress={() => open('receipt', { contractId: payment.contractId, paymentId: payment.id })}
					/>
				))}
			</View>
		</View>
	);
}
