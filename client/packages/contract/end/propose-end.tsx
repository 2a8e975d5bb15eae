import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick, TextArea } from '../../../components/fields';
import { dateOf, dayWords } from '../../../wording/time';
import type { Contract } from '../contract';

const REASON_MAX = 500;

/** The client proposes a day and says why. */
export function ProposeEnd({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const [endsOn, setEndsOn] = useState('');
	const [reason, setReason] = useState('');
	const propose = useCommand('contract.proposeEnd', 'identified');
	const send = () => void propose.run({ contractId: contract.card.id, endsOn, reason: reason.trim() });
	return (
		<View id="propose-end">
			<SectionTitle title="提出提前结束" />
			<View className="card">
				<DatePick
					id="end-day"
					label="最后一天"
					mode="date"
					value={endsOn || dateOf(nowMs)}
					start={dateOf(nowMs)}
					end={contract.card.to ?? undefined}
					shown={endsOn ? dayWords(endsOn, nowMs) : '选一天'}
					onChange={setEndsOn}
				/>
				<TextArea id="end-reason" label="原因" value={reason} max={REASON_MAX} onChange={setReason} />
				<View className="actions">
					<Button
						id="send-end"
						look="main"
						size="grow"
						pending={propose.pending}
						disabled={endsOn === '' || reason.trim() === ''}
						onPress={send}
					>
						提出提前结束
					</Button>
					<ProblemNote problem={propose.problem} nowMs={nowMs} />
				</View>
			</View>
		</View>
	);
}
