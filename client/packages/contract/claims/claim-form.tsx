import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClaimView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea, TextLine } from '../../../components/fields';
import { fenOfTyped, typedOfFen, yuan } from '../../../wording/money';

const REASON_MAX = 500;
const AMOUNT_MAX = 12;

interface Props {
	claim: ClaimView;
	contractId: string;
	nowMs: number;
	onDone: () => void;
}

/** Asserts, reduces or gives up a claim: how much, and why. */
export function ClaimForm({ claim, contractId, nowMs, onDone }: Props) {
	const possible = claim.status === 'possible';
	const maxFen = possible ? claim.computedFen : claim.amountFen;
	const [typed, setTyped] = useState(typedOfFen(maxFen));
	const [reason, setReason] = useState('');
	const assert = useCommand('contract.assertClaim', 'plain');
	const reduce = useCommand('contract.reduceClaim', 'plain');
	const giveUp = useCommand('contract.giveUpClaim', 'plain');
	const amountFen = fenOfTyped(typed);
	const fits = amountFen !== undefined && amountFen > 0 && amountFen <= maxFen;
	const ready = reason.trim() !== '';
	const told = { contractId, key: claim.key, reason: reason.trim() };
	const change = async () => {
		if (!fits) return;
		const sent = possible ? await assert.run({ ...told, amountFen }) : await reduce.run({ ...told, amountFen });
		if (sent) onDone();
	};
	const drop = async () => {
		if (await giveUp.run(told)) onDone();
	};
	return (
		<View className="gap-4" id="claim-form">
			<TextLine
				id="claim-amount"
				label={possible ? '主张多少' : '减少到'}
				kind="digit"
				value={typed}
				max={AMOUNT_MAX}
				note={`最多 ${yuan(maxFen)}`}
				onChange={setTyped}
			/>
			<TextArea id="claim-reason" label="原因" value={reason} max={REASON_MAX} onChange={setReason} />
			<View className="actions">
				{possible ? null : (
					<Button id="give-up-claim" pending={giveUp.pending} disabled={!ready} onPress={() => void drop()}>
						放弃
					</Button>
				)}
				<Button
					id={possible ? 'assert-claim' : 'reduce-claim'}
					look="main"
					size="grow"
					pending={assert.pending || reduce.pending}
					disabled={!ready || !fits}
					onPress={() => void change()}
				>
					{possible ? `主张${fits ? ` ${yuan(amountFen)}` : ''}` : `减少到${fits ? ` ${yuan(amountFen)}` : ''}`}
				</Button>
				<ProblemNote problem={assert.problem ?? reduce.problem ?? giveUp.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
