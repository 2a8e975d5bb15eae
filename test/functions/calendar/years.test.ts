/** Staff enter the notice of a year in the running program: what waited for it is settled, what is open follows. */
import type { YearTableInput } from '../../../types/endpoints/calendar-years';
import { BARE_TERMS, maintenanceTerms } from '../../domain/contract/terms';
import { ENGINEER, givenOffice, importContract, PAYER, SIGNED_TODAY } from '../contract/office';
import { ADMIN, newRequestId } from '../support/people';

const HOUR_MS = 3_600_000;
const at = (date: string) => Date.parse(`${date}T00:00:00+08:00`);
const office = givenOffice({ anew: true });

/** An invented notice; the real one comes in November. */
const YEAR_2027: YearTableInput = {
	year: 2027,
	notice: { title: '关于2027年部分节假日安排的通知', number: '示例〔2026〕1号', publishedOn: '2026-10-12' },
	holidays: [
		{ name: '元旦', from: '2027-01-01', to: '2027-01-03' },
		{ name: '春节', from: '2027-02-05', to: '2027-02-12' },
	],
	makeUpWorkingDays: [{ date: '2027-01-30', for: '春节' }],
};

/** 70 working days after 12 October 2026 lie in 2027. */
async function waitingDuty(): Promise<string> {
	const { world, companyId } = office();
	const terms = {
		...BARE_TERMS,
		...SIGNED_TODAY,
		oneOffs: [
			{
				...{ id: 'plan', owner: 'agency' as const, title: '开发计划' },
				due: { rule: 'count' as const, from: 'signing' as const, unit: 'workingDay' as const, count: 70 },
				...{ clauseId: 'c2', quote: '原文' },
			},
		],
	};
	return `${await importContract(world, companyId, terms)}:oneOff:plan`;
}

const dutyOf = async (dutyId: string) => (await office().world.get(PAYER, 'contract.explainDuty', { dutyId })).duty;
const publish = (table: YearTableInput) => office().world.get(ADMIN, 'desk.publishYear', { table });

test('a deadline that waits for a year is settled when its notice is entered', async () => {
	const dutyId = await waitingDuty();
	expect(await dutyOf(dutyId)).toMatchObject({ state: 'unknown', unknownYear: 2027, dueAtMs: null });
	expect((await office().world.get(ENGINEER, 'desk.listYears', {})).waiting).toEqual([{ year: 2027, duties: 1 }]);

	expect(await publish(YEAR_2027)).toEqual({ number: 1, left: 0 });
	// 58 working days are left of 2026 after 12 October; the 12th of 2027 is 19 January.
	expect(await dutyOf(dutyId)).toMatchObject({ state: 'running', unknownYear: null, dueAtMs: at('2027-01-20') });
	const { years, waiting } = await office().world.get(ENGINEER, 'desk.listYears', {});
	expect(waiting).toEqual([]);
	expect(years.map(({ table, builtIn }) => [table.year, builtIn])).toEqual([
		[2025, true],
		[2026, true],
		[2027, false],
	]);
});

// https://github.com/zammad/zammad/issues/534
test('a later notice moves what is open and leaves what was judged', async () => {
	const { world, maintenanceId } = office();
	const dutyId = await waitingDuty();
	await publish(YEAR_2027);
	await world.clock.advanceTo(at('2026-12-01'));
	const judged = (await world.get(PAYER, 'contract.replay', { contractId: maintenanceId })).judged;
	expect(judged.length).toBeGreaterThan(0);

	const longer = { ...YEAR_2027, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }] };
	const later = { ...longer, makeUpWorkingDays: [], notice: { ...YEAR_2027.notice, number: '示例〔2026〕2号' } };
	expect(await publish(later)).toMatchObject({ number: 2 });
	expect(await dutyOf(dutyId)).toMatchObject({ dueAtMs: at('2027-01-22') });
	const after = (await world.get(PAYER, 'contract.replay', { contractId: maintenanceId })).judged;
	expect(after.map((one) => one.verdicts)).toEqual(judged.map((one) => one.verdicts));
});

test('the same notice twice is one', async () => {
	await publish(YEAR_2027);
	expect(await publish(YEAR_2027)).toMatchObject({ number: 1 });
});

// https://github.com/nager/Nager.Date/issues/1075
test('a fault reported in a year without a notice gets its clock with the notice', async () => {
	const { world, companyId } = office();
	const terms = maintenanceTerms();
	const contractId = await importContract(world, companyId, {
		...terms,
		period: { ...terms.period, to: '2027-12-31' },
	});
	await world.clock.advanceTo(at('2027-01-06'));
	const fault = await world.get(PAYER, 'fault.report', {
		...{ contractId, text: '打不开', place: '商城小程序', urgency: 'general', onSiteAsked: false },
		...{ uploadIds: [], requestId: newRequestId() },
	});
	const dutyId = `${fault.faultId}:response`;
	expect(await dutyOf(dutyId)).toMatchObject({ state: 'unknown', unknownYear: 2027, dueAtMs: null });
	await publish(YEAR_2027);
	// A Wednesday: two hours.
	expect(await dutyOf(dutyId)).toMatchObject({ state: 'dueSoon', dueAtMs: at('2027-01-06') + 2 * HOUR_MS });
});

test.each([
	['a holiday that ends before it begins', { holidays: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }] }],
	['a make-up day in the week', { makeUpWorkingDays: [{ date: '2027-01-27', for: '春节' }] }],
	['a make-up day for no holiday', { makeUpWorkingDays: [{ date: '2027-01-30', for: '国庆节' }] }],
	['a day of another year', { holidays: [{ name: '元旦', from: '2028-01-01', to: '2028-01-01' }] }],
])('%s is refused with its place, and nothing changes', async (_what, values) => {
	const reply = await office().world.ask(ADMIN, 'desk.publishYear', { table: { ...YEAR_2027, ...values } });
	expect(reply).toMatchObject({ ok: false, refusal: { code: 'YEAR_TABLE_INVALID' } });
	expect((await office().world.get(ENGINEER, 'desk.listYears', {})).years).toHaveLength(2);
});

test('more years than a screen lists, and more that are waited for, are still answered', async () => {
	const { world, companyId } = office();
	const oneOffs = [...Array(12).keys()].map((number) => ({
		...{ id: `year-${number}`, owner: 'agency' as const, title: '年度培训' },
		due: { rule: 'count' as const, from: 'signing' as const, unit: 'year' as const, count: number + 1 },
		...{ clauseId: 'c2', quote: '原文' },
	}));
	await importContract(world, companyId, { ...BARE_TERMS, ...SIGNED_TODAY, oneOffs });
	const { waiting } = await world.get(ADMIN, 'desk.listYears', {});
	expect(waiting.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036]);
	const { notice } = YEAR_2027;
	for (let year = 2027; year <= 2090; year++) await publish({ year, notice, holidays: [], makeUpWorkingDays: [] });
	const { years } = await world.get(ADMIN, 'desk.listYears', {});
	expect([years.length, years.at(-1)?.table.year]).toEqual([60, 2090]);
});
