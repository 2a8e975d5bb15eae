/** What a notice settles later: duties closed before their day was known, runs that overlap, a call that died half-way. */
import type { YearTableInput } from '../../../types/endpoints/calendar-years';
import { BARE_TERMS, maintenanceTerms } from '../../domain/contract/terms';
import { ENGINEER, FINANCE, givenOffice, importContract, PAYER, SIGNED_TODAY } from '../contract/office';
import { replay } from '../store/replay';
import { deployWith } from '../support/extraFunction';
import { ADMIN, newRequestId } from '../support/people';

const DRIVER = 'year-driver';
const extra = deployWith({ name: DRIVER, source: 'yearDriver.ts', openapi: [] });
afterAll(() => extra.remove());
const office = givenOffice({ anew: true, functionsFolder: extra.folder });

const at = (text: string) => Date.parse(`${text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')}:00+08:00`);

/** An invented notice. */
const YEAR_2027: YearTableInput = {
	year: 2027,
	notice: { title: '关于2027年部分节假日安排的通知', number: '示例〔2026〕1号', publishedOn: '2026-10-12' },
	holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
	makeUpWorkingDays: [],
};

const publish = (table: YearTableInput) => office().world.get(ADMIN, 'desk.publishYear', { table });
const stale = (number: number) =>
	office()
		.world.database.documents('duties')
		.filter((duty) => Number(duty.calendarNumber) < number);
const verdictsOf = (stream: string, key: string) =>
	office()
		.world.database.documents('events', { query: { stream, 'event.type': 'dutyJudged' } })
		.map(({ event }) => event as Record<string, unknown>)
		.filter((event) => event.key === key);

/** 70 working days after 12 October 2026: the 12th working day of 2027. */
async function waitingContract(): Promise<string> {
	const { world, companyId } = office();
	const oneOff = {
		...{ id: 'plan', owner: 'agency' as const, title: '开发计划', clauseId: 'c2', quote: '原文' },
		due: { rule: 'count' as const, from: 'signing' as const, unit: 'workingDay' as const, count: 70 },
	};
	return importContract(world, companyId, { ...BARE_TERMS, ...SIGNED_TODAY, oneOffs: [oneOff] });
}

const recordDone = (contractId: string, when: string) =>
	office().world.get(ENGINEER, 'desk.recordDutyDone', {
		...{ dutyId: `${contractId}:oneOff:plan`, occurredAtMs: at(when), note: '已交付', requestId: newRequestId() },
	});

// https://github.com/nager/Nager.Date/issues/1075
test('what was done before its day was known is judged when the notice comes', async () => {
	const contractId = await waitingContract();
	await office().world.clock.advanceTo(at('2026-10-20 10:00'));
	await recordDone(contractId, '2026-10-20 09:00');
	expect(verdictsOf(`contract:${contractId}`, 'oneOff:plan')).toEqual([]);
	await publish(YEAR_2027);
	expect(verdictsOf(`contract:${contractId}`, 'oneOff:plan')).toMatchObject([
		{ verdict: 'met', dueAtMs: at('2027-01-20'), settledAtMs: at('2026-10-20 09:00') },
	]);
	expect(stale(1)).toEqual([]);
});

// https://github.com/zammad/zammad/issues/534
test('a later notice that gives more time stands beside the first verdict, which stays', async () => {
	const contractId = await waitingContract();
	await publish(YEAR_2027);
	await office().world.clock.advanceTo(at('2027-01-21 10:00'));
	await recordDone(contractId, '2027-01-21 09:00');
	const [missed] = verdictsOf(`contract:${contractId}`, 'oneOff:plan');
	expect(missed).toMatchObject({ verdict: 'missed', dueAtMs: at('2027-01-20') });
	const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }];
	await publish({ ...YEAR_2027, holidays, notice: { ...YEAR_2027.notice, number: '示例〔2026〕2号' } });
	expect(verdictsOf(`contract:${contractId}`, 'oneOff:plan')).toMatchObject([
		missed as object,
		{ verdict: 'met', dueAtMs: at('2027-01-22'), reason: 'calendar' },
	]);
});

// https://github.com/zammad/zammad/issues/534
test('a later notice that takes time away makes no broken duty of a kept one', async () => {
	const contractId = await waitingContract();
	await publish({ ...YEAR_2027, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }] });
	await office().world.clock.advanceTo(at('2027-01-21 10:00'));
	await recordDone(contractId, '2027-01-21 09:00');
	await publish({ ...YEAR_2027, notice: { ...YEAR_2027.notice, number: '示例〔2026〕2号' } });
	expect(verdictsOf(`contract:${contractId}`, 'oneOff:plan')).toMatchObject([
		{ verdict: 'met', dueAtMs: at('2027-01-22') },
	]);
});

test('when the call that entered a year dies after its commit, the clock goes on; runs that overlap judge once', async () => {
	const { world, companyId } = office();
	const contractId = await waitingContract();
	const terms = maintenanceTerms();
	const longer = { ...terms, period: { ...terms.period, to: '2027-12-31' } };
	const maintenanceId = await importContract(world, companyId, longer);
	await world.clock.advanceTo(at('2027-01-06 09:00'));
	const { faultId } = await world.get(PAYER, 'fault.report', {
		...{ contractId: maintenanceId, text: '打不开', place: '商城小程序', urgency: 'general', onSiteAsked: false },
		...{ uploadIds: [], requestId: newRequestId() },
	});
	await world.callAs('wx_trigger', '', DRIVER, { table: YEAR_2027 });
	expect(stale(1).length).toBeGreaterThan(1);
	expect(world.database.document('duties', `${contractId}:oneOff:plan`)).toMatchObject({ unknownYear: 2027 });

	await Promise.all([1, 2, 3].map(() => world.callAs('wx_trigger', '', 'clock', {})));
	expect(stale(1)).toEqual([]);
	expect(world.database.document('duties', `${contractId}:oneOff:plan`)).toMatchObject({
		...{ unknownYear: null, dueAtMs: at('2027-01-20') },
	});
	expect(world.database.document('duties', `${faultId}:response`)).toMatchObject({
		...{ unknownYear: null, dueAtMs: at('2027-01-06 11:00') },
	});
	await world.clock.advanceTo(at('2027-01-06 11:01'));
	await Promise.all([1, 2, 3].map(() => world.callAs('wx_trigger', '', 'clock', {})));
	expect(verdictsOf(`fault:${faultId}`, 'response')).toMatchObject([{ verdict: 'missed' }]);
	expect(replay(world).differences).toEqual([]);
});

test.each([
	['an engineer', ENGINEER],
	['finance', FINANCE],
])('%s reads the years and publishes none; the views are not for them to rebuild', async (_who, openid) => {
	const { world } = office();
	expect(await world.get(openid, 'desk.listYears', {})).toMatchObject({ mayPublish: false });
	expect(await world.refusal(openid, 'desk.publishYear', { table: YEAR_2027 })).toBe('NOT_ALLOWED');
	expect(await world.refusal(openid, 'desk.rebuildViews', { mend: true })).toBe('NOT_ALLOWED');
	expect((await world.get(ADMIN, 'desk.listYears', {})).years).toHaveLength(2);
});
