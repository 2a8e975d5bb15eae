import type { CheckCode } from '../../../types/codes-check';

/** What the administrator writes down for a warning before a contract goes out. */
const NOTES: Partial<Record<CheckCode, string>> = {
	BLANK_IN_WORDS: '空着的地方不影响期限和付款，客户同意空着',
	BLANK_HANGS: '后面的日子要等它定下来，已和客户说明',
	DATES_CONTRADICT: '两个日子问过客户，按正文的算',
	ITEMS_AGAINST_TOTAL: '明细多出的零头抹去，以合计为准，客户已确认',
	ITEM_UNPRICED: '这几项含在总价里，不另收',
	NUMBERING_GAP: '编号照客户的版本，没有漏条款',
	ANNEX_MISSING: '附件另行装订，已一并交给客户',
	PERCENT_BASE_UNDEFINED: '按合计算，已和客户核对',
	OWNERSHIP_TWICE: '客户要求两条都留，以归客户的一条为准',
	LIMIT_CHOSEN: '两个日子以哪个为准，已和客户说清',
	PAYMENT_TIME_TWICE: '两处说的是同一笔，按正文的日子付',
	UNIT_UNUSUAL: '单位的意思和客户核对过',
	TEAM_SHORT: '人员名单开工时补齐',
	FEE_DERIVED: '月费按年费的十二分之一算，客户知道',
	BACK_DATED: '纸面签在前，录入在后',
};

/** Every other warning was talked over too. */
export const noteFor = (code: CheckCode): string => NOTES[code] ?? '和客户逐字核对过';
