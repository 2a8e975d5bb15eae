import type { Clause } from '../../../types/terms';
import { type NumberToken, readNumbers } from '../text/tokens';
import type { AnyTerms } from './rules';

/** From where to where something stands in a text. */
export interface Span {
	start: number;
	end: number;
}

/** The heading or the text of a clause in force, with the numbers in it. */
export interface Part {
	clauseId: string;
	part: 'heading' | 'text';
	words: string;
	tokens: readonly NumberToken[];
}

/** Everything that a contract says, clause by clause, without what was struck out. */
export function partsOf(terms: AnyTerms): Part[] {
	return terms.clauses.filter(({ struck }) => !struck).flatMap(partsOfClause);
}

function partsOfClause({ id, heading, text }: Clause): Part[] {
	const partOf = (part: Part['part'], words: string): Part => ({
		clauseId: id,
		part,
		words,
		tokens: readNumbers(words),
	});
	return heading === null ? [partOf('text', text)] : [partOf('heading', heading), partOf('text', text)];
}

/** Where a passage stands in a text, every time. */
export function spansOf(words: string, passage: string): Span[] {
	const spans: Span[] = [];
	if (passage === '') return spans;
	for (let at = words.indexOf(passage); at >= 0; at = words.indexOf(passage, at + passage.length)) {
		spans.push({ start: at, end: at + passage.length });
	}
	return spans;
}

export const isWithin = ({ start, end }: Span, spans: readonly Span[]): boolean =>
	spans.some((span) => start >= span.start && end <= span.end);
