import type { DecisionContext, Fact } from '../event';
import type { InvoiceTitle } from '../money/records';
import { type Refused, refuse } from '../refusal';
import type { Company, CompanyEvent } from './company';
import { normaliseTaxpayerId } from './taxpayerId';
import { TITLES_MAX } from './titles';

type Facts = Fact<CompanyEvent>[];

interface SaveTitle extends InvoiceTitle {
	/** Null for a new one, which gets `newId`. */
	titleId: string | null;
	newId: string;
	isDefault: boolean;
}

/**
 * Adds a title to a company, or changes one. A taxpayer id that looks wrong is kept all the same: it is shown as such,
 * and a person decides. Who may is the endpoint's affair. A title that is not there is NOT_FOUND.
 */
export function decideSaveTitle(
	company: Company,
	{ titleId, newId, taxpayerId, ...title }: SaveTitle,
	{ nowMs: occurredAtMs }: DecisionContext,
): Facts | Refused<'NOT_FOUND' | 'TITLES_FULL'> {
	const kept = { ...title, taxpayerId: taxpayerId === null ? null : normaliseTaxpayerId(taxpayerId) || null };
	if (titleId === null) {
		if (company.titles.length >= TITLES_MAX) return refuse('TITLES_FULL');
		return [{ type: 'titleAdded', titleId: newId, ...kept, occurredAtMs }];
	}
	if (!company.titles.some(({ id }) => id === titleId)) return refuse('NOT_FOUND');
	return [{ type: 'titleChanged', titleId, ...kept, occurredAtMs }];
}

/** Takes a title off a company's list. Invoices that name it stay as they are. */
export function decideRemoveTitle(
	company: Company,
	titleId: string,
	{ nowMs: occurredAtMs }: DecisionContext,
): Facts | Refused<'NOT_FOUND'> {
	const isThere = company.titles.some(({ id }) => id === titleId);
	return isThere ? [{ type: 'titleRemoved', titleId, occurredAtMs }] : refuse('NOT_FOUND');
}
