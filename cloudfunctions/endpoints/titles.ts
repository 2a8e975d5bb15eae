/** Titles of a company, from either door: the company's payers and our finance keep one list. */
import type { OutputOf, ParsedInputOf } from '../../types/endpoints';
import type { Company } from '../domain/people/company';
import { decideRemoveTitle, decideSaveTitle } from '../domain/people/decideTitle';
import { doubtTaxpayerId } from '../domain/people/taxpayerId';
import { isRefused, type Refused } from '../domain/refusal';
import type { CallContext } from '../door/context';
import { requestFact } from '../store/facts';
import { companies } from '../store/kinds';
import { change } from './change';

type Sees = (companyId: string) => boolean;
type Done = Record<string, never>;

/** The list as both sides read it, the one that is offered first on top. */
export function titlesOf({ titles }: Company, mayChange: boolean): OutputOf<'account.listTitles'> {
	const views = titles.map((title) => ({ ...title, ...doubtOf(title) }));
	return { titles: views.sort((one, two) => Number(two.isDefault) - Number(one.isDefault)), mayChange };
}

/** What speaks against a title's taxpayer id. */
export const doubtOf = ({ taxpayerId }: { taxpayerId: string | null }) => ({
	taxpayerIdLooksWrong: taxpayerId === null ? null : doubtTaxpayerId(taxpayerId),
});

/** Adds or changes a title, once per request. */
export async function saveTitle(
	call: CallContext,
	endpoint: 'account.saveTitle' | 'finance.saveTitle',
	{ companyId, requestId, ...title }: ParsedInputOf<'account.saveTitle'>,
	sees: Sees,
): Promise<Done | Refused<'NOT_FOUND' | 'TITLES_FULL'>> {
	const newId = call.newId();
	const saved = await change(companies, companyId, call, {
		fact: requestFact(endpoint, call.person.openid, requestId),
		sees: ({ id }) => sees(id),
		decide: (company) => decideSaveTitle(company, { ...title, newId }, call),
	});
	return isRefused(saved) ? saved : {};
}

/** Takes a title off the list. */
export async function removeTitle(
	call: CallContext,
	{ companyId, titleId }: ParsedInputOf<'account.removeTitle'>,
	sees: Sees,
): Promise<Done | Refused<'NOT_FOUND'>> {
	const removed = await change(companies, companyId, call, {
		sees: ({ id }) => sees(id),
		decide: (company) => decideRemoveTitle(company, titleId, call),
	});
	return isRefused(removed) ? removed : {};
}
