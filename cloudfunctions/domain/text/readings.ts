import type { ChinaDate, Fen, RateBp } from '../../../types/units';

/** What a number in a text can mean. */
export type NumberReading =
	/** So many of something; the unit as the text prints it (日, 个工作日, 名, G …), null where none follows. */
	| { kind: 'count'; value: number; unit: string | null }
	| { kind: 'amount'; fen: Fen }
	| { kind: 'rate'; bp: RateBp }
	| { kind: 'date'; date: ChinaDate }
	/** A year, or a month of one: 2026 年, 2026 年 3 月. */
	| { kind: 'year'; year: number; month: number | null }
	/** A day that returns every year: 12 月 31 日. */
	| { kind: 'dayOfYear'; month: number; day: number }
	/** A day that returns every month: 每月 15 日. */
	| { kind: 'dayOfMonth'; day: number }
	/** A time of day in minutes since midnight; 24:00 is 1440. */
	| { kind: 'time'; minute: number }
	/** Accounts, telephones, numbers of contracts and houses: names made of digits. */
	| { kind: 'identifier'; words: string }
	/** The number of a clause, an annex, a version. */
	| { kind: 'reference'; label: string };
