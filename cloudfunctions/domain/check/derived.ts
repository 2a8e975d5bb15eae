import type { Parameter } from './parameters';
import type { AnyTerms, Rule } from './rules';
import { isAlwaysOpen } from './said';

type Exception = (parameter: Parameter, rule: Rule, terms: AnyTerms) => boolean;

const WHOLE_BP = 10_000;
const MONTHS = 12;
const REST = /余款|余额|尾款|余下|其余|剩余|剩下/;
const ALL = /全部|全额|全款|一次性|百分之百/;
const YEAR_END = /年底|年末/;
const FIRST_YEAR = /首年|第[一1] ?年/;
const NEXT_DAY = /次日|第二[日天]|翌日/;
const ALWAYS = /24|二十四|全天|全年|昼夜/;

/**
 * Values that stand in the terms without being said in the words of their rule, because they follow from others. The
 * list is complete: what is not in it must be said.
 */
const EXCEPTIONS: readonly Exception[] = [
	// A monthly fee that is a twelfth of the yearly one; a person confirms it (FEE_DERIVED).
	({ path, value }, _, { monthlyFee, total }) =>
		path === 'monthlyFee.amountFen' && monthlyFee?.basis === 'yearOver12' && isTwelfth(Number(value), total.amountFen),
	// 80 % of the total, the rest of it, or all of it: the amount follows from the total.
	({ field, value }, rule, terms) =>
		rule.keys[0] === 'stages' && field === 'amountFen' && followsFromTotal(Number(value), rule, terms),
	// 余款 after 80 %: the share of the rest is 20 %.
	({ field, value, quote }, rule, terms) =>
		rule.keys[0] === 'stages' &&
		field === 'shareBp' &&
		(REST.test(quote) || ALL.test(quote)) &&
		isRest(Number(value), rule, terms),
	// A fee that returns, at the price of the annex.
	({ field, value }, { keys, fields }, { prices }) =>
		keys[0] === 'stages' &&
		field === 'amountFen' &&
		fields.yearly !== null &&
		prices.some((one) => one.unit === 'year' && one.amountFen === value),
	// All is given back.
	({ path, value, quote }) => path === 'refund.shareBp' && value === WHOLE_BP && ALL.test(quote),
	// On that very day; not a year free.
	({ path, field, value }) =>
		value === 0 && (path === 'period.ends.count' || path === 'service.count' || field === 'freeYears'),
	// The first year free; the next day; the end of the year.
	({ field, value, quote }) => field === 'freeYears' && value === 1 && FIRST_YEAR.test(quote),
	({ field, unit, value, quote }) => field === 'count' && unit === 'calendarDay' && value === 1 && NEXT_DAY.test(quote),
	({ field, value, quote }) => field === 'date' && value === '12-31' && YEAR_END.test(quote),
	// The term begins with the signing.
	({ path, value }, _, { signedOn }) => path === 'period.from' && value === signedOn,
	// Around the clock.
	({ kind, quote }, rule) => kind === 'minute' && isAlwaysOpen(rule) && ALWAYS.test(quote),
	// 专人, 项目经理: one person is not counted.
	({ value, unit }, { keys }) => keys[0] === 'team' && unit === 'person' && value === 1,
];

/** Whether a value may stand in the terms without being said in the words of its rule. */
export const isDerived: Exception = (parameter, rule, terms) =>
	EXCEPTIONS.some((holds) => holds(parameter, rule, terms));

const isTwelfth = (monthFen: number, yearFen: number | null): boolean =>
	yearFen !== null && Math.abs(yearFen / MONTHS - monthFen) < 1;

function followsFromTotal(amountFen: number, rule: Rule, terms: AnyTerms): boolean {
	const totalFen = terms.total.amountFen;
	if (totalFen === null || rule.fields.yearly !== null) return false;
	const others = terms.stages.filter(({ id, yearly }) => id !== rule.fields.id && yearly === null);
	if (others.length === 0) return amountFen === totalFen;
	const { shareBp } = rule.fields;
	if (typeof shareBp === 'number' && Math.abs((totalFen * shareBp) / WHOLE_BP - amountFen) < 1) return true;
	return REST.test(rule.quote) && amountFen === totalFen - others.reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
}

function isRest(shareBp: number, rule: Rule, terms: AnyTerms): boolean {
	const others = terms.stages.filter(({ id, yearly }) => id !== rule.fields.id && yearly === null);
	return shareBp === WHOLE_BP - others.reduce((sum, one) => sum + (one.shareBp ?? 0), 0);
}
