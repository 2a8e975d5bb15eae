import type { Side } from '../../../types/codes';
import type { OutputOf } from '../../../types/endpoints';
import { openEndProposal } from '../../domain/contract/decideEnd';
import { type Contract, isInForce, termsOf } from '../../domain/contract/state';
import type { CallContext } from '../../door/context';
import { findMembership, readerOf } from '../access';
import { hasRole } from '../roles';

type Action = OutputOf<'contract.get'>['actions'][number];

/** What a person may do with a contract now; the screens offer nothing else. */
export const actionsOf = (contract: Contract, { person, nowMs }: Asking): Action[] =>
	readerOf(person, contract.companyId) === 'agency'
		? staffActions(contract, { person, nowMs })
		: contactActions(contract, { person, nowMs });

type Asking = Pick<CallContext, 'person' | 'nowMs'>;

function staffActions(contract: Contract, { person, nowMs }: Asking): Action[] {
	const terms = termsOf(contract);
	const admin = hasRole(person, 'administrator');
	const always: Action[] = ['recordEvidence', ...(hasRole(person, 'finance') ? (['assertClaim'] as const) : [])];
	if (!isInForce(contract)) return always;
	return [
		...always,
		...when(terms.occasions.length > 0, 'recordOccasion'),
		...when(terms.quotas.length > 0, 'useQuota'),
		...when(terms.functions.length > 0, 'checkFunction'),
		'proposeRenewal',
		...(admin ? endActions(contract, 'agency', nowMs) : []),
		...when(admin, 'startSupplement'),
		...when(admin, 'showClaims'),
		...when(admin && isAgreed(contract), 'sealEnd'),
	];
}

function contactActions(contract: Contract, { person, nowMs }: Asking): Action[] {
	const rights = findMembership(person, contract.companyId)?.rights ?? [];
	const [mayPay, mayReport] = [rights.includes('pay'), rights.includes('report')];
	const claim = when(mayPay, 'assertClaim');
	if (!isInForce(contract)) return claim;
	const terms = termsOf(contract);
	return [
		...claim,
		...when(mayReport && terms.occasions.length > 0, 'recordOccasion'),
		...when(mayReport && terms.functions.length > 0, 'answerFunction'),
		...when(mayPay, 'proposeRenewal'),
		...(mayPay ? endActions(contract, 'customer', nowMs) : []),
	];
}

/** An end is proposed while no proposal waits or was agreed to; the side that did not propose answers. */
function endActions(contract: Contract, side: Side, nowMs: number): Action[] {
	const open = openEndProposal(contract, nowMs);
	if (!open) return ['proposeEnd'];
	return open.answer === null && open.side !== side ? ['answerEnd'] : [];
}

const isAgreed = (contract: Contract): boolean =>
	contract.sealedEnd === null && contract.endProposals.some((one) => one.answer?.agreed === true);

const when = (holds: boolean, action: Action): Action[] => (holds ? [action] : []);
