import type { Urgency } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { Field, TextArea } from '../../../components/fields';
import { Chips, Choice } from '../../../components/segmented';
import { URGENCY } from '../../../wording/states';

const TEXT_MAX = 200;
const URGENCIES = (['urgent', 'general'] as const).map((value) => ({ value, words: URGENCY[value].name, meaning: URGENCY[value].meaning }));

interface Props {
	contracts: OutputOf<'fault.getForm'>['contracts'];
	contractId: string;
	text: string;
	places: readonly string[];
	place: string;
	urgency: Urgency;
	onContract: (contractId: string) => void;
	onText: (text: string) => void;
	onPlace: (place: string) => void;
	onUrgency: (urgency: Urgency) => void;
}

/** What happened, on which contract, where, and how urgent it is. */
export function Questions(props: Props) {
	const { contracts, contractId, text, places, place, urgency } = props;
	return (
		<>
			<TextArea id='fault-text' label='出了什么问题' value={text} max={TEXT_MAX} placeholder='在做什么，看到了什么' onChange={props.onText} />
			{contracts.length > 1 ? (
				<Field label='哪份合同'>
					<Chips id='fault-contract' items={contracts.map((one) => ({ value: one.id, words: one.title }))} value={contractId} onChange={props.onContract} />
				</Field>
			) : null}
			{places.length > 0 ? (
				<Field label='在哪里'>
					<Chips id='fault-place' items={places.map((value) => ({ value, words: value }))} value={place} onChange={props.onPlace} />
				</Field>
			) : null}
			<Field label='有多急'>
				<Choice id='urgency' items={URGENCIES} value={urgency} onChange={props.onUrgency} />
			</Field>
		</>
	);
}
