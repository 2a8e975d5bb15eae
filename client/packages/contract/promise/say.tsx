import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StandingRecordKind } from '../../../../types/codes';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { Field, TextArea } from '../../../components/fields';
import { Chips } from '../../../components/segmented';
import { STANDING_RECORD } from '../../../wording/occasion';
import type { Contract } from '../contract';

type Kind = Exclude<StandingRecordKind, 'kept'>;
const NOTE_MAX = 500;
const CONSENTS: readonly Kind[] = ['consent', 'consentRefused'];

/** The client says that a promise of ours was broken, or allows an exception where the contract knows one. */
export function Say({ contract, standingId, nowMs }: { contract: Contract; standingId: string; nowMs: number }) {
	const kinds: Kind[] = ['broken', ...(contract.consents.includes(standingId) ? CONSENTS : [])];
	const [writing, setWriting] = useState(false);
	const [kind, setKind] = useState<Kind>('broken');
	const [note, setNote] = useState('');
	const record = useCommand('contract.recordStanding', 'identified');
	const send = async () => {
		const told = { contractId: contract.card.id, standingId, kind, occurredAtMs: nowMs, note: note.trim() };
		if (!(await record.run(told))) return;
		setNote('');
		setWriting(false);
	};
	if (!writing) {
		return (
			<Button id="say" size="wide" onPress={() => setWriting(true)}>
				{kinds.length > 1 ? '记一笔：没有做到，或答复例外' : '记一笔：没有做到'}
			</Button>
		);
	}
	return (
		<View className="card" id="say-form">
			{kinds.length > 1 ? (
				<Field label="要记什么">
					<Chips
						id="say-kind"
						items={kinds.map((value) => ({ value, words: STANDING_RECORD[value] }))}
						value={kind}
						onChange={setKind}
					/>
				</Field>
			) : null}
			<TextArea id="say-note" label="说明" value={note} max={NOTE_MAX} onChange={setNote} />
			<View className="actions">
				<Button
					id="send-say"
					look="main"
					size="grow"
					pending={record.pending}
					disabled={note.trim() === ''}
					onPress={() => void send()}
				>
					{`记下“${STANDING_RECORD[kind]}”`}
				</Button>
				<ProblemNote problem={record.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
