import { before, type Match, matchAt, type Source } from './plain';
import type { NumberReading } from './readings';

/** Addresses of the net, whole; with or without digits they are no numbers. */
const ADDRESS =
	/(?<![A-Za-z0-9])(?:https?:\/\/[!-~]{1,300}|www\.[A-Za-z0-9./_-]{1,200}|[A-Za-z0-9][A-Za-z0-9._-]{0,60}@[A-Za-z0-9.-]{1,80})/y;
/** Words of the trade that happen to carry a digit. */
const TRADE_WORD =
	/(?<![A-Za-z0-9])(?:H5|HTML5|CSS3|ES6|IPv[46]|MP[34]|UTF-8|[ABC]2[BCG]|O2O|P2P|[23]D|A4|Vue ?[23])(?![A-Za-z0-9])/iy;
/** Letters and digits joined: HT-2026-031, S6-7, V2.0, a taxpayer's number. */
const CODE =
	/(?<![A-Za-z0-9])(?:[A-Za-z][A-Za-z0-9]{0,30}(?:[-_/.][A-Za-z0-9]{1,20}){0,6}|\d(?=[0-9A-Z]{0,19}[A-Z])[0-9A-Z]{14,19})(?![A-Za-z0-9])/y;
const LONG_DIGITS = /\d{12,}|\d{4}(?: \d{4}){2,4}(?: \d{1,4})?(?!\d)/y;
const TELEPHONE =
	/(?:(?:\+?86[- ]?)?1[3-9]\d{9}|1[3-9]\d[- ]\d{4}[- ]\d{4}|0\d{2,3}[-— ]{1,2}\d{7,8}(?:-\d{1,5})?|[48]00(?:-\d{3}-\d{4}|-\d{4}-\d{3}|-?\d{7}))(?!\d| ?[元万亿%])/y;
const INTERNET_HOST = /\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?![\d.])/y;
const OFFICIAL = /[〔[【]\d{4}[〕\]】] ?(?:第 ?)?\d{1,5} ?号/y;
/** What is announced as a number of its own kind. */
const ANNOUNCED = /(?:账号|帐号|账户|税号|邮编|邮政编码|编号|号码|电话|手机|传真|QQ|单号|代码)[:为是 ]{0,4}$/;
const ANNOUNCED_DIGITS = /\d[\d -]{2,40}\d(?!\d| ?[元万亿%])/y;
const STREET = /[路街道巷弄村镇区园厦座楼幢栋]$/;
const HOUSE = /\d{1,5}(?:-\d{1,5})? ?(?:号楼|号院|号|室|幢|栋|单元|楼|层|弄|座)/y;
const HOUSE_GOES_ON = /(?: ?\d{1,5} ?(?:号楼|单元|室|幢|栋|楼|层)){0,4}/y;

/** An account, a telephone, a number of a contract, a code, a house: a name made of digits. Null readings: a mere word. */
export function readIdentifier(source: Source, at: number): Match<NumberReading> | null {
	const { plain } = source;
	const word = matchAt(TRADE_WORD, plain, at);
	if (word) return { end: at + word[0].length, readings: null };
	const address = matchAt(ADDRESS, source.text, at);
	if (address) return identifierOf(source, at, address[0].length);
	const code = matchAt(CODE, plain, at);
	// A word without digits is passed over, so that nothing begins in its middle.
	if (code) return identifierOf(source, at, code[0].length);
	const length = lengthOfDigits(plain, at);
	return length > 0 ? identifierOf(source, at, length) : null;
}

function identifierOf({ text }: Source, at: number, length: number): Match<NumberReading> {
	const words = text.slice(at, at + length);
	return { end: at + length, readings: /[\d０-９]/.test(words) ? [{ kind: 'identifier', words }] : null };
}

function lengthOfDigits(plain: string, at: number): number {
	const wordsBefore = before(plain, at);
	if (/\d$/.test(wordsBefore)) return 0;
	for (const pattern of [OFFICIAL, TELEPHONE, LONG_DIGITS, INTERNET_HOST]) {
		const found = matchAt(pattern, plain, at);
		if (found) return found[0].length;
	}
	const announced = ANNOUNCED.test(wordsBefore) ? matchAt(ANNOUNCED_DIGITS, plain, at) : null;
	if (announced) return announced[0].length;
	const house = STREET.test(wordsBefore.trimEnd()) ? matchAt(HOUSE, plain, at) : null;
	if (!house) return 0;
	return house[0].length + (matchAt(HOUSE_GOES_ON, plain, at + house[0].length)?.[0].length ?? 0);
}
