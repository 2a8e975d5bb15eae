import { COLLEAGUE, FINANCE, FOREIGNER, type Office, PAYER, READER } from '../contract/office';
import type { ProvocationsOf } from '../contract/provocation';
import { DAY_MS, NOWHERE } from '../contract/provocation';
import { RISKY_WORDS } from '../fault/provocations';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import {
	checkInput,
	deliver,
	endInput,
	endWith,
	missEarlier,
	occasionInput,
	proposeEnd,
	signEnded,
	signRecorded,
	standingInput,
} from './life';
import { dataOf, LONG_AGO_MS, launchOf, TOO_MUCH_FEN, waived } from './provocations';

type Verbs =
	| 'recordOccasion'
	| 'recordStanding'
	| 'answerFunction'
	| 'waiveDuty'
	| 'assertClaim'
	| 'reduceClaim'
	| 'giveUpClaim'
	| 'proposeRenewal'
	| 'proposeEnd'
	| 'answerEnd';

const REASON = { reason: '按合同' };
const RISKY = { reason: RISKY_WORDS };
const renewal = (contractId: string) => ({ contractId, note: '续签', requestId: newRequestId() });
const claimed = (ids: { contractId: string; key: string }, amountFen = 2) => ({ ...ids, amountFen, ...REASON });
const givenUp = (ids: { contractId: string; key: string }) => ({ ...ids, ...REASON });

/** Proposed by us: the client answers. */
async function proposed(office: Office, contractId?: string) {
	const id = contractId ?? (await signRecorded(office));
	await office.world.get(ADMIN, 'record.proposeEnd', endInput(id));
	const { endProposals } = await office.world.get(PAYER, 'contract.get', { contractId: id });
	return { contractId: id, proposalId: endProposals[0]?.id ?? '' };
}
const answered = (ids: { contractId: string; proposalId: string }) => ({ ...ids, agreed: true, note: '' });

async function asserted(office: Office) {
	const ids = await missEarlier(office);
	await office.world.get(PAYER, 'contract.assertClaim', claimed(ids));
	return ids;
}

async function assertedAndGivenUp(office: Office) {
	const ids = await asserted(office);
	await office.world.get(PAYER, 'contract.giveUpClaim', givenUp(ids));
	return ids;
}

/** What we asserted is not the client's to change. */
async function assertedByUs(office: Office) {
	const ids = { contractId: await signRecorded(office), key: 'spoken:data:1' };
	await office.world.get(FINANCE, 'record.assertClaim', claimed(ids));
	return ids;
}

/** Every refusal that the client meets where it records. */
export const recordedByClient: Pick<ProvocationsOf<'contract'>, `contract.${Verbs}`> = {
	'contract.recordOccasion': {
		CONTENT_REFUSED: async (office) => [PAYER, occasionInput(await signRecorded(office), { note: RISKY_WORDS })],
		NOT_FOUND: async (office) => [FOREIGNER, occasionInput(await signRecorded(office))],
		NOT_ALLOWED: async (office) => [COLLEAGUE, occasionInput(await signRecorded(office))],
		DATE_IN_FUTURE: async (office) => [
			PAYER,
			occasionInput(await signRecorded(office), { occurredAtMs: START_MS + DAY_MS }),
		],
		DATE_BEFORE_CONTRACT: async (office) => [
			PAYER,
			occasionInput(await signRecorded(office), { occurredAtMs: LONG_AGO_MS }),
		],
		CONTRACT_NOT_ACTIVE: async (office) => [PAYER, occasionInput(await signEnded(office))],
		DAY_MISSING: async (office) => [PAYER, occasionInput(await signRecorded(office), { termId: 'contact' })],
	},
	'contract.recordStanding': {
		CONTENT_REFUSED: async (office) => [
			PAYER,
			{ ...standingInput(await signRecorded(office), 'secret', 'broken'), note: RISKY_WORDS },
		],
		NOT_FOUND: async (office) => [PAYER, standingInput(await signRecorded(office), 'none', 'broken')],
		// The client's own promise is not the client's to except itself from.
		NOT_ALLOWED: async (office) => [PAYER, standingInput(await signRecorded(office), 'copyright', 'consent')],
		DATE_IN_FUTURE: async (office) => [
			PAYER,
			{ ...standingInput(await signRecorded(office), 'secret', 'broken'), occurredAtMs: START_MS + DAY_MS },
		],
		DATE_BEFORE_CONTRACT: async (office) => [
			PAYER,
			{ ...standingInput(await signRecorded(office), 'secret', 'broken'), occurredAtMs: LONG_AGO_MS },
		],
	},
	'contract.answerFunction': {
		CONTENT_REFUSED: async (office) => {
			const contractId = await signRecorded(office);
			await deliver(office, contractId);
			return [PAYER, { ...checkInput(contractId, 'refused'), note: RISKY_WORDS }];
		},
		NOT_FOUND: async (office) => [PAYER, { ...checkInput(await signRecorded(office), 'accepted'), functionId: 'none' }],
		NOT_ALLOWED: async (office) => [READER, checkInput(await signRecorded(office), 'accepted')],
		CONTRACT_NOT_ACTIVE: async (office) => [PAYER, checkInput(await signEnded(office), 'accepted')],
		FUNCTION_NOT_DELIVERED: async (office) => [PAYER, checkInput(await signRecorded(office), 'accepted')],
		ALREADY_RECORDED: async (office) => {
			const contractId = await signRecorded(office);
			await deliver(office, contractId);
			await office.world.get(PAYER, 'contract.answerFunction', checkInput(contractId, 'refused'));
			return [PAYER, checkInput(contractId, 'refused')];
		},
	},
	'contract.waiveDuty': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...waived(launchOf(await signRecorded(office))), ...RISKY }],
		NOT_FOUND: async () => [PAYER, waived(NOWHERE)],
		// What the client owes itself.
		NOT_ALLOWED: async (office) => [PAYER, waived(dataOf(await signRecorded(office)))],
		ALREADY_RECORDED: async (office) => {
			const dutyId = launchOf(await signRecorded(office));
			await office.world.get(PAYER, 'contract.waiveDuty', waived(dutyId));
			return [PAYER, waived(dutyId)];
		},
	},
	'contract.assertClaim': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...claimed(await missEarlier(office)), ...RISKY }],
		NOT_FOUND: async (office) => [PAYER, claimed({ contractId: await signRecorded(office), key: 'refund' })],
		NOT_ALLOWED: async (office) => [READER, claimed(await missEarlier(office))],
		ALREADY_RECORDED: async (office) => [PAYER, claimed(await asserted(office))],
		AMOUNT_TOO_LARGE: async (office) => [PAYER, claimed(await missEarlier(office), TOO_MUCH_FEN)],
	},
	'contract.reduceClaim': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...claimed(await asserted(office), 1), ...RISKY }],
		NOT_FOUND: async (office) => [PAYER, claimed(await missEarlier(office), 1)],
		NOT_ALLOWED: async (office) => [PAYER, claimed(await assertedByUs(office), 1)],
		CLAIM_NOT_ASSERTED: async (office) => [PAYER, claimed(await assertedAndGivenUp(office), 1)],
		AMOUNT_TOO_LARGE: async (office) => [PAYER, claimed(await asserted(office))],
	},
	'contract.giveUpClaim': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...givenUp(await asserted(office)), ...RISKY }],
		NOT_FOUND: async (office) => [PAYER, givenUp(await missEarlier(office))],
		NOT_ALLOWED: async (office) => [PAYER, givenUp(await assertedByUs(office))],
		CLAIM_NOT_ASSERTED: async (office) => [PAYER, givenUp(await assertedAndGivenUp(office))],
	},
	'contract.proposeRenewal': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...renewal(await signRecorded(office)), note: RISKY_WORDS }],
		NOT_FOUND: async (office) => [FOREIGNER, renewal(await signRecorded(office))],
		NOT_ALLOWED: async (office) => [READER, renewal(await signRecorded(office))],
		CONTRACT_NOT_ACTIVE: async (office) => [PAYER, renewal(await signEnded(office))],
	},
	'contract.proposeEnd': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...endInput(await signRecorded(office)), ...RISKY }],
		NOT_FOUND: async (office) => [FOREIGNER, endInput(await signRecorded(office))],
		NOT_ALLOWED: async (office) => [READER, endInput(await signRecorded(office))],
		CONTRACT_NOT_ACTIVE: async (office) => [PAYER, endInput(await signEnded(office))],
		END_PROPOSED: async (office) => {
			const { contractId } = await proposed(office);
			return [PAYER, endInput(contractId)];
		},
		DATE_BEFORE_CONTRACT: async (office) => [PAYER, endInput(await signRecorded(office), '2026-10-11')],
	},
	'contract.answerEnd': {
		CONTENT_REFUSED: async (office) => [PAYER, { ...answered(await proposed(office)), note: RISKY_WORDS }],
		NOT_FOUND: async (office) => [PAYER, answered({ contractId: await signRecorded(office), proposalId: NOWHERE })],
		NOT_ALLOWED: async (office) => {
			const contractId = await signRecorded(office);
			return [COLLEAGUE, answered({ contractId, proposalId: await proposeEnd(office, contractId) })];
		},
		CONTRACT_NOT_ACTIVE: async (office) => [
			PAYER,
			answered(await endWith(office, async (some, id) => (await proposed(some, id)).proposalId)),
		],
		ALREADY_RECORDED: async (office) => {
			const ids = await proposed(office);
			await office.world.get(PAYER, 'contract.answerEnd', answered(ids));
			return [PAYER, answered(ids)];
		},
	},
};
