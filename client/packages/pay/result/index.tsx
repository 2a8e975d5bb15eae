import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { goBack, replace } from '../../../routes';
import { resultWords } from '../../../wording/result';

/** How often the truth is asked for while the person waits here. */
const ASK_MS = 3000;

/** 付款结果: waits for the truth. What the telephone believes only chooses the words of the waiting. */
export default function PayResult() {
	const { contractId, attemptId, amountFen, belief } = useParameters('contractId', 'attemptId', 'amountFen', 'belief');
	const nowMs = useNow();
	const query = useQuery('pay.check', contractId && attemptId ? { contractId, attemptId } : null, { everyMs: ASK_MS });
	const paymentId = query.data?.paymentId;
	useEffect(() => {
		if (paymentId) replace('receipt', { contractId, paymentId, fresh: 1 });
	}, [paymentId, contractId]);
	const words = resultWords(query.data?.status, belief);
	return (
		<Screen
			title="付款结果"
			foot={
				<Button id="back-to-stage" look="line" size="grow" onPress={goBack}>
					回到付款
				</Button>
			}
		>
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? (
				<View className="done" id={`result-${query.data.status}`} {...{ role: 'status' }}>
					<Icon name="clock" className="done__icon" />
					<View className="done__title">{words.title}</View>
					<Money fen={Number(amountFen)} size="amount" />
					<View className="sub">{words.text}</View>
				</View>
			) : null}
		</Screen>
	);
}
