/**
 * The vocabulary of the endpoint schemas: short names for what crosses the wire. Only cloud functions and tests load
 * it; the client takes types alone (`import type`), so no schema code reaches the telephone.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** Longest lists and texts that cross the wire: every loop has a bound. */
export const LIST_MAX = 200;
export const MONEY_MAX_FEN = 10_000_000_000;
const ID_PATTERN = /^[A-Za-z0-9_:.-]{1,128}$/;
/** Duties, stages of a year and claims are named after a rule: short, and without what joins the parts of their names. */
const RULE_ID_PATTERN = /^[A-Za-z0-9_-]{1,40}$/;
/** Moments are counted from 1970, in China's time: the first day that lies in it as a whole. */
const FIRST_DATE = '1970-01-02';
/** Far enough for any contract, and the longest count from it (3650 years) is still a year of four digits. */
const LAST_DATE = '2999-12-31';
/** 24:00 of 9999-12-31 in China: later days have years of five digits, which a date cannot say. */
const MOMENT_MAX_MS = 253_402_272_000_000;
const DATE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const text = (max: number, min = 1) => z.string().check(z.trim(), z.minLength(min), z.maxLength(max));
/** Text that we wrote ourselves (replies): any length within reason. */
export const words = () => z.string().check(z.maxLength(20_000));
export const id = () => z.string().check(z.regex(ID_PATTERN));
/** What the terms call one of their rules or clauses; never a word that every object knows (`constructor`). */
export const ruleId = () =>
	z.string().check(
		z.regex(RULE_ID_PATTERN),
		z.refine((value) => !(value in Object.prototype)),
	);
/** An id, or nothing where there is nothing to name. */
export const idOrNone = () => z.union([z.literal(''), id()]);
/** An amount to pay or a price: whole fen, at least 1. */
export const fen = () => z.int().check(z.gte(1), z.lte(MONEY_MAX_FEN));
/** A sum or a balance: whole fen, 0 allowed. Amounts add up and penalties run: no bound but that of whole numbers. */
export const sumFen = () => z.int().check(z.gte(0));
/** What one side owes the other: below 0 it is the other way round. */
export const balanceFen = () => z.int();
export const epochMs = () => z.int().check(z.gte(0), z.lte(MOMENT_MAX_MS));
export const date = () => z.string().check(z.regex(DATE_PATTERN), z.refine(isRealDate), z.refine(isInRange));
export const count = (max: number, min = 0) => z.int().check(z.gte(min), z.lte(max));
export const list = <T extends z.ZodMiniType>(item: T, max = LIST_MAX) => z.array(item).check(z.maxLength(max));
/** A list that can't be empty. */
export const some = <T extends z.ZodMiniType>(item: T, max = LIST_MAX) =>
	z.array(item).check(z.minLength(1), z.maxLength(max));
/** So many digits, no more and no less. */
export const digits = (length: number) => z.string().check(z.trim(), z.regex(new RegExp(`^\\d{${length}}$`)));
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);
export const flag = () => z.boolean();
export const maybe = z.nullable;
export const optional = z.optional;
export const object = z.strictObject;
export const literal = z.literal;
export const variants = z.discriminatedUnion;
export const lazy = z.lazy;
export type Schema = z.ZodMiniType;
export type In<T extends Schema> = z.input<T>;
export type Out<T extends Schema> = z.output<T>;

/** The 31st of a short month matches the pattern but is no day. */
function isRealDate(value: string): boolean {
	const [year, month, day] = value.split('-').map(Number) as [number, number, number];
	return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Written alike, days sort like words. */
const isInRange = (value: string): boolean => value >= FIRST_DATE && value <= LAST_DATE;
