import { View } from '@tarojs/components';
import { Field, TextLine } from '../../../components/fields';
import { Press } from '../../../components/press';
import { Chips } from '../../../components/segmented';
import { emptyFieldWords, FIELD_TAKES, type TemplateField } from '../../../wording/template';
import { DayField } from './day-field';

const VALUE_MAX = 400;
const FIGURES_MAX = 14;

interface Props {
	field: TemplateField;
	value: string;
	refused: boolean;
	/** What a colleague entered here meanwhile. */
	theirs: string | undefined;
	nowMs: number;
	onChange: (value: string) => void;
}

const TYPING = { text: 'text', yuan: 'digit', percent: 'digit', count: 'number', hours: 'number' } as const;

function Entry({ field, value, nowMs, onChange }: Pick<Props, 'field' | 'value' | 'nowMs' | 'onChange'>) {
	const { key, label, type, choices } = field;
	const id = `value-${key}`;
	const note = field.needed ? '必须约定' : undefined;
	if (type === 'date')
		return <DayField id={id} label={label} note={note} value={value} nowMs={nowMs} onChange={onChange} />;
	if (type === 'choice') {
		const items = choices.map((choice) => ({ value: choice.value, words: choice.label }));
		return (
			<Field label={label} note={note}>
				<Chips id={id} items={items} value={value} onChange={onChange} />
			</Field>
		);
	}
	const max = type === 'text' ? VALUE_MAX : FIGURES_MAX;
	return <TextLine id={id} label={label} note={note} kind={TYPING[type]} value={value} max={max} onChange={onChange} />;
}

/** One field of a template: what it asks, what an empty one means, and why a value was refused. */
export function TemplateFieldRow({ field, value, refused, theirs, nowMs, onChange }: Props) {
	const isEmpty = value.trim() === '';
	return (
		<View className="form-field" id={`field-${field.key}`}>
			<Entry field={field} value={value} nowMs={nowMs} onChange={onChange} />
			{isEmpty && !refused ? (
				<View className={`form-field__empty${field.needed ? ' form-field__empty--needed' : ''}`}>
					{emptyFieldWords(field)}
				</View>
			) : null}
			{refused ? (
				<View className="problem" {...{ role: 'alert' }}>
					{FIELD_TAKES[field.type]}
				</View>
			) : null}
			{theirs === undefined ? null : (
				<Press id={`theirs-${field.key}`} className="form-field__theirs" onPress={() => onChange(theirs)}>
					同事填的是“{theirs || '未约定'}”，用同事的
				</Press>
			)}
		</View>
	);
}
