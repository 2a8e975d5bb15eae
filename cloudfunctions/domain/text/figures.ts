import type { Fen } from '../../../types/units';
import { plainOf } from './plain';
import { type NumberToken, readNumbers } from './tokens';

/** An amount in figures and one in capitals that stand together and do not agree. */
export interface FiguresAgainstCapitals {
	/** Null where the capitals stand alone and cannot be read. */
	figuresFen: Fen | null;
	/** Null where they are not written as an amount has to be. */
	capitalFen: Fen | null;
	start: number;
	end: number;
}

const CAPITALS = /^[壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟零].*(?:[元圆圓角分整正]|[拾佰仟万萬亿億])/;
const SENTENCE_END = /[。；;！!\n]/;
/** What may stand between the two of a pair. */
const GLUE = /^(?:[\s,.:()[\]【】、即为是计共整元¥_-]|大写|小写|人民币|金额|合计|总计|含税|RMB|CNY)*$/;
/** Farther apart they are a pair only if one of them is announced. */
const ANNOUNCED = /大写|小写/;
const FARTHEST = 24;

/** Pairs of an amount in figures and one in capitals in a sentence that disagree, and capitals that cannot be read. */
export function findFiguresAgainstCapitals(text: string): FiguresAgainstCapitals[] {
	const plain = plainOf(text);
	const amounts = readNumbers(text).filter((token) => isCapital(token) || figuresOf(token) !== null);
	const paired = new Set<NumberToken>();
	const found: FiguresAgainstCapitals[] = [];
	for (const [index, capital] of amounts.entries()) {
		if (!isCapital(capital)) continue;
		const partner = [amounts[index - 1], amounts[index + 1]].find(
			(token) => token && !paired.has(token) && !isCapital(token) && standTogether(plain, capital, token),
		);
		if (partner) paired.add(partner);
		const capitalFen = fenOf(capital);
		const figuresFen = partner ? figuresOf(partner) : null;
		if (capitalFen !== null && (figuresFen === null || figuresFen === capitalFen)) continue;
		const both = partner ? [capital, partner] : [capital];
		found.push({
			...{ figuresFen, capitalFen },
			start: Math.min(...both.map(({ start }) => start)),
			end: Math.max(...both.map(({ end }) => end)),
		});
	}
	return found;
}

/** An amount in capitals, or what was meant as one. 肆份 is a count. */
const isCapital = ({ words, readings }: NumberToken): boolean =>
	CAPITALS.test(words) && readings.every(({ kind }) => kind === 'amount');

function fenOf({ readings }: NumberToken): Fen | null {
	const amount = readings.find((reading) => reading.kind === 'amount');
	return amount?.kind === 'amount' ? amount.fen : null;
}

const figuresOf = (token: NumberToken): Fen | null => (CAPITALS.test(token.words) ? null : fenOf(token));

function standTogether(plain: string, one: NumberToken, other: NumberToken): boolean {
	const [first, second] = one.start < other.start ? [one, other] : [other, one];
	const between = plain.slice(first.end, second.start);
	if (between.length > FARTHEST || SENTENCE_END.test(between)) return false;
	return GLUE.test(between) || ANNOUNCED.test(between);
}
