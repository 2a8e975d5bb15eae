import type { OutputOf } from '../../../../types/endpoints';
import { Field, TextArea } from '../../../components/fields';
import { Chips, Choice } from '../../../components/segmented';
import { URGENCY } from '../../../wording/states';
import type { Draft } from './use-report';

const TEXT_MAX = 200;
const URGENCIES = (['urgent', 'general'] as const).map((value) => ({
	value,
	words: URGENCY[value].name,
	meaning: URGENCY[value].meaning,
}));

interface Props {
	contracts: OutputOf<'fault.getForm'>['contracts'];
	places: readonly string[];
	draft: Draft;
	onChange: (change: Partial<Draft>) => void;
}

/** What happened, on which contract, where, and how urgent it is. */
export function Questions({ contracts, places, draft, onChange }: Props) {
	const titles = contracts.map((one) => ({ value: one.id, words: one.title }));
	const where = places.map((value) => ({ value, words: value }));
	return (
		<>
			<TextArea
				id="fault-text"
				label="出了什么问题"
				value={draft.text}
				max={TEXT_MAX}
				placeholder="在做什么，看到了什么"
				onChange={(text) => onChange({ text })}
			/>
			{contracts.length > 1 ? (
				<Field label="哪份合同">
					<Chips
						id="fault-contract"
						items={titles}
						value={draft.contractId}
						onChange={(contractId) => onChange({ contractId })}
					/>
				</Field>
			) : null}
			{places.length > 0 ? (
				<Field label="在哪里">
					<Chips id="fault-place" items={where} value={draft.place} onChange={(place) => onChange({ place })} />
				</Field>
			) : null}
			<Field label="有多急">
				<Choice id="urgency" items={URGENCIES} value={draft.urgency} onChange={(urgency) => onChange({ urgency })} />
			</Field>
		</>
	);
}
