import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { DutyLanes } from '../../../components/lanes';
import { Press } from '../../../components/press';
import { Segmented } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { dateOf, dayWords, shortDate, weekdayOf } from '../../../wording/time';
import {
	DUTY_FILTERS,
	type DutyFilter,
	type DutyTimeline,
	filterWords,
	passes,
	pastWords,
	timelineOf,
} from '../../../wording/timeline';
import type { Contract } from '../contract';

interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
	onOpen: (duty: DutyView) => void;
	onClause: (duty: DutyView) => void;
}

type RowsProps = Omit<Props, 'contract'> & { duties: readonly DutyView[] };

export function DutyRows({ duties, ...row }: RowsProps) {
	return duties.map((duty) => <DutyRow key={duty.id} duty={duty} {...row} />);
}

function Past({ past, ...row }: Omit<RowsProps, 'duties'> & { past: readonly DutyView[] }) {
	const [shown, setShown] = useState(false);
	if (past.length === 0) return null;
	return (
		<>
			<Press id="past-duties" className="more" onPress={() => setShown(!shown)}>
				{shown ? '收起之前的' : pastWords(past, row.nowMs)}
			</Press>
			{shown ? <DutyRows duties={past} {...row} /> : null}
		</>
	);
}

/** What was, today, what comes month by month. */
function Course({ timeline, ...row }: Omit<RowsProps, 'duties'> & { timeline: DutyTimeline }) {
	const { past, months, undated } = timeline;
	if (past.length + months.length + undated.length === 0) return null;
	const today = dateOf(row.nowMs);
	return (
		<View className="card card--flush rail rail--last" id="duties-course">
			<Past past={past} {...row} />
			<View className="rail__now">{`${dayWords(today, row.nowMs)} ${shortDate(today, row.nowMs)} ${weekdayOf(today)}`}</View>
			{months.map(({ key, words, duties }) => (
				<View key={key} id={`month-${key}`}>
					<View className="rail__month">{words}</View>
					<DutyRows duties={duties} {...row} />
				</View>
			))}
			{undated.length > 0 ? (
				<View id="duties-undated">
					<View className="rail__month">还没有日期</View>
					<DutyRows duties={undated} {...row} />
				</View>
			) : null}
		</View>
	);
}

/** Both sides' duties in order of time, with a picture of the whole term over them; what is late comes first. */
export function Timeline({ contract, ...row }: Props): ReactNode {
	const { reader, nowMs } = row;
	const [filter, setFilter] = useState<DutyFilter>('all');
	const all = [...contract.duties.filter(({ state }) => state !== 'standing'), ...contract.done];
	const count = (value: DutyFilter) =>
		contract.duties.filter((one) => one.state !== 'standing' && passes(one, value, reader)).length;
	const items = DUTY_FILTERS.map((value) => ({ value, words: filterWords(value, count(value), reader) }));
	const shown = (duty: DutyView) => passes(duty, filter, reader);
	const timeline = timelineOf(contract.duties.filter(shown), contract.done.filter(shown), nowMs);
	if (all.length === 0) return <Empty words="这份合同没有写明时间的义务" />;
	const { missed, past, months, undated } = timeline;
	const { from, to } = contract.card;
	return (
		<>
			<View className="card">
				<DutyLanes duties={all} from={from} to={contract.ending?.on ?? to} reader={reader} nowMs={nowMs} />
			</View>
			<Segmented id="duty-filter" items={items} value={filter} onChange={setFilter} />
			{missed.length > 0 ? (
				<View id="duties-missed">
					<SectionTitle title={`逾期还没做 ${missed.length} 项`} missed />
					<View className="card card--flush">
						<DutyRows duties={missed} {...row} />
					</View>
				</View>
			) : null}
			{missed.length + past.length + months.length + undated.length === 0 ? <Empty words="没有这一方要做的事" /> : null}
			<Course timeline={timeline} {...row} />
		</>
	);
}
