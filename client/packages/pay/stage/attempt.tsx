import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { usePaymentWatch } from '../../../cloud/use-payment-watch';
import { LinkCell } from '../../../components/cells';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import { ownAttemptNote } from '../../../wording/payment-end';
import { momentWords } from '../../../wording/time';

type Stage = OutputOf<'pay.getStage'>;

interface Props {
	stage: Stage;
	nowMs: number;
	/** An attempt came to its end: the stage is no longer as it is shown. */
	onSettled: () => void;
}

/** One's own open attempt, whatever became of its sheet: its truth is asked for as long as it is shown. */
function OwnAttempt({ stage, nowMs, onSettled }: Props) {
	const { id: attemptId = '', amountFen = 0, openedAtMs = 0 } = stage.openAttempt ?? {};
	const ids = { contractId: stage.contract.id, attemptId };
	const { answer, scene } = usePaymentWatch(ids, 'unknown');
	const settled = answer !== undefined && answer.status !== 'open';
	const tell = useRef(onSettled);
	tell.current = onSettled;
	useEffect(() => {
		if (settled) tell.current();
	}, [settled]);
	return (
		<LinkCell
			id="open-attempt"
			icon="wechat-pay"
			title={`您有一笔 ${yuan(amountFen)} 没有付完`}
			note={`${momentWords(openedAtMs, nowMs)} 开始；${ownAttemptNote(scene)}`}
			onPress={() => open('result', { ...ids, stageId: stage.stage.id, amountFen, end: 'unknown' })}
		/>
	);
}

/** A colleague's attempt: who, how much, and from when it can be freed. */
function OthersAttempt({ stage, nowMs }: Props) {
	const attempt = stage.openAttempt;
	if (!attempt) return null;
	const closable =
		nowMs < attempt.closableFromMs
			? `${momentWords(attempt.closableFromMs, nowMs)} 以后可以换人付`
			: '再点一次付款会先问清那一笔的结果';
	return (
		<View className="cell" id="open-attempt">
			<View className="grow">
				{attempt.byName}正在付 {yuan(attempt.amountFen)}
				<View className="note">
					{momentWords(attempt.openedAtMs, nowMs)} 开始；{closable}
				</View>
			</View>
		</View>
	);
}

/** The attempt to pay that is under way, above everything else: one's own with its truth, a colleague's with its time. */
export function OpenAttempt(props: Props) {
	if (!props.stage.openAttempt) return null;
	return (
		<View className="card card--flush">
			{props.stage.openAttempt.mine ? <OwnAttempt {...props} /> : <OthersAttempt {...props} />}
		</View>
	);
}
