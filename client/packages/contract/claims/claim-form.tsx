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

/** What is typed, whether it can be sent, and the three ways to send it. */
function useClaim({ claim, contractId, onDone }: Omit<Props, 'nowMs'>) {
	const possible = claim.status === 'possible';
	const maxFen = possible ? claim.computedFen : claim.amountFen;
	const [typed, setTyped] = useState(typedOfFen(maxFen));
	const [reason, setReason] = useState('');
	const assert = useCommand('contract.assertClaim', 'plain');
	const reduce = useCommand('contract.reduceClaim', 'plain');
	const giveUp = useCommand('contract.giveUpClaim', 'plain');
	const amount = fenOfTyped(typed) ?? 0;
	const amountFen = amount > 0 && amount <= maxFen ? amount : undefined;
	const told = { contractId, key: claim.key, reason: reason.trim() };
	const change = async () => {
		if (amountFen === undefined) return;
		if (await (possible ? assert : reduce).run({ ...told, amountFen })) onDone();
	};
	const drop = async () => {
		if (await giveUp.run(told)) onDone();
	};
	return {
		...{ possible, maxFen, typed, setTyped, reason, setReason, amountFen, change, drop },
		pending: assert.pending || reduce.pending || giveUp.pending,
		problem: assert.problem ?? reduce.problem ?? giveUp.problem,
	};
}

/** Asserts, reduces or gives up a claim: how much, and why. */
export function ClaimForm({ nowMs, ...asked }: Props) {
	const form = useClaim(asked);
	const { possible, amountFen } = form;
	const ready = form.reason.trim() !== '';
	return (
		<View className="gap-4" id="claim-form">
			<TextLine
				id="claim-amount"
				label={possible ? '主张多少' : '减少到'}
				kind="digit"
				value={form.typed}
				max={AMOUNT_MAX}
				note={`最多 ${yuan(form.maxFen)}`}
				onChange={form.setTyped}
			/>
			<TextArea id="claim-reason" label="原因" value={form.reason} max={REASON_MAX} onChange={form.setReason} />
			<View className="actions">
				{possible ? null : (
					<Button id="give-up-claim" pending={form.pending} disabled={!ready} onPress={() => void form.drop()}>
						放弃
					</Button>
				)}
				<Button
					id={possible ? 'assert-claim' : 'reduce-claim'}
					look="main"
					size="grow"
					pending={form.pending}
					disabled={!ready || amountFen === undefined}
					onPress={() => void form.change()}
				>
					{`${possible ? '主张' : '减少到'}${amountFen === undefined ? '' : ` ${yuan(amountFen)}`}`}
				</Button>
				<ProblemNote problem={form.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
