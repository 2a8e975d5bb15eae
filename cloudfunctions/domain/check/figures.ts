import { findFiguresAgainstCapitals } from '../text/figures';
import type { Fault } from './finding';
import type { Check } from './paper';

const UNUSUAL_UNIT = /[\d０-９]+ *人 *[/／] *(?:天|日|月)/g;

/** An amount in figures beside another one in capitals, and capitals that cannot be read. */
export const figuresAgainstCapitals: Check = ({ parts }) =>
	parts.flatMap(({ clauseId, words }) =>
		findFiguresAgainstCapitals(words).map(({ figuresFen, capitalFen, start, end }): Fault => {
			const said = words.slice(start, end);
			const figures: Record<string, number> = figuresFen === null ? {} : { figuresFen };
			if (capitalFen === null) {
				return {
					code: 'CAPITALS_UNREADABLE',
					at: `${clauseId}:${said}`,
					clauseIds: [clauseId],
					detail: { words: said, ...figures },
				};
			}
			const detail = { words: said, capitalFen, ...figures };
			return { code: 'FIGURES_AGAINST_CAPITALS', at: `${clauseId}:${said}`, clauseIds: [clauseId], detail };
		}),
	);

/** 10人/天: ten person-days, or ten persons a day? Staff say how it was read. */
export const unusualUnits: Check = ({ terms, parts }) =>
	parts.flatMap(({ clauseId, words }) =>
		[...words.matchAll(UNUSUAL_UNIT)].map(([said]): Fault => {
			const quota = terms.quotas.find((one) => one.clauseId === clauseId && one.quote.includes(said));
			const read: Record<string, string | number> = quota ? { count: quota.count ?? 0, unit: quota.unit } : {};
			return {
				code: 'UNIT_UNUSUAL',
				at: `${clauseId}:${said}`,
				clauseIds: [clauseId],
				detail: { words: said, ...read },
			};
		}),
	);
