import { View } from '@tarojs/components';
import { useState } from 'react';
import type { DutyView } from '../../types/views';
import { useSession } from '../cloud/session';
import { useCommand } from '../cloud/use-command';
import { Button, ProblemNote } from '../components/button';
import { TextArea } from '../components/fields';
import { Press } from '../components/press';
import { mayBeWaived } from '../wording/waive';

const REASON_MAX = 500;

/** 放弃这项要求: the client lets us off something that we still owe by the contract. Nothing where they may not. */
export function WaiveDuty({ duty, nowMs, onDone }: { duty: DutyView; nowMs: number; onDone: () => void }) {
	const { identity } = useSession();
	const [writing, setWriting] = useState(false);
	const [reason, setReason] = useState('');
	const waive = useCommand('contract.waiveDuty', 'identified');
	const company = identity?.companies.find(({ name }) => name === duty.companyName);
	if (!company?.rights.includes('pay') || !mayBeWaived(duty)) return null;
	const send = async () => {
		if (await waive.run({ dutyId: duty.id, reason: reason.trim() })) onDone();
	};
	if (!writing) {
		return (
			<Press id="waive" className="more" onPress={() => setWriting(true)}>
				放弃这项要求
			</Press>
		);
	}
	return (
		<View className="gap-4" id="waive-form">
			<TextArea
				id="waive-reason"
				label="为什么不用做了"
				value={reason}
				max={REASON_MAX}
				placeholder="放弃以后不再算逾期，也不能主张"
				onChange={setReason}
			/>
			<View className="actions">
				<Button id="keep-duty" onPress={() => setWriting(false)}>
					不放弃
				</Button>
				<Button
					id="send-waive"
					look="main"
					size="grow"
					pending={waive.pending}
					disabled={reason.trim() === ''}
					onPress={() => void send()}
				>
					放弃这项要求
				</Button>
				<ProblemNote problem={waive.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
