import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { knownEnd, type Offer } from '../../../cloud/payment-end';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { type Ended, usePayment } from '../../../cloud/use-payment';
import { usePaymentWatch } from '../../../cloud/use-payment-watch';
import { Button, ProblemNote } from '../../../components/button';
import { Icon, type IconName } from '../../../components/icon';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { ErrorNote } from '../../../components/states';
import { goBack, replace } from '../../../routes';
import { sceneWords } from '../../../wording/payment-end';

interface FootProps {
	offer: Offer;
	/** The stage that is paid. */
	ids: { contractId: string; stageId: string };
	amountFen: number;
	nowMs: number;
	onEnded: (ended: Ended) => void;
	onAskAgain: () => void;
}

/** Back to the stage, also when this page was opened from nowhere. */
function leave(ids: FootProps['ids']): void {
	if (Taro.getCurrentPages().length > 1) goBack();
	else replace('stage', ids);
}

/** What can be done while the truth is not known, and the way out. */
function Foot({ offer, ids, amountFen, nowMs, onEnded, onAskAgain }: FootProps) {
	const payment = usePayment();
	const payOn = async () => {
		const ended = await payment.pay({ ...ids, amountFen });
		if (ended) onEnded(ended);
	};
	if (offer === 'startAnew') {
		return (
			<Button id="start-anew" look="main" size="grow" onPress={() => leave(ids)}>
				重新付款
			</Button>
		);
	}
	return (
		<>
			<ProblemNote id="pay-problem" problem={payment.problem} nowMs={nowMs} />
			<Button id="back-to-stage" look="line" size="grow" onPress={() => leave(ids)}>
				回到付款
			</Button>
			{offer === 'freshPayment' ? (
				<Button id="pay-on" look="main" size="grow" pending={payment.pending} onPress={() => void payOn()}>
					接着付
				</Button>
			) : null}
			{offer === 'askAgain' ? (
				<Button id="ask-again" look="line" size="grow" onPress={onAskAgain}>
					再问一次
				</Button>
			) : null}
		</>
	);
}

const iconOf = (scene: string): IconName => (scene === 'offline' ? 'offline' : scene === 'closed' ? 'close' : 'clock');

/** 付款结果: waits for the truth. What the telephone reported only chooses the words of the waiting. */
export default function PayResult() {
	const { contractId, stageId, ...opened } = useParameters('contractId', 'stageId', 'attemptId', 'amountFen', 'end');
	const nowMs = useNow();
	const [again, setAgain] = useState<Ended>();
	const { attemptId, amountFen, end } = again ?? {
		attemptId: opened.attemptId,
		amountFen: Number(opened.amountFen) || 0,
		end: knownEnd(opened.end),
	};
	const watch = usePaymentWatch(contractId && attemptId ? { contractId, attemptId } : null, end);
	const paymentId = watch.answer?.paymentId;
	useEffect(() => {
		if (paymentId) replace('receipt', { contractId, paymentId, fresh: 1 });
	}, [paymentId, contractId]);
	const words = sceneWords(watch.scene, watch.answer?.closableFromMs, nowMs);
	const ids = { contractId, stageId };
	const paidOn = (ended: Ended) => {
		setAgain(ended);
		watch.askAgain();
	};
	const foot = { offer: watch.offer, ids, amountFen, nowMs, onEnded: paidOn, onAskAgain: watch.askAgain };
	return (
		<Screen title="付款结果" foot={<Foot {...foot} />}>
			{watch.refusal ? (
				<ErrorNote refusal={watch.refusal} onRetry={watch.askAgain} />
			) : (
				<View className="done" id={`result-${watch.scene}`} {...{ role: 'status' }}>
					<Icon name={iconOf(watch.scene)} className="done__icon" />
					<View className="done__title">{words.title}</View>
					<Money fen={amountFen} size="amount" />
					<View className="sub done__text">{words.text}</View>
				</View>
			)}
		</Screen>
	);
}
