/** A text beside its plain form, in which every character has the same place. */
export interface Source {
	text: string;
	/** Full-width digits, letters, signs and spaces in their narrow form. Same length as `text`. */
	plain: string;
}

/** What stands at a place: where it ends and what it can mean, or null for a word that is passed over whole. */
export interface Match<Reading> {
	end: number;
	readings: Reading[] | null;
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const ALIKE: Record<string, string> = { '\u3000': ' ', '\u00a0': ' ', '\t': ' ', '￥': '¥', '＿': '_', '–': '-' };

/** The text with its full-width characters made narrow, place by place: ２８，０００％ is 28,000%. */
export function plainOf(text: string): string {
	let plain = '';
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		const character = text.charAt(index);
		if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) plain += String.fromCharCode(code - FULL_WIDTH_SHIFT);
		else plain += ALIKE[character] ?? character;
	}
	return plain;
}

/** The text as the readers want it. */
export const sourceOf = (text: string): Source => ({ text, plain: plainOf(text) });

/** What a sticky pattern matches exactly at a place. */
export function matchAt(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(plain);
}

const LOOK_BACK = 16;

/** The few characters before a place, for patterns that end in $. */
export const before = (plain: string, at: number): string => plain.slice(Math.max(0, at - LOOK_BACK), at);
