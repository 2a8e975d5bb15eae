import type { MessageDeclaration, MessageField } from '../../../config/message-fields';

/** Longest values by kind of field, in characters (WeChat's rules for subscribe messages). */
const THING_MAX = 20;
const CHARACTER_STRING_MAX = 32;
const PHRASE_MAX = 5;

const NOTHING = '—';
/** Fen and epoch ms: more digits are neither. */
const DIGITS = /^\d{1,15}$/;
const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const NOT_HANZI = /[^\u3400-\u9fff]/gu;
const HANZI = /[\u3400-\u9fff]/gu;

export type MessageData = Record<string, { value: string }>;

/**
 * What `subscribeMessage.send` takes as `data`: each field written and cut to what its kind may hold, so that a long
 * text is shortened with … and never makes WeChat refuse the message (47003).
 */
export function composeMessage({ fields }: MessageDeclaration, values: Record<string, string>): MessageData {
	return Object.fromEntries(fields.map((field) => [field.key, { value: fitField(field.key, write(field, values)) }]));
}

function write({ value: name, as, otherwise = NOTHING }: MessageField, values: Record<string, string>): string {
	const value = values[name]?.trim() ?? '';
	if (as === 'text') return value || otherwise;
	if (!DIGITS.test(value)) return otherwise;
	if (as === 'amount') return writeYuan(value);
	return as === 'due' ? writeDue(Number(value)) : writeMoment(Number(value));
}

/** `340000` fen is `3400.00元`; digits are moved, nothing is divided. */
function writeYuan(fen: string): string {
	const digits = fen.padStart(3, '0');
	return `${digits.slice(0, -2)}.${digits.slice(-2)}元`;
}

/** A moment in China: `2026年10月12日 09:30`. */
function writeMoment(atMs: number): string {
	const china = new Date(atMs + CHINA_OFFSET_MS).toISOString();
	const [year, month, day] = china.slice(0, 10).split('-');
	return `${year}年${month}月${day}日 ${china.slice(11, 16)}`;
}

/** The end of a day is its own 24:00, not the next day's 00:00. */
function writeDue(atMs: number): string {
	if ((atMs + CHINA_OFFSET_MS) % DAY_MS !== 0) return writeMoment(atMs);
	return writeMoment(atMs - DAY_MS).replace('00:00', '24:00');
}

function fitField(key: string, value: string): string {
	const kind = key.replace(/\d+$/, '');
	if (kind === 'thing') return cut(value.replace(/\s+/gu, ' '), THING_MAX);
	if (kind === 'phrase') return cut(value.replace(NOT_HANZI, ''), PHRASE_MAX, '') || '无';
	if (kind === 'character_string') return cut(value.replace(HANZI, ''), CHARACTER_STRING_MAX, '') || '-';
	return value;
}

function cut(value: string, max: number, ending = '…'): string {
	const characters = [...value];
	return characters.length <= max ? value : characters.slice(0, max - ending.length).join('') + ending;
}
