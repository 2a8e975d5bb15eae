import type { EndpointName, InputOf } from '../../../types/endpoints';
import { ENGINEER, FINANCE, type Office, PAYER } from '../contract/office';
import { DAY_MS, NOWHERE, type Provocation, type ProvocationsOf } from '../contract/provocation';
import { uploadReady } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';
import {
	agreeEnd,
	checkInput,
	deliver,
	endInput,
	endWith,
	missEarlier,
	occasionInput,
	proposeEnd,
	quotaInput,
	sealInput,
	signEnded,
	signRecorded,
	standingInput,
} from './life';

export const LONG_AGO_MS = Date.parse('2020-01-01T00:00:00+08:00');
/** More than any claim of these contracts comes to. */
export const TOO_MUCH_FEN = 10_000_000;
const REASON = { reason: '按合同' };

/** A person asks something about a contract of its own, made for the purpose. */
const of =
	<Name extends EndpointName>(
		openid: string,
		inputOf: (contractId: string) => InputOf<Name>,
		sign: (office: Office) => Promise<string> = signRecorded,
	): Provocation<Name> =>
	async (office) => [openid, inputOf(await sign(office))];

/** A contract on which the line was checked like this. */
const delivered = async (office: Office): Promise<string> => {
	const contractId = await signRecorded(office);
	await deliver(office, contractId);
	return contractId;
};

export const launchOf = (contractId: string) => `${contractId}:oneOff:launch`;
export const dataOf = (contractId: string) => `${contractId}:oneOff:data`;
export const waived = (dutyId: string) => ({ dutyId, reason: '不用了', requestId: newRequestId() });

export const delayed = (dutyId: string, fromDay = '2026-10-12', toDay = '2026-10-13') => ({
	...{ dutyId, fromDay, toDay, reason: '等客户的图', requestId: newRequestId() },
});

async function launched(office: Office): Promise<string> {
	const contractId = await signRecorded(office);
	const done = { dutyId: launchOf(contractId), occurredAtMs: START_MS, note: '上线了', requestId: newRequestId() };
	await office.world.get(ENGINEER, 'desk.recordDutyDone', done);
	return contractId;
}

/** The claim on the client's faulty data, which only a person can tell. */
const SPOKEN = 'spoken:data:1';
const claimed = (contractId: string, values: { key?: string; amountFen?: number } = {}) => ({
	...{ contractId, key: SPOKEN, amountFen: 2, ...REASON, ...values },
});
const givenUp = (contractId: string, key = SPOKEN) => ({ contractId, key, ...REASON });

async function asserted(office: Office): Promise<string> {
	const contractId = await signRecorded(office);
	await office.world.get(FINANCE, 'record.assertClaim', claimed(contractId));
	return contractId;
}

async function assertedAndGivenUp(office: Office): Promise<string> {
	const contractId = await asserted(office);
	await office.world.get(FINANCE, 'record.giveUpClaim', givenUp(contractId));
	return contractId;
}

/** What the client asserted is not ours to change. */
async function assertedByClient(office: Office) {
	const { contractId, key } = await missEarlier(office);
	await office.world.get(PAYER, 'contract.assertClaim', claimed(contractId, { key }));
	return { contractId, key };
}

const answered = (contractId: string, proposalId: string) => ({ contractId, proposalId, agreed: true, note: '' });

/** The sealed paper on an end that both agreed to. */
const sealed =
	(values: Partial<InputOf<'record.sealEnd'>>): Provocation<'record.sealEnd'> =>
	async (office) => {
		const contractId = await signRecorded(office);
		return [ADMIN, await sealInput(office, { contractId, proposalId: await agreeEnd(office, contractId) }, values)];
	};

export const recordProvocations: ProvocationsOf<'record'> = {
	'record.occasion': {
		NOT_FOUND: of(ENGINEER, (contractId) => occasionInput(contractId, { termId: 'none' })),
		DATE_IN_FUTURE: of(ENGINEER, (contractId) => occasionInput(contractId, { occurredAtMs: START_MS + DAY_MS })),
		DATE_BEFORE_CONTRACT: of(ENGINEER, (contractId) => occasionInput(contractId, { occurredAtMs: LONG_AGO_MS })),
		CONTRACT_NOT_ACTIVE: of(ENGINEER, occasionInput, signEnded),
		DAY_MISSING: of(ENGINEER, (contractId) => occasionInput(contractId, { termId: 'contact' })),
	},
	'record.delay': {
		NOT_FOUND: async () => [ENGINEER, delayed(NOWHERE)],
		NOT_ALLOWED: of(ENGINEER, (contractId) => delayed(dataOf(contractId))),
		DATE_IN_FUTURE: of(ENGINEER, (contractId) => delayed(launchOf(contractId), '2026-10-13', '2026-10-14')),
		DATE_BEFORE_DUTY: of(ENGINEER, (contractId) => delayed(launchOf(contractId), '2026-10-10', '2026-10-11')),
		DATES_REVERSED: of(ENGINEER, (contractId) => delayed(launchOf(contractId), '2026-10-12', '2026-10-11')),
		ALREADY_RECORDED: of(ENGINEER, (contractId) => delayed(launchOf(contractId)), launched),
	},
	'record.waive': {
		NOT_FOUND: async () => [ENGINEER, waived(NOWHERE)],
		// We don't give up what we owe.
		NOT_ALLOWED: of(ENGINEER, (contractId) => waived(launchOf(contractId))),
		ALREADY_RECORDED: async (office) => {
			const dutyId = dataOf(await signRecorded(office));
			await office.world.get(ENGINEER, 'record.waive', waived(dutyId));
			return [ENGINEER, waived(dutyId)];
		},
	},
	'record.standing': {
		NOT_FOUND: of(ENGINEER, (contractId) => standingInput(contractId, 'none', 'kept')),
		DATE_IN_FUTURE: of(ENGINEER, (contractId) => ({
			...standingInput(contractId, 'secret', 'kept'),
			occurredAtMs: START_MS + DAY_MS,
		})),
		DATE_BEFORE_CONTRACT: of(ENGINEER, (contractId) => ({
			...standingInput(contractId, 'secret', 'kept'),
			occurredAtMs: LONG_AGO_MS,
		})),
		// The contract knows no exception from secrecy.
		NOT_ALLOWED: of(ENGINEER, (contractId) => standingInput(contractId, 'secret', 'consent')),
	},
	'record.useQuota': {
		NOT_FOUND: async () => [ENGINEER, quotaInput(NOWHERE, 1)],
		DATE_IN_FUTURE: of(ENGINEER, (contractId) => quotaInput(contractId, 1, { occurredAtMs: START_MS + DAY_MS })),
		DATE_BEFORE_CONTRACT: of(ENGINEER, (contractId) => quotaInput(contractId, 1, { occurredAtMs: LONG_AGO_MS })),
		CONTRACT_NOT_ACTIVE: of(ENGINEER, (contractId) => quotaInput(contractId, 1), signEnded),
		QUOTA_EXHAUSTED: of(ENGINEER, (contractId) => quotaInput(contractId, 21)),
	},
	'record.returnQuota': {
		NOT_FOUND: async () => [ENGINEER, quotaInput(NOWHERE, 1)],
		DATE_IN_FUTURE: of(ENGINEER, (contractId) => quotaInput(contractId, 1, { occurredAtMs: START_MS + DAY_MS })),
		DATE_BEFORE_CONTRACT: of(ENGINEER, (contractId) => quotaInput(contractId, 1, { occurredAtMs: LONG_AGO_MS })),
		QUOTA_NOT_USED: of(ENGINEER, (contractId) => quotaInput(contractId, 1)),
	},
	'record.checkFunction': {
		NOT_FOUND: of(ENGINEER, (contractId) => ({ ...checkInput(contractId, 'delivered'), functionId: 'none' })),
		CONTRACT_NOT_ACTIVE: of(ENGINEER, (contractId) => checkInput(contractId, 'delivered'), signEnded),
		ALREADY_RECORDED: of(ENGINEER, (contractId) => checkInput(contractId, 'delivered'), delivered),
	},
	'record.assertClaim': {
		NOT_FOUND: of(FINANCE, (contractId) => claimed(contractId, { key: 'spoken:none:1' })),
		NOT_ALLOWED: of(ENGINEER, claimed),
		ALREADY_RECORDED: of(FINANCE, claimed, asserted),
		AMOUNT_TOO_LARGE: of(FINANCE, (contractId) => claimed(contractId, { amountFen: TOO_MUCH_FEN })),
	},
	'record.reduceClaim': {
		NOT_FOUND: of(FINANCE, claimed),
		NOT_ALLOWED: async (office) => [FINANCE, { ...claimed(''), ...(await assertedByClient(office)), amountFen: 1 }],
		CLAIM_NOT_ASSERTED: of(FINANCE, claimed, assertedAndGivenUp),
		AMOUNT_TOO_LARGE: of(FINANCE, claimed, asserted),
	},
	'record.giveUpClaim': {
		NOT_FOUND: of(FINANCE, givenUp),
		NOT_ALLOWED: async (office) => [FINANCE, { ...(await assertedByClient(office)), ...REASON }],
		CLAIM_NOT_ASSERTED: of(FINANCE, givenUp, assertedAndGivenUp),
	},
	'record.showClaims': {
		NOT_FOUND: async () => [ADMIN, { contractId: NOWHERE, visible: false }],
		NOT_ALLOWED: of(FINANCE, (contractId) => ({ contractId, visible: false })),
	},
	'record.proposeRenewal': {
		NOT_FOUND: async () => [ENGINEER, { contractId: NOWHERE, note: '续签', requestId: newRequestId() }],
		CONTRACT_NOT_ACTIVE: of(
			ENGINEER,
			(contractId) => ({ contractId, note: '续签', requestId: newRequestId() }),
			signEnded,
		),
	},
	'record.proposeEnd': {
		NOT_FOUND: async () => [ADMIN, endInput(NOWHERE)],
		NOT_ALLOWED: of(FINANCE, (contractId) => endInput(contractId)),
		CONTRACT_NOT_ACTIVE: of(ADMIN, (contractId) => endInput(contractId), signEnded),
		END_PROPOSED: async (office) => {
			const contractId = await signRecorded(office);
			await proposeEnd(office, contractId);
			return [ADMIN, endInput(contractId)];
		},
		DATE_BEFORE_CONTRACT: of(ADMIN, (contractId) => endInput(contractId, '2026-10-11')),
	},
	'record.answerEnd': {
		NOT_FOUND: of(ADMIN, (contractId) => answered(contractId, NOWHERE)),
		NOT_ALLOWED: async (office) => {
			const contractId = await signRecorded(office);
			return [FINANCE, answered(contractId, await proposeEnd(office, contractId))];
		},
		CONTRACT_NOT_ACTIVE: async (office) => {
			const { contractId, proposalId } = await endWith(office, proposeEnd);
			return [ADMIN, answered(contractId, proposalId)];
		},
		ALREADY_RECORDED: async (office) => {
			const contractId = await signRecorded(office);
			return [ADMIN, answered(contractId, await agreeEnd(office, contractId))];
		},
	},
	'record.sealEnd': {
		NOT_FOUND: sealed({ proposalId: NOWHERE }),
		NOT_ALLOWED: async (office) => [FINANCE, (await sealed({})(office))[1]],
		CONTRACT_NOT_ACTIVE: async (office) => [ADMIN, await sealInput(office, await endWith(office, agreeEnd))],
		END_NOT_AGREED: async (office) => {
			const contractId = await signRecorded(office);
			return [ADMIN, await sealInput(office, { contractId, proposalId: await proposeEnd(office, contractId) })];
		},
		FILE_NOT_YOURS: async (office) => {
			const uploadIds = [await uploadReady(office.world, FINANCE, 'sealedOriginal', 'pdf')];
			return sealed({ uploadIds })(office);
		},
		ORIGINAL_INCOMPLETE: sealed({ signers: [] }),
		DATE_IN_FUTURE: sealed({ signedOn: '2026-10-13' }),
		DATE_BEFORE_CONTRACT: sealed({ signedOn: '2026-10-11' }),
	},
};
