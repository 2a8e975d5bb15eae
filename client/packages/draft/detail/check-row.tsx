import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CheckView } from '../../../../types/views-contract';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { Icon } from '../../../components/icon';
import { ClauseChip } from '../../../components/marks';
import { open } from '../../../routes';
import { checkWords } from '../../../wording/checks';
import { stepBy } from '../../../wording/draft';
import type { Draft } from '../use-draft';
import { mendOf } from './mend';

const NOTE_MAX = 500;

interface Props {
	draft: Draft;
	check: CheckView;
	editable: boolean;
	nowMs: number;
	/** Leads to the form of the template. */
	onFill: () => void;
}

/** Answers for a warning by name, with what was thought of it. */
function Acknowledge({
	draft,
	check,
	nowMs,
	onClose,
}: Pick<Props, 'draft' | 'check' | 'nowMs'> & { onClose: () => void }) {
	const [note, setNote] = useState('');
	const acknowledge = useCommand('draft.acknowledge', 'plain');
	// Answered, the finding moves to the known ones by itself.
	const send = () => void acknowledge.run({ draftId: draft.card.id, checkKey: check.key, note: note.trim() });
	return (
		<View className="gap-2">
			<TextArea
				id="acknowledge-note"
				label="为什么可以这样"
				value={note}
				max={NOTE_MAX}
				placeholder="会和您的名字一起留下"
				onChange={setNote}
			/>
			<View className="actions">
				<Button id="acknowledge-cancel" look="quiet" size="small" onPress={onClose}>
					先不
				</Button>
				<Button
					id="acknowledge"
					size="small"
					pending={acknowledge.pending}
					disabled={note.trim() === ''}
					onPress={send}
				>
					我知悉
				</Button>
				<ProblemNote id="acknowledge-problem" problem={acknowledge.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

function RowActions({
	draft,
	check,
	onFill,
	onAcknowledge,
}: Pick<Props, 'draft' | 'check' | 'onFill'> & { onAcknowledge: () => void }) {
	const mend = draft.card.status === 'draft' ? mendOf(draft, check, onFill) : undefined;
	return (
		<>
			{mend ? (
				<Button id={`mend-${check.key}`} size="small" onPress={mend.go}>
					{mend.words}
				</Button>
			) : null}
			{check.blocks || check.acknowledged ? null : (
				<Button id={`know-${check.key}`} size="small" onPress={onAcknowledge}>
					知悉
				</Button>
			)}
		</>
	);
}

/** One finding: how bad, what, where, and what to do about it. */
export function CheckRow({ draft, check, editable, nowMs, onFill }: Props) {
	const [answering, setAnswering] = useState(false);
	const { card } = draft;
	const { acknowledged } = check;
	const look = check.blocks ? ' check-row--blocks' : acknowledged ? ' check-row--known' : '';
	const toClause = (clauseId: string) => open('draftClause', { draftId: card.id, clauseId });
	return (
		<View className={`check-row${look}`} id={`check-${check.key}`}>
			<View className="check-row__head">
				<Icon name={check.blocks ? 'missed' : acknowledged ? 'met' : 'quarter'} />
				<View className="grow">
					<View className="check-row__words">{checkWords(check)}</View>
					{acknowledged ? (
						<View className="note gap-1">
							{stepBy(acknowledged, nowMs)} 知悉：{acknowledged.note}
						</View>
					) : null}
				</View>
			</View>
			<View className="check-row__foot">
				{check.clauses.map((clause) => (
					<ClauseChip key={clause.id} label={clause.label} onPress={() => toClause(clause.id)} />
				))}
				<View className="grow" />
				{editable && !answering ? (
					<RowActions draft={draft} check={check} onFill={onFill} onAcknowledge={() => setAnswering(true)} />
				) : null}
			</View>
			{answering ? <Acknowledge draft={draft} check={check} nowMs={nowMs} onClose={() => setAnswering(false)} /> : null}
		</View>
	);
}
