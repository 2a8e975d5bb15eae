import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick, TextLine } from '../../../components/fields';
import { Press } from '../../../components/press';
import { dateOf } from '../../../wording/time';
import type { YearTable } from '../../../wording/year-calendar';

const TITLE_MAX = 80;
const NUMBER_MAX = 40;
const NAME_MAX = 20;

type Holiday = YearTable['holidays'][number];
type MakeUp = YearTable['makeUpWorkingDays'][number];

interface RowProps<T> {
	value: T;
	index: number;
	onChange: (value: T) => void;
	onRemove: () => void;
}

function HolidayRow({ value, index, onChange, onRemove }: RowProps<Holiday>) {
	const pick = (key: 'from' | 'to', label: string) => (
		<DatePick
			{...{ id: `holiday-${index}-${key}`, label, mode: 'date', value: value[key], shown: value[key] }}
			onChange={(date) => onChange({ ...value, [key]: date })}
		/>
	);
	return (
		<View className="card">
			<TextLine
				{...{ id: `holiday-${index}-name`, label: '假期', value: value.name, max: NAME_MAX, placeholder: '国庆节' }}
				onChange={(name) => onChange({ ...value, name })}
			/>
			{pick('from', '第一天')}
			{pick('to', '最后一天')}
			<Press id={`remove-holiday-${index}`} className="more" onPress={onRemove}>
				去掉这个假期
			</Press>
		</View>
	);
}

function MakeUpRow({ value, index, onChange, onRemove }: RowProps<MakeUp>) {
	return (
		<View className="card">
			<DatePick
				{...{
					id: `make-up-${index}-date`,
					label: '补班的周六或周日',
					mode: 'date',
					value: value.date,
					shown: value.date,
				}}
				onChange={(date) => onChange({ ...value, date })}
			/>
			<TextLine
				{...{ id: `make-up-${index}-for`, label: '为哪个假期', value: value.for, max: NAME_MAX, placeholder: '国庆节' }}
				onChange={(holiday) => onChange({ ...value, for: holiday })}
			/>
			<Press id={`remove-make-up-${index}`} className="more" onPress={onRemove}>
				去掉这个补班日
			</Press>
		</View>
	);
}

function Notice({ table, onChange }: { table: YearTable; onChange: (table: YearTable) => void }) {
	const { notice } = table;
	const change = (values: Partial<YearTable['notice']>) => onChange({ ...table, notice: { ...notice, ...values } });
	return (
		<View className="card">
			<TextLine
				{...{ id: 'notice-title', label: '通知名称', value: notice.title, max: TITLE_MAX }}
				onChange={(title) => change({ title })}
			/>
			<TextLine
				{...{
					id: 'notice-number',
					label: '文号',
					value: notice.number,
					max: NUMBER_MAX,
					placeholder: '国办发明电〔〕号',
				}}
				onChange={(number) => change({ number })}
			/>
			<DatePick
				{...{ id: 'notice-day', label: '发布日', mode: 'date', value: notice.publishedOn, shown: notice.publishedOn }}
				onChange={(publishedOn) => change({ publishedOn })}
			/>
		</View>
	);
}

/** The list with one entry changed or taken away. */
const changed = <T,>(list: readonly T[], index: number, value?: T): T[] =>
	list.flatMap((one, place) => (place === index ? (value === undefined ? [] : [value]) : [one]));

/** Enters a year from its notice, or corrects one by a later notice. */
export function YearForm({ first, onDone }: { first: YearTable; onDone: () => void }) {
	const [table, setTable] = useState(first);
	const nowMs = useNow();
	const publish = useCommand('desk.publishYear', 'plain');
	const { holidays, makeUpWorkingDays: makeUps, year } = table;
	const setHolidays = (list: Holiday[]) => setTable({ ...table, holidays: list });
	const setMakeUps = (list: MakeUp[]) => setTable({ ...table, makeUpWorkingDays: list });
	const newDay = `${year}-01-01`;
	const send = async () => {
		if (await publish.run({ table })) onDone();
	};
	return (
		<View id="year-form">
			<SectionTitle title={`${year} 年的通知`} />
			<Notice table={table} onChange={setTable} />
			<SectionTitle title="假期" note="照通知的第一天和最后一天" />
			{holidays.map((holiday, index) => (
				<HolidayRow
					// biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own while they are typed.
					key={index}
					{...{ value: holiday, index }}
					onChange={(value) => setHolidays(changed(holidays, index, value))}
					onRemove={() => setHolidays(changed(holidays, index))}
				/>
			))}
			<Press
				id="add-holiday"
				className="more"
				onPress={() => setHolidays([...holidays, { name: '', from: newDay, to: newDay }])}
			>
				加一个假期
			</Press>
			<SectionTitle title="补班日" />
			{makeUps.map((makeUp, index) => (
				<MakeUpRow
					// biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own while they are typed.
					key={index}
					{...{ value: makeUp, index }}
					onChange={(value) => setMakeUps(changed(makeUps, index, value))}
					onRemove={() => setMakeUps(changed(makeUps, index))}
				/>
			))}
			<Press id="add-make-up" className="more" onPress={() => setMakeUps([...makeUps, { date: newDay, for: '' }])}>
				加一个补班日
			</Press>
			<View className="actions">
				<Button id="publish-year" look="main" size="grow" pending={publish.pending} onPress={() => void send()}>
					{`启用 ${year} 年的日历`}
				</Button>
				<ProblemNote id="year-problem" problem={publish.problem} nowMs={nowMs} />
				<View className="note">等这一年的期限会马上算出来；已经判定的不变。</View>
			</View>
		</View>
	);
}

/** An empty year to begin with. */
export const emptyYear = (year: number, nowMs: number): YearTable => ({
	year,
	notice: { title: `国务院办公厅关于${year}年部分节假日安排的通知`, number: '', publishedOn: dateOf(nowMs) },
	...{ holidays: [], makeUpWorkingDays: [] },
});
