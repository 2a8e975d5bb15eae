import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { Press } from '../../../components/press';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import type { YearTable } from '../../../wording/year-calendar';
import { YearView } from './year';
import { emptyYear, YearForm } from './year-form';

type Years = OutputOf<'desk.listYears'>;

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

function Known({ years, onEdit }: { years: Years; onEdit: (table: YearTable) => void }) {
	const last = years.years.at(-1)?.table.year ?? 0;
	const [chosen, setChosen] = useState(String(last));
	const nowMs = useNow();
	const items = years.years.map(({ table }) => ({ value: String(table.year), words: `${table.year}` }));
	const year = years.years.find(({ table }) => String(table.year) === chosen);
	return (
		<>
			<Waiting waiting={years.waiting} />
			<Segmented id="year" items={items} value={chosen} onChange={setChosen} />
			{year ? <YearView year={year} /> : null}
			{years.mayPublish && year ? (
				<View className="card card--flush">
					<LinkCell
						id="add-year"
						icon="clock"
						title={`录入 ${last + 1} 年`}
						onPress={() => onEdit(emptyYear(last + 1, nowMs))}
					/>
					<LinkCell id="correct-year" icon="file" title={`${chosen} 年有新通知`} onPress={() => onEdit(year.table)} />
					<LinkCell
						id="to-rebuild"
						icon="staff"
						title="核对全部视图"
						note="照事件重算一遍，看有没有出入"
						onPress={() => open('rebuild')}
					/>
				</View>
			) : null}
		</>
	);
}

/** 日历: the years that are known, each with its notice, and a new one when it comes. */
export default function CalendarYears() {
	const nowMs = useNow();
	const query = useQuery('desk.listYears', {}, { keep: true });
	const [edited, setEdited] = useState<YearTable>();
	return (
		<Screen title="日历">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{query.data && !edited ? <Known key={query.data.years.length} years={query.data} onEdit={setEdited} /> : null}
			{edited ? (
				<>
					<YearForm first={edited} onDone={() => setEdited(undefined)} />
					<Press id="leave-form" className="more" onPress={() => setEdited(undefined)}>
						不改了
					</Press>
				</>
			) : null}
		</Screen>
	);
}
