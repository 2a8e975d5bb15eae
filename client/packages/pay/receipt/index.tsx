import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { Fact } from '../../../components/cells';
import { Icon } from '../../../components/icon';
import { DeadlineBadge } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { goBack } from '../../../routes';
import { ConsentRow } from '../../../sheets/consent-row';
import { yuan } from '../../../wording/money';
import { paidExactly } from '../../../wording/payment';
import { earlyWords } from '../../../wording/result';
import { METHOD } from '../../../wording/states';

type Receipt = OutputOf<'pay.getReceipt'>;

function Verdict({ receipt }: { receipt: Receipt }) {
	const { payment, stageRemainingFen, daysEarly } = receipt;
	if (stageRemainingFen > 0)
		return <View className="sub">{`${payment.stageTitle}还剩 ${yuan(stageRemainingFen)}`}</View>;
	const early = earlyWords(daysEarly);
	const words = `${payment.stageTitle}已付清${early ? `，${early}` : ''}`;
	return <DeadlineBadge badge={{ tone: daysEarly?.late ? 'missed' : 'met', words }} />;
}

function Balance({ receipt }: { receipt: Receipt }) {
	const { contractPaidFen, contractTotalFen, creditFen } = receipt;
	return (
		<Fact label="合同账">
			{contractTotalFen === null ? '' : `合同额 ${yuan(contractTotalFen)}　`}
			{`已付 ${yuan(contractPaidFen)}`}
			{contractTotalFen === null ? null : (
				<View className="strong">余 {yuan(Math.max(0, contractTotalFen - contractPaidFen))}</View>
			)}
			{creditFen > 0 ? <View className="strong">多付 {yuan(creditFen)}，可以退还或抵下一期</View> : null}
		</Fact>
	);
}

function Paper({ receipt }: { receipt: Receipt }) {
	const { payment } = receipt;
	return (
		<View className="card card--flush" id="receipt">
			<View className="cell">
				<View className="grow card__title">收据</View>
				<View className="note num" id="receipt-number">
					{payment.receiptNumber}
				</View>
			</View>
			<Fact label="付款方">{receipt.payerName}</Fact>
			<Fact label="收款方">{receipt.payeeName}</Fact>
			<Fact label="付款时间">{paidExactly(payment)}</Fact>
			<Fact label="付款方式">{METHOD[payment.method]}</Fact>
			<Fact label="合同">
				{receipt.contractNumber}
				<View className="note">{receipt.contractTitle}</View>
			</Fact>
			<Fact label="付款项">{payment.stageTitle}</Fact>
			{payment.surplusFen > 0 ? <Fact label="其中多付">{yuan(payment.surplusFen)}</Fact> : null}
			<Balance receipt={receipt} />
		</View>
	);
}

/** 收据: the amount in figures and in capitals, and what remains. */
export default function ReceiptPage() {
	const { contractId, paymentId, fresh } = useParameters('contractId', 'paymentId', 'fresh');
	const nowMs = useNow();
	const query = useQuery('pay.getReceipt', contractId && paymentId ? { contractId, paymentId } : null, { keep: true });
	const receipt = query.data;
	return (
		<Screen
			title={fresh ? '付款结果' : '收据'}
			foot={
				receipt ? (
					<Button id="receipt-done" look="main" size="grow" onPress={goBack}>
						完成
					</Button>
				) : undefined
			}
		>
			<AnswerState query={query} nowMs={nowMs} />
			{receipt ? (
				<>
					<View className="done">
						<View className="done__mark">
							<Icon name="tick" />
						</View>
						<View className="done__title">已收到您的付款</View>
						<Money fen={receipt.payment.amountFen} size="amount" />
						<View className="sub" id="amount-in-words">
							人民币{receipt.amountInWords}
						</View>
						<Verdict receipt={receipt} />
					</View>
					<Paper receipt={receipt} />
					<View className="card card--flush">
						<ConsentRow
							id="remind-payment"
							title="下次付款前提醒我"
							note="发一次微信提醒"
							templates={['paymentDue', 'paymentReceived']}
						/>
					</View>
				</>
			) : null}
		</Screen>
	);
}
