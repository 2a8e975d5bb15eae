import { chinaDateOf } from '../calendar/chinaDate';
import type { Recorded } from '../event';
import { post } from '../money/ledger';
import { EMPTY_BOOKS } from '../money/records';
import { evolveReminded } from './decideRemind';
import { termEndOf } from './end';
import type { ContractEvent, EventOf } from './events';
import { evolveBooks, isBookEvent } from './evolveBooks';
import { evolveEvidence } from './evolveEvidence';
import { evolveMoney } from './evolveMoney';
import { evolveRecords } from './evolveRecords';
import { type Contract, type TermsVersion, termsOf, versionOf } from './state';

/** The state of a contract after one more event, with what the event did to its books. */
export function evolveContract(contract: Contract | null, recorded: Recorded<ContractEvent>): Contract {
	return post(contract, evolveState(contract, recorded), recorded);
}

function evolveState(contract: Contract | null, recorded: Recorded<ContractEvent>): Contract {
	const { event } = recorded;
	if (event.type === 'contractActivated') return begin(recorded, event);
	if (!contract) throw new Error('A contract begins with contractActivated');
	if (isBookEvent(event)) return evolveBooks(contract, recorded, event);
	switch (event.type) {
		case 'supplementActivated':
			return { ...contract, versions: [...contract.versions, nextVersion(contract, recorded, event)] };
		case 'versionTookEffect':
			return { ...contract, versionInForce: event.version, ...renewedBy(contract, event.version) };
		case 'evidenceRecorded':
		case 'evidenceCorrected':
			return evolveEvidence(contract, recorded, event);
		case 'dutyJudged': {
			const { type: _type, occurredAtMs: _occurredAtMs, ...verdict } = event;
			return { ...contract, verdicts: [...contract.verdicts, verdict] };
		}
		case 'dutyReminded':
		case 'reminderUnheard':
			return { ...contract, reminded: evolveReminded(contract.reminded, event) };
		case 'endSealed':
			return { ...contract, sealedEnd: { on: event.on, original: event.original } };
		case 'contractEnded': {
			const status = ({ term: 'ended', lapse: 'lapsed', consent: 'endedByConsent' } as const)[event.how];
			return { ...contract, status, ending: { on: event.on, how: event.how, original: event.original } };
		}
		case 'attemptOpened':
		case 'attemptClosed':
		case 'paymentReceived':
		case 'transferSubmitted':
		case 'transferRefused':
			return evolveMoney(contract, recorded, event);
		default:
			return evolveRecords(contract, recorded, event);
	}
}

const EMPTY = {
	...EMPTY_BOOKS,
	...{
		ending: null,
		sealedEnd: null,
		evidence: [],
		yearsBegun: [],
		attempts: [],
		transfers: [],
		payments: [],
		done: {},
		verdicts: [],
	},
	...{
		occasions: [],
		delays: [],
		waivers: {},
		reminded: {},
		standingRecords: [],
		quotaEntries: [],
		functionChecks: {},
	},
	...{ claims: [], claimsVisible: true, endProposals: [], renewalProposals: [] },
} satisfies Partial<Contract>;

function begin({ recordedAtMs, actor }: Recorded<ContractEvent>, event: EventOf<'contractActivated'>): Contract {
	const { id, companyId, companyName, terms, original, acknowledged } = event;
	const holdsFrom = chinaDateOf(event.occurredAtMs);
	const first = { version: 1, title: terms.title, holdsFrom, recordedAtMs, byName: actor.name };
	return {
		...{ ...EMPTY, id, companyId, companyName, status: 'active', versionInForce: 1 },
		versions: [{ ...first, terms, original, acknowledged }],
	};
}

function nextVersion(
	contract: Contract,
	{ recordedAtMs, actor }: Recorded<ContractEvent>,
	event: EventOf<'supplementActivated'>,
): TermsVersion {
	const { title, holdsFrom, terms, original, acknowledged } = event;
	const version = contract.versions.length + 1;
	return { version, title, holdsFrom, recordedAtMs, byName: actor.name, terms, original, acknowledged };
}

/** A supplement that moves the last day on renews the contract, even one that has run out; not one that both ended. */
function renewedBy(contract: Contract, version: number): Partial<Pick<Contract, 'status' | 'ending'>> {
	if (contract.ending?.how === 'consent') return {};
	const before = contract.ending?.on ?? termEndOf(contract, termsOf(contract));
	const after = termEndOf(contract, versionOf(contract, version).terms);
	return before !== null && (after === null || after > before) ? { status: 'renewed', ending: null } : {};
}
