import { startOfDay } from '../../domain/calendar/chinaDate';
import { type Contract, termsOf } from '../../domain/contract/state';
import type { Message } from '../../store/outbox';
import type { Recipients } from '../recipients';

const TITLES = {
	proposed: '提前结束的提议',
	agreed: '同意提前结束',
	declined: '不同意提前结束',
	sealed: '提前结束协议',
} as const;

/** What we did about an early end of the contract: everybody of the client. The id makes it once. */
export function endMessages(
	contract: Contract,
	proposalId: string,
	step: keyof typeof TITLES,
	{ contacts }: Recipients,
): Message[] {
	const proposal = contract.endProposals.find((one) => one.id === proposalId);
	if (!proposal) return [];
	const { id } = contract;
	const values = {
		...{ title: TITLES[step], number: termsOf(contract).number },
		fromMs: String(startOfDay(proposal.endsOn)),
	};
	return contacts.map((to) => ({
		id: `contractChanged:${id}:${proposalId}:${step}:${to.openid}`,
		...{ template: 'contractChanged', toOpenid: to.openid, toName: to.name, values },
		page: `packages/contract/detail/index?contractId=${id}`,
	}));
}
