/** A contract that is as full as its terms and its life may be is still answered, to both sides. */
import type { InputOf } from '../../../types/endpoints';
import type { Terms } from '../../../types/terms';
import { BARE_TERMS, occasion, oneOff, purchaseTerms, source, stage } from '../../domain/contract/terms';
import { activate, beginSupplement, send } from '../draft/life';
import { detail, dutyOf, occasionInput, signRecorded } from '../record/life';
import { ADMIN, newRequestId } from '../support/people';
import { ENGINEER, givenOffice, importContract, type Office, PAYER } from './office';

const office = givenOffice();
const LONGEST_FEN = 10_000_000_000;
const DECADE = { signedOn: '2020-01-01', period: { ...BARE_TERMS.period, from: '2020-01-01', to: '2030-01-01' } };

const sign = ({ world, companyId }: Office, values: Partial<Terms>) =>
	importContract(world, companyId, purchaseTerms({ signedOn: '2026-10-12', ...values }));

const yearly = (id: string, amountFen: number) =>
	stage({
		...{ id, title: `年费 ${id}`, amountFen, shareBp: null, yearly: { freeYears: 0 } },
		due: { rule: 'count', from: 'stageOpened', unit: 'calendarDay', count: 10 },
	});

const price = (id: string): Terms['prices'][number] => ({
	...{ id, title: '短信', unit: 'year', amountFen: 8500, packSize: null, capacity: null, payee: 'agency' },
	...{ optional: true, freeYears: 0, ...source('c4') },
});

const NAMES = [...Array(40).keys()].map((number) => `n${number}`);

test('every price and item of its annex, and the surcharge', async () => {
	const items = NAMES.map((id) => ({ id, title: '功能', amountFen: 8500, shareBp: null, ...source('c3') }));
	const surcharge = { shareBp: 1000, ...source('c5') };
	const contractId = await sign(office(), { prices: NAMES.map(price), items, surcharge });
	expect((await detail(office(), contractId)).prices).toHaveLength(81);
});

test('ten years of several yearly fees, and sums above the largest single amount', async () => {
	const fees = ['server', 'care', 'domain'].map((id) => yearly(id, LONGEST_FEN));
	const contractId = await sign(office(), { ...DECADE, stages: [...purchaseTerms().stages, ...fees] });
	const { stages, card } = await detail(office(), contractId);
	expect([stages.length, card.openFen]).toEqual([2 + 3 * 7, 272_000 + 21 * LONGEST_FEN]);
	const { contracts } = await office().world.get(PAYER, 'contract.list', {});
	expect(contracts.some(({ id }) => id === contractId)).toBe(true);
});

test('a penalty that outgrew every amount', async () => {
	const first = stage({ amountFen: LONGEST_FEN, shareBp: null, due: { rule: 'onDay', date: '2020-02-03' } });
	const total = { amountFen: LONGEST_FEN, ...source('c2') };
	const latePenalty = { perDayBp: 10_000, ...source('c4') };
	const contractId = await sign(office(), { ...DECADE, total, latePenalty, stages: [first] });
	const { claims } = await detail(office(), contractId, ADMIN);
	// 4 February 2020 is the first day late, 12 October 2026 the last.
	expect(claims[0]).toMatchObject({ times: 2443, computedFen: 2443 * LONGEST_FEN });
	await office().world.get(ADMIN, 'desk.listDuties', {});
});

test('more supplements than a screen lists', async () => {
	const contractId = await signRecorded(office());
	for (let number = 1; number <= 21; number++) {
		const draftId = await beginSupplement(office().world, contractId, { title: `补充协议 ${number}` });
		await send(office().world, draftId);
		await activate(office().world, draftId);
	}
	const { versions } = await detail(office(), contractId);
	expect([versions.length, versions.at(-1)?.inForce]).toEqual([22, true]);
});

test('what had to happen long before there were moments', async () => {
	const early = oneOff({ rule: 'before', from: 'termEnd', unit: 'month', count: 3650 });
	const contractId = await sign(office(), { oneOffs: [early] });
	expect(dutyOf(await detail(office(), contractId), '上线').state).toBe('missed');
});

test('a notice for a day before the contract is refused', async () => {
	const notice = occasion(
		{ rule: 'before', unit: 'calendarDay', count: 20 },
		{ id: 'contact', owner: 'customer', title: '换联系人', on: 'contactChange' },
	);
	const contractId = await signRecorded(office(), { occasions: [notice], breachPenalties: [] });
	const told = (forDay: string) => occasionInput(contractId, { termId: 'contact', forDay });
	expect(await office().world.refusal(ADMIN, 'record.occasion', told('1970-01-02'))).toBe('DATE_BEFORE_CONTRACT');
	await office().world.get(ADMIN, 'record.occasion', told('2026-10-12'));
});

describe('a clock that stood still again and again', () => {
	const delay = (dutyId: string, fromDay: string, toDay: string): InputOf<'record.delay'> => ({
		...{ dutyId, fromDay, toDay, reason: '等客户的图', requestId: newRequestId() },
	});

	test('is explained with its latest pauses', async () => {
		const launch = oneOff({ rule: 'count', from: 'signing', unit: 'calendarDay', count: 90 });
		const contractId = await sign(office(), { ...DECADE, signedOn: '2026-08-01', oneOffs: [launch] });
		const { id: dutyId } = dutyOf(await detail(office(), contractId), '上线');
		for (let day = 2; day <= 44; day += 2) {
			const date = day <= 31 ? `2026-08-${twoDigits(day)}` : `2026-09-${twoDigits(day - 31)}`;
			await office().world.get(ENGINEER, 'record.delay', delay(dutyId, date, date));
		}
		const { pauses } = await office().world.get(PAYER, 'contract.explainDuty', { dutyId });
		expect(pauses).toHaveLength(20);
	});

	test('is not known to stand for centuries', async () => {
		const launch = oneOff({ rule: 'count', from: 'signing', unit: 'calendarDay', count: 90 });
		const contractId = await sign(office(), { oneOffs: [launch] });
		const { id: dutyId } = dutyOf(await detail(office(), contractId), '上线');
		const forever = delay(dutyId, '2026-10-12', '2999-12-31');
		expect(await office().world.refusal(ENGINEER, 'record.delay', forever)).toBe('DATE_IN_FUTURE');
	});
});

const twoDigits = (value: number) => String(value).padStart(2, '0');

test.each(['x'.repeat(41), 'year:1', 'constructor', '__proto__'])('a rule is not called %s', async (id) => {
	const { world, companyId } = office();
	const terms = purchaseTerms({ oneOffs: [oneOff(undefined, { id })] });
	const begun = { companyId, terms, requestId: newRequestId() };
	expect(await world.refusal(ADMIN, 'draft.startFromTerms', begun)).toBe('BAD_INPUT');
});
