import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useDocument } from '../../../cloud/use-document';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { Fact } from '../../../components/cells';
import { DocumentButton } from '../../../components/document-button';
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
	const { contractPaidFen, contractTotalFen, contractRemainingFen, creditFen } = receipt;
	return (
		<Fact label="合同账">
			{contractTotalFen === null ? '' : `合同额 ${yuan(contractTotalFen)}　`}
			{`已付 ${yuan(contractPaidFen)}`}
			{contractRemainingFen === null ? null : <View className="strong">余 {yuan(contractRemainingFen)}</View>}
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

/** What came of the money: received, or booked wrongly and so reversed. */
function Outcome({ receipt }: { receipt: Receipt }) {
	const { payment, reversed } = receipt;
	return (
		<View className="done">
			{reversed ? null : (
				<View className="done__mark">
					<Icon name="tick" />
				</View>
			)}
			<View className="done__title" id="receipt-outcome">
				{reversed ? '这张收据已冲销，不再有效' : '已收到您的付款'}
			</View>
			<Money fen={payment.amountFen} size="amount" />
			<View className="sub" id="amount-in-words">
				人民币{receipt.amountInWords}
			</View>
			{reversed ? (
				<View className="sub">{`${reversed.onDate} ${reversed.reason}`}</View>
			) : (
				<Verdict receipt={receipt} />
			)}
		</View>
	);
}

/** 收据: the amount in figures and in capitals, what remains, and the paper to keep. */
export default function ReceiptPage() {
	const { contractId, paymentId, fresh } = useParameters('contractId', 'paymentId', 'fresh');
	const nowMs = useNow();
	const asked = contractId && paymentId ? { contractId, paymentId } : null;
	const query = useQuery('pay.getReceipt', asked, { keep: true });
	const paper = useDocument('pay.getReceiptPdf');
	const receipt = query.data;
	return (
		<Screen
			title={fresh ? '付款结果' : '收据'}
			foot={
				receipt && asked ? (
					<>
						<DocumentButton id="receipt-pdf" size="grow" state={paper.state} onPress={() => void paper.open(asked)} />
						<Button id="receipt-done" look="main" size="grow" onPress={goBack}>
							完成
						</Button>
					</>
				) : undefined
			}
		>
			<AnswerState query={query} nowMs={nowMs} />
			{receipt ? (
				<>
					<Outcome receipt={receipt} />
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
