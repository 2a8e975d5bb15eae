import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FaultView } from '../../../../types/views';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';

const TEXT_MAX = 200;

/** Solved or not: the client's word on what we said. */
function Verdict({ fault, nowMs }: { fault: FaultView; nowMs: number }) {
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState('');
	const confirm = useCommand('fault.confirmSolved', 'plain');
	const reopen = useCommand('fault.reopen', 'identified');
	const sendReason = async () => {
		if (await reopen.run({ faultId: fault.id, reason: reason.trim() })) setAsking(false);
	};
	return (
		<View className="card" id="verdict">
			{asking ? (
				<TextArea id="reopen-reason" label="还差什么" value={reason} max={TEXT_MAX} onChange={setReason} />
			) : (
				<View>我们说已经解决了。您那边好了吗？</View>
			)}
			<View className="actions">
				{asking ? (
					<Button
						id="send-reopen"
						look="main"
						size="grow"
						pending={reopen.pending}
						disabled={reason.trim() === ''}
						onPress={() => void sendReason()}
					>
						还没解决，继续处理
					</Button>
				) : (
					<>
						<Button id="reopen" look="line" onPress={() => setAsking(true)}>
							还没解决
						</Button>
						<Button
							id="confirm-solved"
							look="main"
							size="grow"
							pending={confirm.pending}
							onPress={() => void confirm.run({ faultId: fault.id })}
						>
							确认已解决
						</Button>
					</>
				)}
				<ProblemNote problem={confirm.problem ?? reopen.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

function Note({ fault, nowMs }: { fault: FaultView; nowMs: number }) {
	const [writing, setWriting] = useState(false);
	const [text, setText] = useState('');
	const add = useCommand('fault.addNote', 'identified');
	const send = async () => {
		if (!(await add.run({ faultId: fault.id, text: text.trim() }))) return;
		setText('');
		setWriting(false);
	};
	if (!writing) {
		return (
			<Button
				id="add-note"
				look={fault.actions.includes('confirmSolved') ? 'line' : 'main'}
				size="wide"
				onPress={() => setWriting(true)}
			>
				补充说明
			</Button>
		);
	}
	return (
		<View className="card">
			<TextArea id="note-text" label="补充说明" value={text} max={TEXT_MAX} onChange={setText} />
			<View className="actions">
				<Button
					id="send-note"
					look={fault.actions.includes('confirmSolved') ? 'line' : 'main'}
					size="grow"
					pending={add.pending}
					disabled={text.trim() === ''}
					onPress={() => void send()}
				>
					发送补充说明
				</Button>
				<ProblemNote problem={add.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

/** What the client may do on this fault now; the server says what. */
export function Answer({ fault, nowMs }: { fault: FaultView; nowMs: number }) {
	return (
		<>
			{fault.actions.includes('confirmSolved') ? <Verdict fault={fault} nowMs={nowMs} /> : null}
			{fault.actions.includes('addNote') ? <Note fault={fault} nowMs={nowMs} /> : null}
		</>
	);
}
