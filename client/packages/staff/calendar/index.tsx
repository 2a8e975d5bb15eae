import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { dateOf } from '../../../wording/time';
import { publishedWords, type YearTable } from '../../../wording/year-calendar';
import { emptyYear } from './entries';
import { YearView } from './year';
import { YearForm } from './year-form';

type Years = OutputOf<'desk.listYears'>;
/** As many as stand side by side on a telephone. */
const YEARS_SHOWN = 4;

/** Which open deadlines wait for the notice of a year. */
function Waiting({ waiting }: { waiting: Years['waiting'] }) {
	if (waiting.length === 0) return null;
	return (
		<View className="card" id="waiting">
			{waiting.map(({ year, duties }) => (
				<View key={year}>
					{year} 年放假安排还没公布，{duties} 个期限公布后再算。
				</View>
			))}
		</View>
	);
}

/** What administrators may do beside reading. */
function Administer({ last, shown, onFill }: { last: number; shown: YearTable; onFill: (first: YearTable) => void }) {
	return (
		<View className="card card--flush">
			<LinkCell
				id="add-year"
				icon="clock"
				title={`录入 ${last + 1} 年`}
				note="国务院的通知发布以后"
				onPress={() => onFill(emptyYear(last + 1))}
			/>
			<LinkCell id="correct-year" icon="file" title={`${shown.year} 年有新通知`} onPress={() => onFill(shown)} />
			<LinkCell
				id="to-rebuild"
				icon="staff"
				title="核对全部视图"
				note="照事件重算一遍，看有没有出入"
				onPress={() => open('rebuild')}
			/>
		</View>
	);
}

interface KnownProps {
	years: Years;
	chosen: string;
	onChoose: (year: string) => void;
	onFill: (first: YearTable) => void;
}

/** The latest years; this one is open first. */
function Known({ years, chosen, onChoose, onFill }: KnownProps) {
	const nowMs = useNow();
	const items = years.years
		.slice(-YEARS_SHOWN)
		.map(({ table }) => ({ value: String(table.year), words: `${table.year} 年` }));
	const shown = [chosen, dateOf(nowMs).slice(0, 4), items.at(-1)?.value ?? ''].find((one) =>
		items.some(({ value }) => value === one),
	);
	const year = years.years.find(({ table }) => String(table.year) === shown);
	const last = years.years.at(-1)?.table.year ?? 0;
	return (
		<>
			<Waiting waiting={years.waiting} />
			<Segmented id="year" items={items} value={shown ?? ''} onChange={onChoose} />
			{year ? <YearView year={year} /> : null}
			{years.mayPublish && year ? <Administer last={last} shown={year.table} onFill={onFill} /> : null}
		</>
	);
}

/** 日历: the years that are known, each with its notice, and a new one when it comes. */
export default function CalendarYears() {
	const nowMs = useNow();
	const query = useQuery('desk.listYears', {}, { keep: true });
	const [chosen, setChosen] = useState('');
	const [filling, setFilling] = useState<YearTable>();
	const [outcome, setOutcome] = useState('');
	const fill = (first: YearTable) => {
		setOutcome('');
		setFilling(first);
	};
	const published = (year: number, left: number) => {
		setOutcome(publishedWords(year, left));
		setChosen(String(year));
		setFilling(undefined);
	};
	return (
		<Screen title="日历">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{outcome ? (
				<View className="card" id="year-published" {...{ role: 'status' }}>
					{outcome}
				</View>
			) : null}
			{filling ? (
				<YearForm first={filling} nowMs={nowMs} onPublished={published} onLeave={() => setFilling(undefined)} />
			) : null}
			{query.data && !filling ? <Known years={query.data} chosen={chosen} onChoose={setChosen} onFill={fill} /> : null}
		</Screen>
	);
}
