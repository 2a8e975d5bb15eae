import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { Fact, SectionTitle } from '../../../components/cells';
import { exactMoment } from '../../../wording/time';
import { holidayWords, monthsOf, monthWords, type YearMonth } from '../../../wording/year-calendar';

export type Year = OutputOf<'desk.listYears'>['years'][number];

function Month({ month }: { month: YearMonth }) {
	return (
		<View className="year-month" {...{ role: 'img', 'aria-label': monthWords(month) }}>
			<View className="year-month__name">
				{month.month} 月 · {month.workingDays} 天
			</View>
			<View className="year-month__days">
				{month.days.map((day, index) => (
					<View
						className={`year-day year-day--${day.look}`}
						key={day.date}
						style={index === 0 ? { gridColumnStart: String(month.firstColumn + 1) } : {}}
					>
						{Number(day.date.slice(8))}
					</View>
				))}
			</View>
		</View>
	);
}

/** One year: its notice, its holidays in words, and the year to look at. */
export function YearView({ year }: { year: Year }) {
	const { table, builtIn, recordedAtMs, byName } = year;
	return (
		<View id={`year-${table.year}`}>
			<View className="card card--flush">
				<Fact label="依据">{table.notice.title}</Fact>
				<Fact label="文号">{table.notice.number}</Fact>
				<Fact label="发布">{table.notice.publishedOn}</Fact>
				{builtIn || recordedAtMs === null ? null : (
					<Fact label="录入">
						{byName} {exactMoment(recordedAtMs)}
					</Fact>
				)}
			</View>
			<SectionTitle title="放假和补班" />
			<View className="card card--flush">
				{table.holidays.map((holiday) => (
					<Fact label={holiday.name} key={holiday.name}>
						{holidayWords(holiday, table)}
					</Fact>
				))}
			</View>
			<SectionTitle title="一年" note="深色放假，圈起来的是补班" />
			<View className="card year-months">
				{monthsOf(table).map((month) => (
					<Month month={month} key={month.month} />
				))}
			</View>
		</View>
	);
}
