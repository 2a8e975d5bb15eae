import type { Side } from '../../../types/codes';
import type { Recorded } from '../event';
import type { ContractEvent, EventOf } from './events';
import type { Claim, ClaimStep, EndProposal } from './records';
import type { Contract } from './state';

type RecordEvent = EventOf<
	| 'yearBegan'
	| 'dutyDone'
	| 'dutyWaived'
	| 'delayRecorded'
	| 'occasionRecorded'
	| 'standingRecorded'
	| 'quotaUsed'
	| 'functionChecked'
	| 'claimAsserted'
	| 'claimReduced'
	| 'claimGivenUp'
	| 'claimCorrected'
	| 'claimConceded'
	| 'claimsShown'
	| 'renewalProposed'
	| 'endProposed'
	| 'endAnswered'
>;

/** What people recorded of a contract in force. */
export function evolveRecords(contract: Contract, recorded: Recorded<ContractEvent>, event: RecordEvent): Contract {
	const { recordedAtMs } = recorded;
	const by = { byName: recorded.actor.name, side: recorded.actor.side };
	const { occurredAtMs } = event;
	switch (event.type) {
		case 'yearBegan': {
			const { stageId, year } = event;
			return { ...contract, yearsBegun: [...contract.yearsBegun, { stageId, year, occurredAtMs }] };
		}
		case 'dutyDone':
			return { ...contract, done: { ...contract.done, [event.key]: { ...by, note: event.note, occurredAtMs } } };
		case 'dutyWaived': {
			const waiver = { ...by, reason: event.reason, occurredAtMs };
			return { ...contract, waivers: { ...contract.waivers, [event.key]: waiver } };
		}
		case 'delayRecorded': {
			const { key, fromMs, toMs, reason } = event;
			return {
				...contract,
				delays: [...contract.delays, { key, fromMs, toMs, reason, recordedAtMs, byName: by.byName }],
			};
		}
		case 'occasionRecorded': {
			const { occasionId: id, termId, on, forDay, note } = event;
			return { ...contract, occasions: [...contract.occasions, { ...by, id, termId, on, forDay, note, occurredAtMs }] };
		}
		case 'standingRecorded': {
			const { recordId: id, standingId, kind, note } = event;
			const record = { ...by, id, standingId, kind, note, occurredAtMs };
			return { ...contract, standingRecords: [...contract.standingRecords, record] };
		}
		case 'quotaUsed': {
			const { entryId: id, quotaId, tenths, note } = event;
			const entry = { id, quotaId, tenths, note, occurredAtMs, byName: by.byName };
			return { ...contract, quotaEntries: [...contract.quotaEntries, entry] };
		}
		case 'functionChecked': {
			const { functionId, state, note } = event;
			const before = contract.functionChecks[functionId] ?? [];
			const checks = [...before, { ...by, state, note, occurredAtMs }];
			return { ...contract, functionChecks: { ...contract.functionChecks, [functionId]: checks } };
		}
		default:
			return evolveTalks(contract, recorded, event);
	}
}

type TalkEvent = Exclude<
	RecordEvent,
	EventOf<
		| 'yearBegan'
		| 'dutyDone'
		| 'dutyWaived'
		| 'delayRecorded'
		| 'occasionRecorded'
		| 'standingRecorded'
		| 'quotaUsed'
		| 'functionChecked'
	>
>;

/** Claims, and the talks about going on or ending. */
function evolveTalks(contract: Contract, { actor }: Recorded<ContractEvent>, event: TalkEvent): Contract {
	const { name: byName } = actor;
	const side = actor.side as Side;
	const { occurredAtMs } = event;
	switch (event.type) {
		case 'claimAsserted': {
			const { key, owner, amountFen, reason, basis: asserted } = event;
			const steps = [{ status: 'asserted' as const, amountFen, reason, atMs: occurredAtMs, byName }];
			return {
				...contract,
				claims: [...contract.claims, { key, owner, status: 'asserted', amountFen, steps, asserted }],
			};
		}
		case 'claimReduced': {
			const { amountFen, reason } = event;
			return step(contract, event.key, { status: 'reduced', amountFen, reason, atMs: occurredAtMs, byName });
		}
		case 'claimGivenUp':
			return step(contract, event.key, {
				...{ status: 'givenUp', amountFen: 0, reason: event.reason, atMs: occurredAtMs, byName },
			});
		case 'claimCorrected': {
			const { amountFen } = event;
			return step(contract, event.key, { status: 'corrected', amountFen, reason: '', atMs: occurredAtMs, byName });
		}
		case 'claimConceded': {
			const { amountFen, reason } = event;
			return step(contract, event.key, { status: 'conceded', amountFen, reason, atMs: occurredAtMs, byName });
		}
		case 'claimsShown':
			return { ...contract, claimsVisible: event.visible };
		case 'renewalProposed': {
			const proposal = { side, note: event.note, byName, occurredAtMs };
			return { ...contract, renewalProposals: [...contract.renewalProposals, proposal] };
		}
		case 'endProposed': {
			const { proposalId: id, endsOn, reason } = event;
			const proposal: EndProposal = { id, side, endsOn, reason, byName, proposedAtMs: occurredAtMs, answer: null };
			return { ...contract, endProposals: [...contract.endProposals, proposal] };
		}
		case 'endAnswered': {
			const answer = { agreed: event.agreed, note: event.note, byName, atMs: occurredAtMs };
			const answered = (one: EndProposal) => (one.id === event.proposalId ? { ...one, answer } : one);
			return { ...contract, endProposals: contract.endProposals.map(answered) };
		}
	}
}

function step(contract: Contract, key: string, next: ClaimStep): Contract {
	const { status, amountFen } = next;
	const taken = (claim: Claim): Claim =>
		claim.key === key ? { ...claim, status, amountFen, steps: [...claim.steps, next] } : claim;
	return { ...contract, claims: contract.claims.map(taken) };
}
