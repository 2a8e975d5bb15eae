import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { DatePick, TextLine } from '../../../components/fields';
import { SelectPick } from '../../../components/select';
import { dayOfYear } from '../../../wording/year-calendar';
import type { HolidayEntry, MakeUpEntry } from './entries';

const NAME_MAX = 20;
const CHOOSE = '选一天';

interface DayProps {
	id: string;
	label: string;
	year: number;
	value: string;
	onChange: (value: string) => void;
}

/** A day of the year that is filled in; a holiday of January may begin in the December before. */
function DayField({ id, label, year, value, onChange }: DayProps) {
	return (
		<DatePick
			id={id}
			label={label}
			mode="date"
			value={value || `${year}-01-01`}
			start={`${year - 1}-12-01`}
			end={`${year}-12-31`}
			shown={value ? dayOfYear(value, year) : CHOOSE}
			onChange={onChange}
		/>
	);
}

interface HolidayProps {
	index: number;
	year: number;
	holiday: HolidayEntry;
	onChange: (values: Partial<HolidayEntry>) => void;
	onRemove: () => void;
}

/** One holiday: its name, its first day off and its last. */
export function HolidayFields({ index, year, holiday, onChange, onRemove }: HolidayProps) {
	const id = `holiday-${index}`;
	const { name, from, to } = holiday;
	// Moved days no longer fit a list of days in lieu that was written for the old ones.
	const move = (values: Partial<HolidayEntry>) => onChange({ ...values, daysOffInLieu: undefined });
	return (
		<View className="card" id={id}>
			<TextLine
				id={`${id}-name`}
				label="假期"
				value={name}
				max={NAME_MAX}
				onChange={(value) => onChange({ name: value })}
			/>
			<DayField
				id={`${id}-from`}
				label="第一天"
				year={year}
				value={from}
				onChange={(value) => move(to === '' ? { from: value, to: value } : { from: value })}
			/>
			<DayField id={`${id}-to`} label="最后一天" year={year} value={to} onChange={(value) => move({ to: value })} />
			<Button id={`${id}-remove`} look="quiet" size="small" label={`删掉${name}`} onPress={onRemove}>
				删掉
			</Button>
		</View>
	);
}

interface MakeUpProps {
	index: number;
	year: number;
	day: MakeUpEntry;
	holidayNames: readonly string[];
	onChange: (values: Partial<MakeUpEntry>) => void;
	onRemove: () => void;
}

/** One weekend day of work, and the holiday it pays for. */
export function MakeUpFields({ index, year, day, holidayNames, onChange, onRemove }: MakeUpProps) {
	const id = `make-up-${index}`;
	return (
		<View className="card" id={id}>
			<DayField id={`${id}-date`} label="补班日" year={year} value={day.date} onChange={(date) => onChange({ date })} />
			<SelectPick
				id={`${id}-for`}
				label="为哪个假期"
				items={holidayNames.map((name) => ({ value: name, words: name }))}
				value={day.for}
				none="选一个假期"
				onChange={(value) => onChange({ for: value })}
			/>
			<Button id={`${id}-remove`} look="quiet" size="small" label="删掉这个补班日" onPress={onRemove}>
				删掉
			</Button>
		</View>
	);
}
