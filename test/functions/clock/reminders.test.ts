/** Reminders as they reach people: one contact after the other, in waking hours, once; and what our staff see. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Message } from '../../../cloudfunctions/store/outbox';
import { MESSAGES } from '../../../config/messages';
import type { MessageTemplate } from '../../../types/codes';
import type { Terms } from '../../../types/terms';
import { BARE_TERMS, source, stage } from '../../domain/contract/terms';
import {
	COLLEAGUE,
	FINANCE,
	FOREIGNER,
	givenOffice,
	importContract,
	type Office,
	PAYER,
	READER,
} from '../contract/office';
import { grantInput } from '../finance/books';
import { pay } from '../pay/money';
import { deployWith } from '../support/extraFunction';
import type { Step } from '../support/outboxDriver';
import { ADMIN, addContact, newRequestId } from '../support/people';

const DRIVER = 'outbox-driver';
const extra = deployWith({ name: DRIVER, source: 'outboxDriver.ts', openapi: ['subscribeMessage.send'] });
const getOffice = givenOffice({ anew: true, functionsFolder: extra.folder });
let office: Office;
beforeEach(() => {
	office = getOffice();
});
afterAll(() => extra.remove());

const at = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}:00+08:00`);
/** The world begins on 12 October at 9:30; everything here is due at the end of that day. */
const DUE_MS = at('2026-10-13 00:00');
const MORNING = at('2026-10-13 08:00');

const COUNT = { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: 10 } as const;
/** Signed on the 2nd: the first payment is due today. */
const FIRST: Terms = {
	...BARE_TERMS,
	signedOn: '2026-10-02',
	period: { ...BARE_TERMS.period, from: '2026-10-02' },
	stages: [stage({ amountFen: 272_000, shareBp: null, due: COUNT })],
};
/** Accepted a year and ten days ago: the fee of the second year is due today, or the service lapses. */
const YEARLY: Terms = {
	...BARE_TERMS,
	signedOn: '2025-09-01',
	period: { ...BARE_TERMS.period, from: '2025-09-01', to: '2030-08-31' },
	total: { amountFen: 100_000, ...source('c2') },
	stages: [
		stage({ id: 'once', title: '研发费', amountFen: 100_000, shareBp: null, due: { rule: 'none' } }),
		stage({
			...{ id: 'fee', title: '服务器年费', amountFen: 60_000, shareBp: null, opensOn: 'acceptance' },
			...{ yearly: { freeYears: 1 }, due: COUNT },
		}),
	],
	lapse: { stageIds: ['fee'], ...source('c4') },
};

const tick = () => office.world.callAs('wx_trigger', '', 'clock', {});
const outbox = (contractId: string) =>
	office.world.database
		.documents('outbox', { query: { _id: new RegExp(`:${contractId}:`), template: { $ne: 'contractChanged' } } })
		.map(({ template, toOpenid, state }) => `${template} ${toOpenid} ${state}`);
const delivered = (openid: string) =>
	office.world.messages.sent().filter((sent) => sent.openid === openid && sent.errcode === 0);
const unheard = async () => (await office.world.get(FINANCE, 'desk.listUnheard', {})).unheard;
const left = (openid: string, template: MessageTemplate) =>
	office.world.database.document('messageQuotas', `${openid}:${template}`)?.left;

/** The person accepts one message of each kind, in WeChat and to us. */
async function accept(openid: string, ...templates: MessageTemplate[]) {
	const acceptedTemplateIds = templates.map((template) => MESSAGES[template].templateId);
	office.world.messages.requestSubscribe(openid, acceptedTemplateIds);
	await office.world.get(openid, 'message.recordConsent', { acceptedTemplateIds });
}

const signed = (terms: Terms = FIRST) => importContract(office.world, office.companyId, terms);

test('the first who may pay hears of it once, and again on the morning after it was missed, with our treasurers', async () => {
	for (const openid of [PAYER, PAYER, COLLEAGUE, READER]) await accept(openid, 'paymentDue');
	await accept(FINANCE, 'paymentMissed');
	const contractId = await signed();
	await Promise.all([tick(), tick(), tick()]);
	expect(outbox(contractId)).toEqual([`paymentDue ${PAYER} sent`]);
	await office.world.clock.advanceTo(MORNING - 60_000);
	expect(outbox(contractId)).toHaveLength(1);
	await office.world.clock.advanceTo(MORNING + 60_000);
	const missed = [`paymentDue ${PAYER} sent`, `paymentMissed ${FINANCE} sent`, `paymentMissed ${ADMIN} noConsent`];
	expect(outbox(contractId).sort()).toEqual([`paymentDue ${PAYER} sent`, ...missed].sort());
	expect(delivered(PAYER).map(({ fields }) => fields.at(-1)?.value)).toEqual(['已逾期', '待付款']);
	expect([left(PAYER, 'paymentDue'), left(COLLEAGUE, 'paymentDue')]).toEqual([0, 1]);
	await tick();
	expect(outbox(contractId)).toHaveLength(4);
	expect(await unheard()).toEqual([]);
});

test('who refuses is passed over for the next; with nobody left our staff call, until it is paid', async () => {
	const { world, companyId } = office;
	await addContact(world, companyId, { name: '周姐', telephone: '13800138000', rights: ['pay'] });
	await accept(PAYER, 'paymentDue');
	await accept(COLLEAGUE, 'paymentDue');
	world.faults.arm('message-refused', { subject: PAYER, times: 1 });
	const contractId = await signed();
	await tick();
	expect(outbox(contractId)).toEqual([`paymentDue ${PAYER} refused`, `paymentDue ${COLLEAGUE} sent`]);
	expect([left(PAYER, 'paymentDue'), await unheard()]).toEqual([0, []]);
	const other = await signed();
	await tick();
	expect(outbox(other)).toEqual([`paymentDue ${PAYER} noConsent`, `paymentDue ${COLLEAGUE} noConsent`]);
	expect(await unheard()).toMatchObject([
		{
			...{ contractId: other, companyName: '山栀茶业', title: '首付款', amountFen: 272_000, dueAtMs: DUE_MS },
			...{ reason: 'nobody', telephones: [{ name: '周姐', telephone: '13800138000' }] },
		},
	]);
	await pay({ ...office, purchaseId: other });
	expect(await unheard()).toEqual([]);
});

test('a reminder goes to nobody who was removed, and words that WeChat can’t take to nobody else', async () => {
	const { world, companyId } = office;
	await accept(PAYER, 'paymentDue');
	await accept(COLLEAGUE, 'faultSolved');
	const contractId = await signed();
	await tick();
	const reminder = { contractId, companyId, key: 'stage:first', dueAtMs: DUE_MS, moment: 'soon' as const };
	const put = (message: Message): Step => ({ step: 'put', messages: [message] });
	const words = { template: 'faultSolved' as const, values: { number: 'F-1', atMs: '' }, page: 'pages/home/index' };
	const next = [
		{ openid: COLLEAGUE, name: '苏禾' },
		{ openid: PAYER, name: '林小满' },
	];
	const first = { id: `x:${contractId}:${FOREIGNER}`, toOpenid: FOREIGNER, toName: '外人' };
	for (const step of [
		put({ ...words, ...first, reminder: { ...reminder, next } }),
		{ step: 'deliver', ids: [first.id] },
	])
		expect(await world.callAs('wx_trigger', '', DRIVER, step)).toMatchObject({ ok: true });
	expect(outbox(contractId)).toEqual([
		`paymentDue ${PAYER} sent`,
		`faultSolved ${FOREIGNER} removed`,
		`faultSolved ${COLLEAGUE} badField`,
	]);
	expect(await unheard()).toMatchObject([{ contractId, reason: 'notTaken' }]);
});

test('a worker that is killed between sending and writing it down: unknown, once, to nobody else', async () => {
	const { world } = office;
	await accept(PAYER, 'paymentDue');
	await accept(COLLEAGUE, 'paymentDue');
	const contractId = await signed();
	const running = tick();
	const claimed = () => outbox(contractId).includes(`paymentDue ${PAYER} claimed`);
	for (let turns = 0; turns < 1_000_000 && !claimed(); turns++) await nextTurn();
	expect(claimed()).toBe(true);
	await world.functions.recycle({ functionName: 'clock', kill: true });
	await running;
	await world.clock.advanceBy(5 * 60_000);
	expect(outbox(contractId)).toEqual([`paymentDue ${PAYER} unknown`]);
	expect(delivered(PAYER).length).toBeLessThanOrEqual(1);
	expect(await unheard()).toMatchObject([{ contractId, reason: 'unknown' }]);
});

const FEE = { stageId: 'fee:2', amountFen: 60_000 };
/** The two ways in which a client pays alone. */
const PAID_BY = {
	'a payment': (contractId: string) => pay({ ...office, purchaseId: contractId }, FEE),
	credit: async (contractId: string) => {
		await office.world.get(FINANCE, 'finance.grantCredit', grantInput(contractId, FEE.amountFen));
		await office.world.get(PAYER, 'account.useCredit', { contractId, ...FEE, requestId: newRequestId() });
	},
};

test.each(Object.entries(PAID_BY))(
	'a yearly service is warned of, lapses in the morning, and both sides read when %s brings it back',
	async (_, bringBack) => {
		const { world } = office;
		await accept(PAYER, 'serviceEnding', 'serviceLapsed', 'serviceRevived');
		const contractId = await signed(YEARLY);
		const evidence = { contractId, trigger: 'acceptance' as const, note: '验收单', requestId: newRequestId() };
		await world.get(ADMIN, 'desk.recordEvidence', { ...evidence, occurredAtMs: at('2025-10-02 15:00') });
		await tick();
		expect(outbox(contractId)).toEqual([`serviceEnding ${PAYER} sent`]);
		await world.clock.advanceTo(MORNING + 60_000);
		const us = [ADMIN, FINANCE];
		const lapsed = [`serviceLapsed ${PAYER} sent`, ...us.map((openid) => `serviceLapsed ${openid} noConsent`)];
		expect(outbox(contractId).slice(1).sort()).toEqual(lapsed.sort());
		await bringBack(contractId);
		await tick();
		const revived = world.database.documents('outbox', { query: { template: 'serviceRevived' } });
		expect(revived.map(({ toOpenid }) => toOpenid).sort()).toEqual([PAYER, COLLEAGUE, ...us].sort());
		expect(revived.find(({ toOpenid }) => toOpenid === PAYER)?.state).toBe('sent');
		expect(await unheard()).toEqual([]);
	},
);
