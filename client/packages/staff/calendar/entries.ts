import type { YearTable } from '../../../wording/year-calendar';

/** A year as it is being filled in: a day that is not chosen yet is ''. */
export type YearEntries = YearTable;
export type HolidayEntry = YearTable['holidays'][number];
export type MakeUpEntry = YearTable['makeUpWorkingDays'][number];

/** The holidays that every notice of late has named; what this year's one joins or leaves out is changed by hand. */
const USUAL = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

/** An empty year to fill in. */
export const emptyYear = (year: number): YearEntries => ({
	year,
	notice: { title: `国务院办公厅关于${year}年部分节假日安排的通知`, number: '', publishedOn: '' },
	holidays: USUAL.map((name) => ({ name, from: '', to: '' })),
	makeUpWorkingDays: [],
});

/** Whether everything is filled in; whether it is right is for the server to say. */
export function isComplete({ notice, holidays, makeUpWorkingDays }: YearEntries): boolean {
	const words = [notice.title, notice.number, notice.publishedOn].concat(
		...holidays.map(({ name, from, to }) => [name, from, to]),
		...makeUpWorkingDays.map((day) => [day.date, day.for]),
	);
	return holidays.length > 0 && words.every((word) => word.trim() !== '');
}

/** What is sent: without room around the words. */
export const trimmed = (entries: YearEntries): YearTable => ({
	...entries,
	notice: {
		...entries.notice,
		title: entries.notice.title.trim(),
		number: entries.notice.number.trim(),
	},
	holidays: entries.holidays.map((holiday) => ({ ...holiday, name: holiday.name.trim() })),
	makeUpWorkingDays: entries.makeUpWorkingDays.map((day) => ({ ...day, for: day.for.trim() })),
});
