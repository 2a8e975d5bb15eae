import type { YearTable } from './yearTable';

const YEAR_2025: YearTable = {
	year: 2025,
	notice: {
		title: '国务院办公厅关于2025年部分节假日安排的通知',
		number: '国办发明电〔2024〕12号',
		publishedOn: '2024-11-12',
	},
	holidays: [
		{ name: '元旦', from: '2025-01-01', to: '2025-01-01' },
		{ name: '春节', from: '2025-01-28', to: '2025-02-04' },
		{ name: '清明节', from: '2025-04-04', to: '2025-04-06' },
		{ name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
		{ name: '端午节', from: '2025-05-31', to: '2025-06-02' },
		{ name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
	],
	makeUpWorkingDays: [
		{ date: '2025-01-26', for: '春节' },
		{ date: '2025-02-08', for: '春节' },
		{ date: '2025-04-27', for: '劳动节' },
		{ date: '2025-09-28', for: '国庆节、中秋节' },
		{ date: '2025-10-11', for: '国庆节、中秋节' },
	],
};

const YEAR_2026: YearTable = {
	year: 2026,
	notice: {
		title: '国务院办公厅关于2026年部分节假日安排的通知',
		number: '国办发明电〔2025〕7号',
		publishedOn: '2025-11-04',
	},
	holidays: [
		{ name: '元旦', from: '2026-01-01', to: '2026-01-03' },
		{ name: '春节', from: '2026-02-15', to: '2026-02-23' },
		{ name: '清明节', from: '2026-04-04', to: '2026-04-06' },
		{ name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
		{ name: '端午节', from: '2026-06-19', to: '2026-06-21' },
		{ name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
		{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
	],
	makeUpWorkingDays: [
		{ date: '2026-01-04', for: '元旦' },
		{ date: '2026-02-14', for: '春节' },
		{ date: '2026-02-28', for: '春节' },
		{ date: '2026-05-09', for: '劳动节' },
		{ date: '2026-09-20', for: '国庆节' },
		{ date: '2026-10-10', for: '国庆节' },
	],
};

/** The years whose notice had been published when this was built; staff add later years as data. */
export const PUBLISHED_YEARS: readonly YearTable[] = [YEAR_2025, YEAR_2026];
