import type { MessageTemplate } from '../../../types/codes';
import { startOfDay } from '../../domain/calendar/chinaDate';
import type { TermsVersion } from '../../domain/contract/state';
import { draftCardOf } from '../../domain/draft/project';
import type { Draft } from '../../domain/draft/state';
import type { Message } from '../../store/outbox';
import { administrators, type Recipients } from '../recipients';

/** A draft waits to be read: everybody of the client. Sent again, it is news again. */
export function sentMessages(draft: Draft, { contacts }: Recipients): Message[] {
	const { title, number } = draftCardOf(draft);
	const sent = draft.steps.filter(({ kind }) => kind === 'sent');
	const last = sent.at(-1);
	const values = { title, number, byName: last?.byName ?? '', atMs: String(last?.atMs) };
	const page = `packages/contract/draft/index?draftId=${draft.id}`;
	return contacts.map((to) => message('draftSent', `${draft.id}:${draft.revision}:${sent.length}`, to, values, page));
}

/** The client wants something in a draft different: our administrators. */
export function objectedMessages(draft: Draft, people: Recipients): Message[] {
	const { title, companyName: company } = draftCardOf(draft);
	const objections = draft.steps.filter(({ kind }) => kind === 'objected');
	const last = objections.at(-1);
	const values = { title, company, byName: last?.byName ?? '', text: last?.note ?? '' };
	const page = `packages/draft/detail/index?draftId=${draft.id}`;
	return administrators(people).map((to) =>
		message('draftObjected', `${draft.id}:${objections.length}`, to, values, page),
	);
}

/** A contract or a supplement holds, or will: everybody of the client. */
export function changedMessages(contractId: string, newest: TermsVersion, { contacts }: Recipients): Message[] {
	const { title, holdsFrom, terms, version } = newest;
	const values = { title, number: terms.number, fromMs: String(startOfDay(holdsFrom)) };
	const page = `packages/contract/detail/index?contractId=${contractId}`;
	return contacts.map((to) => message('contractChanged', `${contractId}:${version}`, to, values, page));
}

/** The id makes it once: what it is about, a person. */
function message(
	template: MessageTemplate,
	about: string,
	to: Pick<Recipients['contacts'][number], 'openid' | 'name'>,
	values: Record<string, string>,
	page: string,
): Message {
	return { id: `${template}:${about}:${to.openid}`, template, toOpenid: to.openid, toName: to.name, values, page };
}
