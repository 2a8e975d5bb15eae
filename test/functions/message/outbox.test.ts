import type { Message } from '../../../cloudfunctions/store/outbox';
import { MESSAGES } from '../../../config/messages';
import { deployWith } from '../support/extraFunction';
import type { Step } from '../support/outboxDriver';
import { addCompany, bindContact, claimAdministrator } from '../support/people';
import { givenWorld, type World } from '../support/world';

const TO = 'oReader';
const { templateId } = MESSAGES.faultSolved;
const DRIVER = 'outbox-driver';
const extra = deployWith({ name: DRIVER, source: 'outboxDriver.ts', openapi: ['subscribeMessage.send'] });

const started = givenWorld(
	async (empty) => {
		await claimAdministrator(empty);
		await bindContact(empty, await addCompany(empty, '山栀茶业'), TO);
	},
	{ functionsFolder: extra.folder },
);
let world: World;
beforeAll(() => {
	world = started();
	world.start.mark();
});
beforeEach(() => world.start.reset({ keepInstances: true }));
afterAll(() => extra.remove());

async function run<T>(step: Step): Promise<T> {
	const reply = await world.callAs('wx_trigger', '', DRIVER, step);
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result as T;
}

const message = (id: string, more: Partial<Message> = {}): Message => ({
	...{ id, template: 'faultSolved', toOpenid: TO, toName: '林小满', page: 'packages/fault/detail/index?faultId=f1' },
	values: { number: 'F-1', text: '支付打不开', answer: '已修好', atMs: '1791768600000' },
	...more,
});

/** The person accepts, in WeChat and then to us, so many messages. */
async function accept(times: number) {
	for (let time = 0; time < times; time++) {
		world.messages.requestSubscribe(TO, [templateId]);
		await world.get(TO, 'message.recordConsent', { acceptedTemplateIds: [templateId] });
	}
}

const stateOf = (id: string) => world.database.document('outbox', id)?.state;
const quota = () => world.database.document('messageQuotas', `${TO}:faultSolved`)?.left;
const delivered = () => world.messages.sent().filter((sent) => sent.errcode === 0);

test('a message is sent once, and uses up one acceptance', async () => {
	await accept(2);
	await run({ step: 'put', messages: [message('one')] });
	await run({ step: 'deliver', ids: ['one'] });
	await run({ step: 'deliver', ids: ['one'] });
	await run({ step: 'put', messages: [message('one')] });
	await run({ step: 'deliverDue', limit: 10 });
	expect(delivered()).toMatchObject([{ openid: TO, templateId, page: 'packages/fault/detail/index?faultId=f1' }]);
	expect(delivered()[0]?.fields).toContainEqual({ label: '完成时间', value: '2026年10月12日 09:30' });
	expect([stateOf('one'), quota(), world.messages.quota(TO, templateId)]).toEqual(['sent', 1, 1]);
});

test('without an acceptance nothing is sent, and a later one does not bring old news', async () => {
	await run({ step: 'put', messages: [message('unwanted')] });
	await run({ step: 'deliver', ids: ['unwanted'] });
	expect(stateOf('unwanted')).toBe('noConsent');
	await accept(1);
	await run({ step: 'deliverDue', limit: 10 });
	expect(world.messages.sent()).toEqual([]);
	expect(quota()).toBe(1);
});

test('what was put down in a transaction that was refused is not there', async () => {
	await accept(1);
	await run({ step: 'put', messages: [message('never')], fail: true });
	await run({ step: 'deliverDue', limit: 10 });
	expect([stateOf('never'), delivered()]).toEqual([undefined, []]);
});

test('what nobody delivered after the commit is sent by the timer', async () => {
	await accept(1);
	await run({ step: 'put', messages: [message('left')] });
	await world.callAs('wx_trigger', '', 'clock', {});
	expect([stateOf('left'), delivered().length]).toEqual(['sent', 1]);
});

test('runs that overlap send nothing twice', async () => {
	const ids = Array.from({ length: 12 }, (_, number) => `m${number}`);
	await accept(ids.length);
	await run({ step: 'put', messages: ids.map((id) => message(id)) });
	const timers = [1, 2].map(() => world.callAs('wx_trigger', '', 'clock', {}));
	await Promise.all([...timers, run({ step: 'deliver', ids }), run({ step: 'deliverDue', limit: 50 })]);
	expect(delivered()).toHaveLength(ids.length);
	expect([...ids.map(stateOf), quota()]).toEqual([...ids.map(() => 'sent'), 0]);
});

test('who dies between sending and writing it down has sent for the last time', async () => {
	await accept(2);
	await run({ step: 'put', messages: [message('lost')] });
	expect(await run({ step: 'sendOnly', id: 'lost' })).toMatchObject({ outcome: 'sent' });
	expect(stateOf('lost')).toBe('claimed');
	await world.clock.advanceBy(119_000);
	await run({ step: 'deliverDue', limit: 10 });
	expect(stateOf('lost')).toBe('claimed');
	await world.clock.advanceBy(2_000);
	await run({ step: 'deliverDue', limit: 10 });
	await run({ step: 'deliver', ids: ['lost'] });
	expect([stateOf('lost'), delivered().length, quota()]).toEqual(['unknown', 1, 1]);
});

test('an answer that comes after the lease still counts', async () => {
	await accept(1);
	await run({ step: 'put', messages: [message('late')] });
	await run({ step: 'sendOnly', id: 'late' });
	await world.clock.advanceBy(121_000);
	await run({ step: 'deliverDue', limit: 10 });
	await run({ step: 'settle', id: 'late', outcome: 'sent' });
	await run({ step: 'settle', id: 'late', outcome: 'failed' });
	expect(stateOf('late')).toBe('sent');
});

test('when WeChat says that the person accepts no more, our count was wrong and is put right', async () => {
	await accept(3);
	world.faults.arm('message-refused', { subject: TO, times: 1 });
	await run({ step: 'put', messages: [message('refused'), message('next')] });
	await run({ step: 'deliver', ids: ['refused', 'next'] });
	expect([stateOf('refused'), stateOf('next'), quota()]).toEqual(['refused', 'noConsent', 0]);
});

test('a message that WeChat cannot take is put aside, keeps the acceptance and holds up nobody', async () => {
	await accept(2);
	const broken = message('broken', { values: { number: 'F-1', text: '坏了', answer: '好了', atMs: '' } });
	await run({ step: 'put', messages: [broken, message('good')] });
	await run({ step: 'deliver', ids: ['broken', 'good'] });
	expect([stateOf('broken'), stateOf('good'), quota()]).toEqual(['badField', 'sent', 1]);
	expect(String(world.database.document('outbox', 'broken')?.note)).toContain('47003');
});
