import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick, Field, TextArea } from '../../../components/fields';
import { Screen } from '../../../components/screen';
import { Chips } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { goBack } from '../../../routes';
import { clockTime, dateOf, dayWords, momentOf } from '../../../wording/time';

type Contract = OutputOf<'contract.get'>;
type EvidenceTrigger = InputOf<'desk.recordEvidence'>['trigger'];
const TRIGGERS: readonly { value: EvidenceTrigger; words: string }[] = [
	{ value: 'acceptance', words: '客户签了验收单' },
	{ value: 'invoiceReceived', words: '客户收齐付款申请和发票' },
	{ value: 'delivery', words: '完成交付' },
];
const NOTE_MAX = 500;

/** What happened and when, as far as it is filled in; sends it and goes back. */
function useEvidence(contract: Contract, nowMs: number) {
	const today = dateOf(nowMs);
	const [trigger, setTrigger] = useState<EvidenceTrigger>('acceptance');
	const [stageId, setStageId] = useState('');
	const [date, setDate] = useState('');
	const [time, setTime] = useState('');
	const [note, setNote] = useState('');
	const record = useCommand('desk.recordEvidence', 'identified');
	const waiting = contract.stages.filter((stage) => stage.opensOn === 'invoiceReceived' && stage.status !== 'paid');
	const stage = trigger === 'invoiceReceived' ? stageId || waiting[0]?.id : undefined;
	const occurredAtMs = date || time ? momentOf(date || today, time || clockTime(nowMs)) : nowMs;
	const isRecorded = record.problem?.kind === 'refused' && record.problem.refusal.code === 'ALREADY_RECORDED';
	const send = async (corrects: boolean) => {
		const facts = { contractId: contract.card.id, trigger, occurredAtMs, note: note.trim(), corrects };
		if (await record.run(stage ? { ...facts, stageId: stage } : facts)) goBack();
	};
	const when = { date: date || today, setDate, time, setTime };
	return { trigger, setTrigger, waiting, stage, setStageId, when, note, setNote, record, send, isRecorded };
}

function When({ when, nowMs }: { when: ReturnType<typeof useEvidence>['when']; nowMs: number }) {
	const { date, setDate, time, setTime } = when;
	const now = clockTime(nowMs);
	return (
		<>
			<DatePick
				id="evidence-date"
				label="哪天"
				mode="date"
				value={date}
				end={dateOf(nowMs)}
				shown={dayWords(date, nowMs)}
				onChange={setDate}
			/>
			<DatePick
				id="evidence-time"
				label="几点"
				mode="time"
				value={time || now}
				shown={time || `现在 ${now}`}
				onChange={setTime}
			/>
		</>
	);
}

function EvidenceForm({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const { trigger, setTrigger, waiting, stage, setStageId, when, note, setNote, record, send, isRecorded } =
		useEvidence(contract, nowMs);
	const stages = waiting.map((one) => ({ value: one.id, words: one.title }));
	return (
		<View className="card">
			<Field label="什么凭据">
				<Chips id="trigger" items={TRIGGERS} value={trigger} onChange={setTrigger} />
			</Field>
			{trigger === 'invoiceReceived' && stages.length > 1 ? (
				<Field label="哪一期">
					<Chips id="evidence-stage" items={stages} value={stage ?? ''} onChange={setStageId} />
				</Field>
			) : null}
			<When when={when} nowMs={nowMs} />
			<TextArea
				id="evidence-note"
				label="说明"
				value={note}
				max={NOTE_MAX}
				placeholder="谁签的，单号是什么"
				onChange={setNote}
			/>
			<View className="actions">
				<Button
					id="record-evidence"
					look="main"
					size="grow"
					pending={record.pending}
					disabled={note.trim() === ''}
					onPress={() => void send(false)}
				>
					登记凭据
				</Button>
				<ProblemNote id="evidence-problem" problem={record.problem} nowMs={nowMs} />
				{isRecorded ? (
					<Button id="correct-evidence" look="line" pending={record.pending} onPress={() => void send(true)}>
						更正登记的时间，原来的也留着
					</Button>
				) : null}
			</View>
		</View>
	);
}

/** 登记凭据: what opens a payment stage or starts a clock. A date alone never does. */
export default function Evidence() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('contract.get', contractId ? { contractId } : null);
	return (
		<Screen title="登记凭据">
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? (
				<>
					<View className="card">
						<View className="note num">{query.data.card.number}</View>
						<View className="card__title">{query.data.card.title}</View>
					</View>
					<EvidenceForm contract={query.data} nowMs={nowMs} />
				</>
			) : null}
		</Screen>
	);
}
