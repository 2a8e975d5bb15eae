import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { paidWords } from '../../../wording/payment';
import { METHOD, TRANSFER_STATUS } from '../../../wording/states';

type Stage = OutputOf<'pay.getStage'>;

/** What came already for this stage: transfers and payments. */
export function History({ stage, nowMs }: { stage: Stage; nowMs: number }) {
	const { payments, transfers } = stage;
	if (payments.length + transfers.length === 0) return null;
	return (
		<View id="history">
			<SectionTitle title="这一期的付款" />
			<View className="card card--flush">
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
