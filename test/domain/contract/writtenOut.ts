/** Terms of tests, put into words: each clause says what its rules were read from, with every number. */
import { accountOf } from '../../../cloudfunctions/domain/check/numbers';
import type { Parameter } from '../../../cloudfunctions/domain/check/parameters';
import { rulesOf } from '../../../cloudfunctions/domain/check/rules';
import type { DraftTerms } from '../../../types/terms';

const UNITS: Record<string, string> = {
	...{ calendarDay: ' 日', workingDay: ' 个工作日', month: ' 个月', year: ' 年', hour: ' 小时' },
	...{ personDay: ' 人天', person: ' 名', copy: ' 份' },
};

/**
 * The same terms with words that say them: what a rule sets is added to its quote, the quote to its clause, and
 * numbers that set nothing are listed as such. A clause that is struck stays as it is.
 */
export function writtenOut<T extends DraftTerms>(terms: T): T {
	const written = structuredClone(terms);
	const unsaid = accountOf(written).mismatches;
	for (const rule of rulesOf(written)) {
		const missing = unsaid.filter(({ rulePath }) => rulePath === rule.path).map(wordsOf);
		const quote = [rule.quote, ...new Set(missing)].join(' ');
		Object.assign(rule.fields, { quote });
		const clause = written.clauses.find(({ id }) => id === rule.clauseId);
		if (clause && !clause.struck && !clause.text.includes(quote)) clause.text = `${clause.text}；${quote}`;
	}
	const orphans = accountOf(written).orphans.map(({ clauseId, words: quote }) => ({ clauseId, quote }));
	const exclusions = orphans.map((one) => ({ reason: 'wording' as const, ...one }));
	return { ...written, exclusions: [...written.exclusions, ...exclusions] };
}

function wordsOf({ kind, value, unit }: Parameter): string {
	const number = Number(value);
	switch (kind) {
		case 'amountFen':
			return `${(number / 100).toFixed(2)} 元`;
		case 'rateBp':
			return number % 10 === 0 && number < 100 ? `${number / 10}‰` : `${number / 100}%`;
		case 'date':
			return dayWords(String(value));
		case 'minute':
			return `${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`;
		default:
			return `${value}${UNITS[unit ?? ''] ?? ' 个'}`;
	}
}

function dayWords(date: string): string {
	const [day, month, year] = date.split('-').map(Number).reverse();
	return `${year === undefined ? '' : `${year} 年 `}${month} 月 ${day} 日`;
}
