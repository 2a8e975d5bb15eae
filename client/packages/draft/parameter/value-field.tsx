import type { ParameterView } from '../../../../types/views-contract';
import { DatePick, TextLine } from '../../../components/fields';
import { NOT_AGREED } from '../../../wording/parameters';
import { DayField } from '../form/day-field';

interface Props {
	parameter: ParameterView;
	/** What the number is: 金额, 工作日数. */
	label: string;
	unit: string;
	value: string;
	nowMs: number;
	onChange: (value: string) => void;
}

const VALUE_MAX = 40;
/** A day without a year: 12-31. */
const YEARLY_LENGTH = 5;

/** The value of a parameter, typed in its own kind; empty is a blank. */
export function ValueField({ parameter, label, unit, value, nowMs, onChange }: Props) {
	const id = 'parameter-value';
	const { kind } = parameter;
	if (kind === 'date' && value.length !== YEARLY_LENGTH) {
		return <DayField id={id} label={label} value={value} nowMs={nowMs} onChange={onChange} />;
	}
	if (kind === 'minute') {
		return <DatePick id={id} label={label} mode="time" value={value} shown={value || NOT_AGREED} onChange={onChange} />;
	}
	const typing = { count: 'number', amountFen: 'digit', rateBp: 'digit', date: 'text', text: 'text' } as const;
	return (
		<TextLine
			id={id}
			label={label}
			kind={typing[kind]}
			note={unit}
			placeholder={NOT_AGREED}
			value={value}
			max={VALUE_MAX}
			onChange={onChange}
		/>
	);
}
