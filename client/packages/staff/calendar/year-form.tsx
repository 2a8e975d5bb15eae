import { View } from '@tarojs/components';
import { useState } from 'react';
import type { EpochMs } from '../../../../types/units';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick, TextLine } from '../../../components/fields';
import { dateOf } from '../../../wording/time';
import { isComplete, trimmed, type YearEntries } from './entries';
import { HolidayFields, MakeUpFields } from './holiday-fields';

const TITLE_MAX = 80;
const NUMBER_MAX = 40;
const HOLIDAYS_MAX = 20;
const MAKE_UPS_MAX = 30;

interface Props {
	first: YearEntries;
	nowMs: EpochMs;
	/** Told the year, and how many duties still wait to be counted anew. */
	onPublished: (year: number, left: number) => void;
	onLeave: () => void;
}
interface PartProps {
	entries: YearEntries;
	change: (values: Partial<YearEntries>) => void;
}

function replaced<T>(list: readonly T[], index: number, values: Partial<T>): T[] {
	return list.map((one, at) => (at === index ? { ...one, ...values } : one));
}
const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_one, at) => at !== index);

function NoticeFields({ entries, change, nowMs }: PartProps & { nowMs: EpochMs }) {
	const { notice } = entries;
	const put = (values: Partial<YearEntries['notice']>) => change({ notice: { ...notice, ...values } });
	return (
		<View className="card">
			<TextLine
				id="notice-title"
				label="通知的名称"
				value={notice.title}
				max={TITLE_MAX}
				onChange={(title) => put({ title })}
			/>
			<TextLine
				id="notice-number"
				label="文号"
				value={notice.number}
				max={NUMBER_MAX}
				placeholder="国办发明电〔…〕… 号"
				onChange={(number) => put({ number })}
			/>
			<DatePick
				id="notice-published"
				label="发布日期"
				mode="date"
				value={notice.publishedOn || dateOf(nowMs)}
				end={dateOf(nowMs)}
				shown={notice.publishedOn || '选一天'}
				onChange={(publishedOn) => put({ publishedOn })}
			/>
		</View>
	);
}

function Holidays({ entries, change }: PartProps) {
	const { year, holidays } = entries;
	return (
		<>
			<SectionTitle title="假期" note="删掉今年没有的" />
			{holidays.map((holiday, index) => (
				<HolidayFields
					// The place is what a row has while nothing of it is filled in.
					// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
					key={index}
					{...{ index, year, holiday }}
					onChange={(values) => change({ holidays: replaced(holidays, index, values) })}
					onRemove={() => change({ holidays: without(holidays, index) })}
				/>
			))}
			{holidays.length < HOLIDAYS_MAX ? (
				<Button
					id="add-holiday"
					size="wide"
					onPress={() => change({ holidays: [...holidays, { name: '', from: '', to: '' }] })}
				>
					加一个假期
				</Button>
			) : null}
		</>
	);
}

function MakeUps({ entries, change }: PartProps) {
	const { year, holidays, makeUpWorkingDays: days } = entries;
	const holidayNames = [...new Set(holidays.map(({ name }) => name.trim()))].filter(Boolean);
	return (
		<>
			<SectionTitle title="补班" note="周六、周日上班的日子" />
			{days.map((day, index) => (
				<MakeUpFields
					// biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
					key={index}
					{...{ index, year, day, holidayNames }}
					onChange={(values) => change({ makeUpWorkingDays: replaced(days, index, values) })}
					onRemove={() => change({ makeUpWorkingDays: without(days, index) })}
				/>
			))}
			{days.length < MAKE_UPS_MAX ? (
				<Button
					id="add-make-up"
					size="wide"
					onPress={() => change({ makeUpWorkingDays: [...days, { date: '', for: '' }] })}
				>
					加一个补班日
				</Button>
			) : null}
		</>
	);
}

/** The notice of a year, filled in by an administrator: a new year, or a later notice for one that has one. */
export function YearForm({ first, nowMs, onPublished, onLeave }: Props) {
	const [entries, setEntries] = useState(first);
	const publish = useCommand('desk.publishYear', 'plain');
	const change = (values: Partial<YearEntries>) => setEntries({ ...entries, ...values });
	const send = async () => {
		const done = await publish.run({ table: trimmed(entries) });
		if (done) onPublished(entries.year, done.left);
	};
	return (
		<View id="year-form">
			<SectionTitle title={`${entries.year} 年的通知`} />
			<NoticeFields {...{ entries, change, nowMs }} />
			<Holidays {...{ entries, change }} />
			<MakeUps {...{ entries, change }} />
			<View className="card">
				<View className="sub">生效后，没到期的期限按新的日历重算；已经判定的不变。</View>
				<View className="actions">
					<Button
						id="publish-year"
						look="main"
						size="grow"
						pending={publish.pending}
						disabled={!isComplete(entries)}
						onPress={() => void send()}
					>
						启用 {entries.year} 年的日历
					</Button>
					<Button id="leave-year" onPress={onLeave}>
						不改了
					</Button>
					<ProblemNote id="year-problem" problem={publish.problem} nowMs={nowMs} />
				</View>
			</View>
		</View>
	);
}
