import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import type { PaymentMethod } from '../../../../types/codes';
import { requestPayment } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
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

/** The amount to pay now, or undefined when what was typed is none or more than is left. */
function amountOf(choice: AmountChoice, typed: string, remainingFen: number): number | undefined {
	if (choice === 'whole') return remainingFen;
	const fen = fenOfTyped(typed);
	return fen !== undefined && fen >= 1 && fen <= remainingFen ? fen : undefined;
}

function PayForm({ stage, nowMs }: { stage: Stage; nowMs: number }) {
	const remainingFen = stage.stage.remainingFen ?? 0;
	const attempt = stage.openAttempt;
	const [choice, setChoice] = useState<AmountChoice>('whole');
	const [typed, setTyped] = useState('');
	const [method, setMethod] = useState<PaymentMethod>('wechatPay');
	const start = useCommand('pay.start', 'identified');
	const amountFen = amountOf(choice, typed, remainingFen);
	const ids = { contractId: stage.contract.id, stageId: stage.stage.id };
	const payByWechat = async () => {
		if (amountFen === undefined) return;
		const started = await start.run({ ...ids, amountFen });
		if (!started) return;
		const belief = await requestPayment(started.payment);
		open('result', { ...ids, attemptId: started.attemptId, amountFen: started.amountFen, belief });
	};
	const blocked = attempt !== null && !attempt.mine && nowMs < attempt.closableFromMs;
	return (
		<>
			<Amount choice={choice} typed={typed} remainingFen={remainingFen} remainingInWords={stage.remainingInWords} amountFen={amountFen} duty={stage.stage.duty} nowMs={nowMs} onChoice={setChoice} onTyped={setTyped} />
			<MethodChoice method={method} transfer={stage.bankAccount !== null} onChange={setMethod} />
			<View className='pay-action'>
				{method === 'wechatPay' ? (
					<Button id='pay-now' look='main' size='wide' pending={start.pending} disabled={amountFen === undefined || blocked} onPress={() => void payByWechat()}>
						{amountFen === undefined ? '填好金额再付' : `用微信支付 ${yuan(amountFen)}`}
					</Button>
				) : (
					<Button id='to-transfer' look='main' size='wide' disabled={amountFen === undefined} onPress={() => open('transfer', { ...ids, amountFen })}>
						看收款账号，上传回单
					</Button>
				)}
				<ProblemNote id='pay-problem' problem={start.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

/** 付款: what for, how much, why now, what remains. */
export default function PayStage() {
	const { contractId, stageId } = useParameters('contractId', 'stageId');
	const nowMs = useNow();
	const query = useQuery('pay.getStage', contractId && stageId ? { contractId, stageId } : null);
	const sheet = useDutySheet();
	const stage = query.data;
	const payable = stage && stage.mayPay && (stage.stage.status === 'open' || stage.stage.status === 'partlyPaid');
	return (
		<Screen title='付款'>
			<AnswerState query={query} nowMs={nowMs} />
			{stage && payable ? <PayForm stage={stage} nowMs={nowMs} /> : null}
			{stage ? <Breakdown stage={stage} nowMs={nowMs} sheet={sheet} /> : null}
			{stage ? <History stage={stage} nowMs={nowMs} /> : null}
			{sheet.sheet}
		</Screen>
	);
}
