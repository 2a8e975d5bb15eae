import type { InvoiceKind } from '../../../types/codes';
import type { InvoiceTitle } from '../money/records';

/** Whom invoices name, as a company keeps it; one of them is offered first. */
export interface Title extends InvoiceTitle {
	id: string;
	isDefault: boolean;
}

/** More than a company needs: every list has an end. */
export const TITLES_MAX = 10;

export type TitleEvent =
	| ({ type: 'titleAdded' | 'titleChanged'; titleId: string; isDefault: boolean } & InvoiceTitle)
	| { type: 'titleRemoved'; titleId: string };

/** The titles after an event. While there are any, exactly one is offered first: the last that was made so, or the first. */
export function evolveTitles(titles: readonly Title[], event: TitleEvent): Title[] {
	const { titleId: id } = event;
	if (event.type === 'titleRemoved') return withDefault(titles.filter((one) => one.id !== id));
	const { buyerName, taxpayerId, address, telephone, bankName, bankAccount, isDefault } = event;
	const title: Title = { id, buyerName, taxpayerId, address, telephone, bankName, bankAccount, isDefault };
	const others = isDefault ? titles.map((one) => ({ ...one, isDefault: false })) : titles;
	const isNew = titles.every((one) => one.id !== id);
	return withDefault(isNew ? [...others, title] : others.map((one) => (one.id === id ? title : one)));
}

const withDefault = (titles: readonly Title[]): Title[] =>
	titles.some(({ isDefault }) => isDefault)
		? [...titles]
		: titles.map((title, index) => ({ ...title, isDefault: index === 0 }));

/** What of a title a special invoice can't do without. */
const NEEDED_FOR_SPECIAL = ['taxpayerId', 'address', 'telephone', 'bankName', 'bankAccount'] as const;

/** The first field that an invoice of this kind still needs; null when the title is complete. */
export function missingOf(title: InvoiceTitle, kind: InvoiceKind): keyof InvoiceTitle | null {
	return kind === 'special' ? (NEEDED_FOR_SPECIAL.find((field) => title[field] === null) ?? null) : null;
}

/** The title as an invoice keeps it, whatever becomes of the company's list later. */
export function snapshotOf({ id: _id, isDefault: _isDefault, ...title }: Title): InvoiceTitle {
	return title;
}
