import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { yuan } from '../../../wording/money';
import { afterCreditWords, creditUsedWords } from '../../../wording/payment-end';

type Stage = OutputOf<'pay.getStage'>;

/** What was done here a moment ago; nothing when nothing was. */
export function CreditUsed({ usedFen }: { usedFen: number }) {
	if (usedFen === 0) return null;
	return (
		<View className="note foot__refusal" id="credit-used" {...{ role: 'status' }}>
			{creditUsedWords(usedFen)}
		</View>
	);
}

interface Props {
	stage: Stage;
	amountFen: number | undefined;
	nowMs: number;
	onUsed: (usedFen: number) => void;
}

/** Pays out of the client's money that lies with us: as much of the amount as there is. */
export function CreditFoot({ stage, amountFen, nowMs, onUsed }: Props) {
	const use = useCommand('account.useCredit', 'identified');
	const usedFen = Math.min(amountFen ?? 0, stage.creditFen);
	const payByCredit = async () => {
		const used = await use.run({ contractId: stage.contract.id, stageId: stage.stage.id, amountFen: usedFen });
		if (used) onUsed(usedFen);
	};
	const after = amountFen === undefined ? '' : afterCreditWords(amountFen - usedFen);
	return (
		<>
			<ProblemNote id="credit-problem" problem={use.problem} nowMs={nowMs} />
			{after ? (
				<View className="note foot__refusal" id="credit-after">
					{after}
				</View>
			) : null}
			<Button
				id="use-credit"
				look="main"
				size="grow"
				pending={use.pending}
				disabled={usedFen === 0}
				onPress={() => void payByCredit()}
			>
				{usedFen === 0 ? '填好金额再付' : `抵掉 ${yuan(usedFen)}`}
			</Button>
		</>
	);
}
