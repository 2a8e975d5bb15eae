import { Picker, View } from '@tarojs/components';
import { Field } from '../../../components/fields';
import { Press } from '../../../components/press';
import { NOT_AGREED } from '../../../wording/parameters';
import { dateOf, weekdayOf } from '../../../wording/time';

interface Props {
	id: string;
	label: string;
	note?: string;
	/** `YYYY-MM-DD`, or '' for a day that is not agreed. */
	value: string;
	nowMs: number;
	onChange: (value: string) => void;
}

/** A day that may be left open; one that was chosen can be taken out again. */
export function DayField({ id, label, note, value, nowMs, onChange }: Props) {
	return (
		<Field label={label} note={note}>
			<View className="day-field">
				<View className="grow">
					<Picker id={id} mode="date" value={value || dateOf(nowMs)} onChange={(event) => onChange(event.detail.value)}>
						<View className={`input${value ? '' : ' placeholder'}`}>
							{value ? `${value} ${weekdayOf(value)}` : NOT_AGREED}
						</View>
					</Picker>
				</View>
				{value ? (
					<Press id={`${id}-clear`} className="day-field__clear" label={`清空${label}`} onPress={() => onChange('')}>
						清空
					</Press>
				) : null}
			</View>
		</Field>
	);
}
