import { useState } from 'react';
import type { PaymentMethod } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { requestPayment } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { type Query, useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { fenOfTyped, yuan } from '../../../wording/money';
import { Amount, type AmountChoice } from './amount';
import { Breakdown } from './breakdown';
import { History } from './history';
import { MethodChoice } from './method';

type Stage = OutputOf<'pay.getStage'>;
interface Props {
	stage: Stage;
	query: Query<'pay.getStage'>;
	nowMs: number;
}

/** The amount to pay now, or undefined when what was typed is none or more than is left. */
function amountOf(choice: AmountChoice, typed: string, remainingFen: number): number | undefined {
	if (choice === 'whole') return remainingFen;
	const fen = fenOfTyped(typed);
	return fen !== undefined && fen >= 1 && fen <= remainingFen ? fen : undefined;
}

interface FootProps {
	stage: Stage;
	method: PaymentMethod;
	amountFen: number | undefined;
	nowMs: number;
}

/** The one green button: it starts the payment, or leads to the account for a transfer. */
function PayFoot({ stage, method, amountFen, nowMs }: FootProps) {
	const start = useCommand('pay.start', 'identified');
	const ids = { contractId: stage.contract.id, stageId: stage.stage.id };
	const attempt = stage.openAttempt;
	const blocked = attempt !== null && !attempt.mine && nowMs < attempt.closableFromMs;
	const payByWechat = async () => {
		if (amountFen === undefined) return;
		const started = await start.run({ ...ids, amountFen });
		if (!started) return;
		const belief = await requestPayment(started.payment, started.amountFen);
		open('result', { ...ids, attemptId: started.attemptId, amountFen: started.amountFen, belief });
	};
	if (method === 'bankTransfer') {
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
			<ProblemNote id="pay-problem" problem={start.problem} nowMs={nowMs} />
			<Button
				id="pay-now"
				look="main"
				size="grow"
				pending={start.pending}
				disabled={amountFen === undefined || blocked}
				onPress={() => void payByWechat()}
			>
				{amountFen === undefined ? '填好金额再付' : `用微信支付 ${yuan(amountFen)}`}
			</Button>
		</>
	);
}

/** A stage that this person can pay now. */
function Payable({ stage, query, nowMs }: Props) {
	const remainingFen = stage.stage.remainingFen ?? 0;
	const [choice, setChoice] = useState<AmountChoice>('whole');
	const [typed, setTyped] = useState('');
	const [method, setMethod] = useState<PaymentMethod>('wechatPay');
	const sheet = useDutySheet();
	const amountFen = amountOf(choice, typed, remainingFen);
	const amount = {
		choice,
		typed,
		remainingFen,
		amountFen,
		nowMs,
		remainingInWords: stage.remainingInWords,
		duty: stage.stage.duty,
	};
	return (
		<Screen title="付款" foot={<PayFoot stage={stage} method={method} amountFen={amountFen} nowMs={nowMs} />}>
			<AnswerState query={query} nowMs={nowMs} />
			<Amount {...amount} onChoice={setChoice} onTyped={setTyped} />
			<Breakdown stage={stage} nowMs={nowMs} sheet={sheet} />
			<MethodChoice method={method} transfer={stage.bankAccount !== null} onChange={setMethod} />
			<History stage={stage} nowMs={nowMs} />
			{sheet.sheet}
		</Screen>
	);
}

/** A stage that is paid, not open yet, or not this person's to pay. */
function Readable({ stage, query, nowMs }: Props) {
	const sheet = useDutySheet();
	return (
		<Screen title="付款">
			<AnswerState query={query} nowMs={nowMs} />
			<Breakdown stage={stage} nowMs={nowMs} sheet={sheet} />
			<History stage={stage} nowMs={nowMs} />
			{sheet.sheet}
		</Screen>
	);
}

/** 付款: what for, how much, why now, what remains. */
export default function PayStage() {
	const { contractId, stageId } = useParameters('contractId', 'stageId');
	const nowMs = useNow();
	const query = useQuery('pay.getStage', contractId && stageId ? { contractId, stageId } : null);
	const stage = query.data;
	if (!stage) {
		return (
			<Screen title="付款">
				<AnswerState query={query} nowMs={nowMs} />
			</Screen>
		);
	}
	const payable = stage.stage.status === 'open' || stage.stage.status === 'partlyPaid';
	const Body = stage.mayPay && payable ? Payable : Readable;
	return <Body stage={stage} query={query} nowMs={nowMs} />;
}
