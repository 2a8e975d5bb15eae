import type { MessageTemplate } from '../../../types/codes';
import { endOfDay } from '../../domain/calendar/chinaDate';
import { obligationsOf } from '../../domain/contract/obligations';
import { occasionKey } from '../../domain/contract/occasionDuties';
import type { EndProposal } from '../../domain/contract/records';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { CallContext } from '../../door/context';
import type { Message } from '../../store/outbox';
import { administrators, type Recipients } from '../recipients';

const TITLES = {
	proposed: '提前结束的提议',
	agreed: '同意提前结束',
	declined: '不同意提前结束',
	sealed: '提前结束协议',
} as const;

/** One side spoke of an early end: the other side hears of it, everybody of the client or our administrators. */
export function endMessages(
	contract: Contract,
	proposalId: string,
	step: keyof typeof TITLES,
	people: Recipients,
): Message[] {
	const proposal = contract.endProposals.find((one) => one.id === proposalId);
	if (!proposal) return [];
	const values = {
		...{ title: TITLES[step], contract: termsOf(contract).title, byName: proposal.byName },
		endsAtMs: String(endOfDay(proposal.endsOn)),
	};
	const about = `${contract.id}:${proposalId}:${step}`;
	const page = (screen: string) => `packages/${screen}/end/index?contractId=${contract.id}`;
	return speaks(proposal, step) === 'agency'
		? people.contacts.map((to) => message('endProposed', about, to, values, page('contract')))
		: administrators(people).map((to) => message('endProposed', about, to, values, page('staff')));
}

/** Who takes a step: the proposer proposes, the other side answers, we register the paper. */
function speaks({ side }: EndProposal, step: keyof typeof TITLES): EndProposal['side'] {
	if (step === 'sealed') return 'agency';
	if (step === 'proposed') return side;
	return side === 'agency' ? 'customer' : 'agency';
}

/** The client told that something happened: what it is, and by when we must answer. */
export function occasionMessages(
	contract: Contract,
	occasionId: string,
	people: Recipients,
	{ calendar, nowMs }: Pick<CallContext, 'calendar' | 'nowMs'>,
): Message[] {
	const key = occasionKey(occasionId);
	const duty = obligationsOf(contract, calendar, nowMs).find((one) => one.key === key);
	if (!duty) return [];
	const due: Record<string, string> =
		duty.owner === 'agency' && duty.dueAtMs !== null ? { dueAtMs: String(duty.dueAtMs) } : {};
	return news(contract, key, { title: duty.title, ...due }, people);
}

/** The client wants to go on. */
export function renewalMessages(contract: Contract, people: Recipients): Message[] {
	const { renewalProposals } = contract;
	const title = `提出续签：${renewalProposals.at(-1)?.note ?? ''}`;
	return news(contract, `renewal:${renewalProposals.length}`, { title }, people);
}

function news(contract: Contract, about: string, told: Record<string, string>, people: Recipients): Message[] {
	const values = { company: contract.companyName, contract: termsOf(contract).title, ...told };
	const page = `packages/contract/detail/index?contractId=${contract.id}`;
	return administrators(people).map((to) => message('newOccasion', `${contract.id}:${about}`, to, values, page));
}

/** The id makes it once: what it is about, a person. */
function message(
	template: MessageTemplate,
	about: string,
	to: { openid: string; name: string },
	values: Record<string, string>,
	page: string,
): Message {
	return { id: `${template}:${about}:${to.openid}`, template, toOpenid: to.openid, toName: to.name, values, page };
}
