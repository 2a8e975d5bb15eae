import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Explain } from '../../../components/explain';
import { DatePick, TextArea } from '../../../components/fields';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { goBack, open } from '../../../routes';
import { dateOf, dayWords, momentOf } from '../../../wording/time';

const NOTE_MAX = 500;
/** A day without a time of day counts as its noon; today counts as now. */
const NOON = '12:00';

function DoneForm({ dutyId, nowMs }: { dutyId: string; nowMs: number }) {
	const today = dateOf(nowMs);
	const [date, setDate] = useState('');
	const [note, setNote] = useState('');
	const record = useCommand('desk.recordDutyDone', 'identified');
	const day = date || today;
	const occurredAtMs = day === today ? nowMs : momentOf(day, NOON);
	const send = async () => {
		if (await record.run({ dutyId, occurredAtMs, note: note.trim() })) goBack();
	};
	return (
		<View className="card">
			<DatePick
				id="done-date"
				label="哪天做的"
				mode="date"
				value={day}
				end={today}
				shown={dayWords(day, nowMs)}
				onChange={setDate}
			/>
			<TextArea
				id="done-note"
				label="做了什么"
				value={note}
				max={NOTE_MAX}
				placeholder="凭据、结果，客户会看到"
				onChange={setNote}
			/>
			<View className="actions">
				<Button
					id="record-done"
					look="main"
					size="grow"
					pending={record.pending}
					disabled={note.trim() === ''}
					onPress={() => void send()}
				>
					登记完成
				</Button>
				<ProblemNote id="done-problem" problem={record.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

/** 登记完成: a duty of ours without a verb of its own, an inspection or a report, was done. */
export default function StaffDuty() {
	const { dutyId } = useParameters('dutyId');
	const nowMs = useNow();
	const query = useQuery('contract.explainDuty', dutyId ? { dutyId } : null);
	const explanation = query.data;
	return (
		<Screen title="登记完成">
			<AnswerState query={query} nowMs={nowMs} />
			{explanation ? (
				<>
					<DoneForm dutyId={dutyId} nowMs={nowMs} />
					<View className="card">
						<Explain
							explanation={explanation}
							nowMs={nowMs}
							onClause={(clauseId) => open('contract', { contractId: explanation.duty.contractId, clauseId })}
						/>
					</View>
				</>
			) : null}
		</Screen>
	);
}
