import type { EndpointName, InputOf } from '../../../types/endpoints';
import type { Terms } from '../../../types/terms';
import { maintenanceTerms, purchaseTerms } from '../../domain/contract/terms';
import { report } from '../fault/life';
import { ADMIN } from '../support/people';
import { ENGINEER, givenOffice, importContract, type Office, PAYER, READER } from './office';

const REPLY_MAX_BYTES = 16 * 1024;
const REQUESTS_MAX = 4;
const LONG_WORDS = '下单后会员卡页面空白，换了手机也一样；后台能看到订单，但是积分没有到账。'.repeat(6).slice(0, 200);

/** Everything as long as it may be. */
const richTerms = (): Terms =>
	maintenanceTerms({
		title: '年度运维与增值服务以及小程序商城系统升级改造框架合同'.repeat(3).slice(0, 60),
		shortName: '年度运维框架合同',
		oneOffs: Array.from({ length: 12 }, (_, index) => ({
			...{ id: `handover-${index}`, owner: index % 2 === 0 ? 'agency' : 'customer', title: LONG_WORDS.slice(0, 40) },
			...{ due: { rule: 'onDay', date: '2026-10-20' }, clauseId: 'c3', quote: '原文' },
		})),
		clauses: maintenanceTerms().clauses.map((clause) => ({
			...clause,
			label: '第三条第（二）款第３项第（一）目之二'.slice(0, 30),
		})),
	});

const office = givenOffice({ also: furnishRichly });

async function furnishRichly(some: Office) {
	for (let count = 0; count < 10; count++) await importContract(some.world, some.companyId, richTerms());
	for (let count = 0; count < 10; count++) await report(some, { text: LONG_WORDS });
}

async function costOf<Name extends EndpointName>(openid: string, name: Name, input: InputOf<Name>) {
	const { world } = office();
	const reply = await world.ask(openid, name, input);
	const [call] = world.functions.log();
	const { total, byAction } = world.database.requestsOf(call?.token ?? '');
	return { reply, total, byAction, bytes: Buffer.byteLength(JSON.stringify(reply)) };
}

test('home of a rich company: one call, three database requests beside the calendar, 16 KB', async () => {
	const { reply, total, bytes, byAction } = await costOf(PAYER, 'home.get', {});
	expect(reply).toMatchObject({ ok: true });
	expect(byAction).toEqual({ 'database.getDocument': total });
	expect(total).toBeLessThanOrEqual(REQUESTS_MAX);
	expect(bytes).toBeLessThanOrEqual(REPLY_MAX_BYTES);
});

test('home says that there is more than it shows', async () => {
	const { duties, moreDuties, contracts } = await office().world.get(PAYER, 'home.get', {});
	expect(duties.length).toBeGreaterThan(10);
	expect(moreDuties).toBeGreaterThan(0);
	expect(contracts.length).toBeGreaterThan(0);
});

test('what comes first is what is due first, missed before all', async () => {
	const { world, companyId } = office();
	const contractId = await importContract(world, companyId, purchaseTerms());
	const { duties } = await world.get(PAYER, 'home.get', {});
	expect(duties[0]).toMatchObject({ contractId, state: 'missed', owner: 'customer' });
	const dues = duties.slice(1).map((duty) => duty.dueAtMs ?? Number.POSITIVE_INFINITY);
	expect(dues).toEqual([...dues].sort((first, second) => first - second));
});

test.each([
	['contract.get', 4],
	['pay.getStage', 4],
	['desk.getQueue', 7],
] as const)('%s keeps to its requests however much there is', async (name, most) => {
	const { purchaseId, maintenanceId } = office();
	const inputs = {
		'contract.get': { contractId: maintenanceId },
		'pay.getStage': { contractId: purchaseId, stageId: 'first' },
		'desk.getQueue': {},
	};
	const { reply, total } = await costOf(name === 'desk.getQueue' ? ENGINEER : PAYER, name, inputs[name]);
	expect(reply).toMatchObject({ ok: true });
	expect(total).toBeLessThanOrEqual(most);
});

test('a person without rights is told so, and sees the same', async () => {
	expect(await office().world.get(READER, 'home.get', {})).toMatchObject({ mayPay: false, mayReport: false });
	expect(await office().world.get(PAYER, 'home.get', {})).toMatchObject({ mayPay: true, mayReport: true });
});

test('a member of staff has no home of a customer', async () => {
	expect(await office().world.refusal(ENGINEER, 'home.get', {})).toBe('NOT_BOUND');
	expect(await office().world.refusal(ADMIN, 'home.get', {})).toBe('NOT_BOUND');
});
