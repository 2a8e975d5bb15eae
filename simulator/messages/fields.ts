/**
 * What a value of a subscribe message may hold, by the kind that its key begins with (`thing1`, `amount2` …).
 * Lengths are in characters, as the rules of the template library state them.
 */
const HANZI = '\\u3400-\\u9fff';
const DAY = '\\d{4}(?:-|年|/)\\d{1,2}(?:-|月|/)\\d{1,2}日?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';

const RULES: Record<string, RegExp> = {
	thing: /^.{1,20}$/su,
	phrase: new RegExp(`^[${HANZI}]{1,5}$`, 'u'),
	character_string: new RegExp(`^[^${HANZI}]{1,32}$`, 'u'),
	number: /^-?\d{1,32}(?:\.\d+)?$/,
	letter: /^[A-Za-z]{1,32}$/,
	symbol: new RegExp(`^[^${HANZI}\\w]{1,5}$`, 'u'),
	amount: /^[¥￥$€£]?-?\d{1,10}(?:\.\d{1,2})?元?$/,
	date: new RegExp(`^${DAY}(?: ?${CLOCK})?(?: ?[~至-] ?${DAY}(?: ?${CLOCK})?)?$`),
	time: new RegExp(`^(?:${DAY} ?)?${CLOCK}(?: ?[~至-] ?(?:${DAY} ?)?${CLOCK})?$`),
	phone_number: /^[+\d-]{1,17}$/,
	car_number: /^.{1,8}$/su,
	name: new RegExp(`^(?:[${HANZI}·]{1,10}|[A-Za-z .·]{1,20})$`, 'u'),
};

/** The first field that WeChat would refuse; nothing when all are well. `allowed` are the fields of the template. */
export function wrongField(data: unknown, allowed: readonly string[] | undefined): string | undefined {
	if (typeof data !== 'object' || data === null) return 'data';
	const given = data as Record<string, { value?: unknown } | undefined>;
	const missing = allowed?.find((name) => !(name in given));
	if (missing !== undefined) return missing;
	return Object.keys(given).find((name) => {
		const rule = RULES[name.replace(/\d+$/, '')];
		const value = given[name]?.value;
		const text = typeof value === 'number' ? String(value) : value;
		return !rule || typeof text !== 'string' || !rule.test(text) || (allowed && !allowed.includes(name));
	});
}
