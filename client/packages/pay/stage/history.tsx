import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import { paidWords } from '../../../wording/payment';
import { METHOD, TRANSFER_STATUS } from '../../../wording/states';
import { momentWords } from '../../../wording/time';

type Stage = OutputOf<'pay.getStage'>;

function Attempt({ stage, nowMs }: { stage: Stage; nowMs: number }) {
	const attempt = stage.openAttempt;
	if (!attempt) return null;
	const since = momentWords(attempt.openedAtMs, nowMs);
	const ids = { contractId: stage.contract.id, stageId: stage.stage.id };
	if (attempt.mine) {
		return (
			<LinkCell
				id="open-attempt"
				icon="wechat-pay"
				title={`您有一笔 ${yuan(attempt.amountFen)} 没有付完`}
				note={`${since} 开始；看它到账没有`}
				onPress={() =>
					open('result', { ...ids, attemptId: attempt.id, amountFen: attempt.amountFen, belief: 'unknown' })
				}
			/>
		);
	}
	const closable =
		nowMs < attempt.closableFromMs
			? `${momentWords(attempt.closableFromMs, nowMs)} 以后可以换人付`
			: '再点一次付款会先问清那一笔的结果';
	return (
		<View className="cell" id="open-attempt">
			<View className="grow">
				{attempt.byName}正在付 {yuan(attempt.amountFen)}
				<View className="note">
					{since} 开始；{closable}
				</View>
			</View>
		</View>
	);
}

/** What is under way or came already for this stage: attempts, transfers, payments. */
export function History({ stage, nowMs }: { stage: Stage; nowMs: number }) {
	const { payments, transfers, openAttempt } = stage;
	if (payments.length + transfers.length === 0 && !openAttempt) return null;
	return (
		<View id="history">
			<SectionTitle title="这一期的付款" />
			<View className="card card--flush">
				<Attempt stage={stage} nowMs={nowMs} />
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
