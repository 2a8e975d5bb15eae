import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import type { Payment } from '../../../cloud/use-payment';
import { Button, ProblemNote } from '../../../components/button';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import { inTheWayWords, OWN_ATTEMPT_BUSY } from '../../../wording/payment-end';
import { CreditFoot, CreditUsed } from './credit';
import type { Way } from './method';

type Stage = OutputOf<'pay.getStage'>;

interface ProblemProps {
	stage: Stage;
	payment: Payment;
	nowMs: number;
}

/** Why no sheet came. One's own attempt in the way is no colleague's. */
export function PaymentProblem({ stage, payment: { problem }, nowMs }: ProblemProps) {
	const own = problem?.kind === 'refused' && problem.refusal.code === 'ATTEMPT_OPEN' && stage.openAttempt?.mine;
	if (!own) return <ProblemNote id="pay-problem" problem={problem} nowMs={nowMs} />;
	return (
		<View id="pay-problem" className="problem" {...{ role: 'alert' }}>
			{OWN_ATTEMPT_BUSY}
		</View>
	);
}

interface Props extends ProblemProps {
	method: Way;
	amountFen: number | undefined;
	/** What of the credit was used a moment ago on this page; 0 when none was. */
	creditUsedFen: number;
	onCreditUsed: (usedFen: number) => void;
}

/** The one green button: it starts the payment, or leads to the account for a transfer. */
export function PayFoot(props: Props) {
	const { stage, method, amountFen, nowMs } = props;
	if (method === 'bankTransfer') {
		const ids = { contractId: stage.contract.id, stageId: stage.stage.id };
		return (
			<Button
				id="to-transfer"
				look="main"
				size="grow"
				disabled={amountFen === undefined}
				onPress={() => open('transfer', { ...ids, amountFen })}
			>
				看收款账号，上传回单
			</Button>
		);
	}
	return (
		<>
			<CreditUsed usedFen={props.creditUsedFen} />
			{method === 'credit' ? (
				<CreditFoot {...{ stage, amountFen, nowMs }} onUsed={props.onCreditUsed} />
			) : (
				<WeChatFoot {...props} />
			)}
		</>
	);
}

function WeChatFoot({ stage, amountFen, payment, nowMs }: Props) {
	const ids = { contractId: stage.contract.id, stageId: stage.stage.id };
	const inTheWay = inTheWayWords(stage.openAttempt, amountFen, nowMs);
	const payByWechat = async () => {
		if (amountFen === undefined) return;
		const ended = await payment.pay({ ...ids, amountFen });
		if (ended) open('result', { ...ids, ...ended });
	};
	return (
		<>
			{inTheWay ? (
				<View id="pay-in-the-way" className="problem" {...{ role: 'status' }}>
					{inTheWay}
				</View>
			) : (
				<PaymentProblem stage={stage} payment={payment} nowMs={nowMs} />
			)}
			<Button
				id="pay-now"
				look="main"
				size="grow"
				pending={payment.pending}
				disabled={amountFen === undefined || inTheWay !== null}
				onPress={() => void payByWechat()}
			>
				{amountFen === undefined ? '填好金额再付' : `用微信支付 ${yuan(amountFen)}`}
			</Button>
		</>
	);
}
