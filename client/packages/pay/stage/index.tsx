import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Payment, usePayment } from '../../../cloud/use-payment';
import { type Query, useQuery } from '../../../cloud/use-query';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { fenOfTyped, typedOfFen } from '../../../wording/money';
import { Amount, type AmountChoice } from './amount';
import { OpenAttempt } from './attempt';
import { Breakdown } from './breakdown';
import { CreditUsed } from './credit';
import { PayFoot, PaymentProblem } from './foot';
import { History } from './history';
import { MethodChoice, type Way } from './method';
import { Reminders } from './reminders';

type Stage = OutputOf<'pay.getStage'>;
interface Props {
	stage: Stage;
	query: Query<'pay.getStage'>;
	/** Kept here: what was refused is still said when the stage turns out to be paid. */
	payment: Payment;
	/** What of the credit was used a moment ago on this page; 0 when none was. */
	creditUsedFen: number;
	onCreditUsed: (usedFen: number) => void;
	nowMs: number;
}

/** The amount to pay now, or undefined when what was typed is none or more than is left. */
function amountOf(choice: AmountChoice, typed: string, remainingFen: number): number | undefined {
	if (choice === 'whole') return remainingFen;
	const fen = fenOfTyped(typed);
	return fen !== undefined && fen >= 1 && fen <= remainingFen ? fen : undefined;
}

/** An attempt of one's own that is open goes on with its own amount. */
function firstAmount({ stage, openAttempt }: Stage): { choice: AmountChoice; typed: string } {
	const part = openAttempt?.mine && openAttempt.amountFen !== stage.remainingFen;
	return part ? { choice: 'part', typed: typedOfFen(openAttempt.amountFen) } : { choice: 'whole', typed: '' };
}

/** A stage that this person can pay now. */
function Payable({ stage, query, payment, nowMs, creditUsedFen, onCreditUsed }: Props) {
	const remainingFen = stage.stage.remainingFen ?? 0;
	const [choice, setChoice] = useState(() => firstAmount(stage).choice);
	const [typed, setTyped] = useState(() => firstAmount(stage).typed);
	const [chosen, setMethod] = useState<Way>('wechatPay');
	const sheet = useDutySheet();
	const method = chosen === 'credit' && stage.creditFen === 0 ? 'wechatPay' : chosen;
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
		<Screen
			title="付款"
			foot={<PayFoot {...{ stage, method, amountFen, payment, nowMs, creditUsedFen, onCreditUsed }} />}
		>
			<AnswerState query={query} nowMs={nowMs} />
			<OpenAttempt stage={stage} nowMs={nowMs} onSettled={query.retry} />
			<Amount {...amount} onChoice={setChoice} onTyped={setTyped} />
			<Breakdown stage={stage} nowMs={nowMs} sheet={sheet} />
			<MethodChoice
				method={method}
				transfer={stage.bankAccount !== null}
				creditFen={stage.creditFen}
				onChange={setMethod}
			/>
			<History stage={stage} nowMs={nowMs} />
			<Reminders stage={stage} />
			{sheet.sheet}
		</Screen>
	);
}

/** A stage that is paid, not open yet, or not this person's to pay. */
function Readable({ stage, query, payment, creditUsedFen, nowMs }: Props) {
	const sheet = useDutySheet();
	return (
		<Screen title="付款" foot={creditUsedFen > 0 ? <CreditUsed usedFen={creditUsedFen} /> : undefined}>
			<AnswerState query={query} nowMs={nowMs} />
			<PaymentProblem stage={stage} payment={payment} nowMs={nowMs} />
			<OpenAttempt stage={stage} nowMs={nowMs} onSettled={query.retry} />
			<Breakdown stage={stage} nowMs={nowMs} sheet={sheet} />
			<History stage={stage} nowMs={nowMs} />
			<Reminders stage={stage} />
			{sheet.sheet}
		</Screen>
	);
}

/** 付款: what for, how much, why now, what remains. */
export default function PayStage() {
	const { contractId, stageId } = useParameters('contractId', 'stageId');
	const nowMs = useNow();
	const payment = usePayment();
	const [creditUsedFen, setCreditUsed] = useState(0);
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
	return <Body {...{ stage, query, payment, nowMs, creditUsedFen }} onCreditUsed={setCreditUsed} />;
}
