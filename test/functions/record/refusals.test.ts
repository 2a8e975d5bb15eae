import { ENDPOINTS, type EndpointName, type InputOf } from '../../../types/endpoints';
import { COLLEAGUE, ENGINEER, FINANCE, givenOffice, type Office, PAYER, READER } from '../contract/office';
import { ADMIN, bindContact, newRequestId } from '../support/people';
import { checkInput, endInput, occasionInput, quotaInput, signRecorded, standingInput } from './life';
import { dataOf, delayed, launchOf, recordProvocations, waived } from './provocations';

type Ask = (office: Office) => Promise<readonly [string, InputOf<EndpointName>]>;

/** May report for 山栀茶业, and not pay. */
const REPORTER = 'oReporter';
const office = givenOffice({
	also: async ({ world, companyId }) => {
		await bindContact(world, companyId, REPORTER, { name: '顾北', rights: ['report'] });
	},
});
const events = () => office().world.database.count('events');

const PROVOCATIONS = recordProvocations as unknown as Record<string, Record<string, Ask>>;
const NAMES = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => name.startsWith('record.'));
const TABLE = NAMES.flatMap((name) =>
	Object.entries(PROVOCATIONS[name] ?? {}).map(([code, provoke]) => [name, code, provoke] as const),
);

test('every refusal that an endpoint of the area declares is provoked here', () => {
	const declared = NAMES.map((name) => [name, [...ENDPOINTS[name].refusals].sort()]);
	expect(NAMES.map((name) => [name, Object.keys(PROVOCATIONS[name] ?? {}).sort()])).toEqual(declared);
});

test.each(TABLE)('%s refuses %s, and writes nothing', async (name, code, provoke) => {
	const { world } = office();
	const [openid, input] = await provoke(office());
	const before = events();
	expect(await world.refusal(openid, name, input)).toBe(code);
	expect(events()).toBe(before);
	expect(world.database.openTransactions()).toBe(0);
});

const renewal = (contractId: string) => ({ contractId, note: '续签', requestId: newRequestId() });
const claim = (contractId: string) => ({ contractId, key: 'none', amountFen: 1, reason: '按合同' });
const giveUp = (contractId: string) => ({ contractId, key: 'none', reason: '按合同' });
const answer = (contractId: string) => ({ contractId, proposalId: 'none', agreed: true, note: '' });
const seal = (contractId: string) => ({
	...{ contractId, proposalId: 'none', uploadIds: [], signedOn: '2026-10-12', signers: [], copies: 1 },
});

type InputFor = (contractId: string) => object;
const BY_ALL = [ENGINEER, FINANCE, ADMIN];
const BY_FINANCE = [FINANCE, ADMIN];
/** Who may ask what; to everybody else of the same kind it is NOT_ALLOWED. */
const RIGHTS: [EndpointName, InputFor, readonly string[]][] = [
	['record.occasion', (id) => occasionInput(id), BY_ALL],
	['record.delay', (id) => delayed(launchOf(id)), BY_ALL],
	['record.waive', (id) => waived(dataOf(id)), BY_ALL],
	['record.standing', (id) => standingInput(id, 'secret', 'kept'), BY_ALL],
	['record.useQuota', (id) => quotaInput(id, 1), BY_ALL],
	['record.returnQuota', (id) => quotaInput(id, 1), BY_ALL],
	['record.checkFunction', (id) => checkInput(id, 'delivered'), BY_ALL],
	['record.proposeRenewal', renewal, BY_ALL],
	['record.assertClaim', claim, BY_FINANCE],
	['record.reduceClaim', claim, BY_FINANCE],
	['record.giveUpClaim', giveUp, BY_FINANCE],
	['record.showClaims', (contractId) => ({ contractId, visible: true }), [ADMIN]],
	['record.proposeEnd', (id) => endInput(id), [ADMIN]],
	['record.answerEnd', answer, [ADMIN]],
	['record.sealEnd', seal, [ADMIN]],
	['contract.recordOccasion', (id) => occasionInput(id), [PAYER, REPORTER]],
	['contract.answerFunction', (id) => checkInput(id, 'accepted'), [PAYER, REPORTER]],
	['contract.recordStanding', (id) => standingInput(id, 'secret', 'broken'), [PAYER, COLLEAGUE]],
	['contract.waiveDuty', (id) => waived(launchOf(id)), [PAYER, COLLEAGUE]],
	['contract.assertClaim', claim, [PAYER, COLLEAGUE]],
	['contract.reduceClaim', claim, [PAYER, COLLEAGUE]],
	['contract.giveUpClaim', giveUp, [PAYER, COLLEAGUE]],
	['contract.proposeRenewal', renewal, [PAYER, COLLEAGUE]],
	['contract.proposeEnd', (id) => endInput(id), [PAYER, COLLEAGUE]],
	['contract.answerEnd', answer, [PAYER, COLLEAGUE]],
];

test.each(RIGHTS)(
	'%s: who may is not told NOT_ALLOWED, and who may not is told nothing else',
	async (name, inputFor, may) => {
		const contractId = await signRecorded(office());
		const people = name.startsWith('record.') ? BY_ALL : [PAYER, COLLEAGUE, REPORTER, READER];
		for (const openid of people) {
			const before = events();
			const reply = await office().world.ask(openid, name, inputFor(contractId) as InputOf<EndpointName>);
			const code = reply.ok ? null : reply.refusal.code;
			expect([openid, code === 'NOT_ALLOWED']).toEqual([openid, !may.includes(openid)]);
			if (code !== null) expect(events()).toBe(before);
		}
	},
);
