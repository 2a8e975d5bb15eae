import { checkTerms } from '../../cloudfunctions/domain/check/checkTerms';
import { rulesOf } from '../../cloudfunctions/domain/check/rules';
import type { Simulator } from '../../simulator';
import { PEOPLE, type PersonKey } from '../../simulator/seed/people';
import { STORY_ENDS_MS, seedWorld } from '../../simulator/seed/run';
import { Telephone } from '../../simulator/seed/telephone';
import type { Terms } from '../../types/terms';
import { type DemoWorld, openDemoWorld, startWorld } from './demoWorld';
import { findRealName, seedSources } from './seedNames';

let demo: DemoWorld;
let simulator: Simulator;

beforeAll(async () => {
	demo = await openDemoWorld();
	simulator = demo.simulator;
});
afterAll(() => demo?.close());

const telephone = (person: PersonKey) => new Telephone(simulator.url, PEOPLE[person].openid);
const documents = (collection: string, query: Record<string, unknown> = {}) =>
	simulator.control.database.documents(collection, { query, limit: 1000 });
async function contractIdOf(number: string): Promise<string> {
	const { contracts } = await telephone('yueMinglang').call('desk.listContracts', {});
	return contracts.find((one) => one.number === number)?.id ?? '';
}
const faultIdOf = (text: string) => String(documents('faultCards', { text })[0]?._id);
/** 24:00 of a day in October 2026 is the first moment of the next. */
const october = (day: number, hour = 0, minute = 0) => Date.UTC(2026, 9, day, hour - 8, minute);

/** The terms as they were registered, from the log. */
function registeredTerms(): Terms[] {
	const events = documents('events', { 'event.type': 'contractActivated' });
	return events.map((document) => (document.event as { terms: Terms }).terms);
}

describe('the contracts', () => {
	it('are of every kind', () => {
		const kinds = registeredTerms().map((terms) => terms.kind);
		expect(new Set(kinds)).toEqual(new Set(['development', 'enterprise', 'purchase', 'maintenance', 'itemised']));
	});

	it('carry every quote in the clause it is read from', () => {
		const lost = registeredTerms().flatMap((terms) =>
			rulesOf(terms)
				.filter(({ clauseId, quote }) => !terms.clauses.find((one) => one.id === clauseId)?.text.includes(quote))
				.map(({ clauseId, quote }) => `${terms.number} ${clauseId}: ${quote}`),
		);
		expect(lost).toEqual([]);
	});

	it('contradict nothing, and every warning was answered for by name', () => {
		const about = { nowMs: STORY_ENDS_MS, holdsFrom: null, paid: {}, previous: null };
		const errors = registeredTerms().flatMap((terms) => checkTerms(terms, about).filter(({ blocks }) => blocks));
		expect([registeredTerms().length, errors]).toEqual([9, []]);
		const warned = documents('heads', { kind: 'contract' })
			.map((head) => (head.state as { versions: { acknowledged: { byName: string; note: string }[] }[] }).versions)
			.flatMap((versions) => versions.flatMap(({ acknowledged }) => acknowledged));
		expect(warned.length).toBeGreaterThan(5);
		expect(warned.every(({ byName, note }) => byName === '顾望川' && note !== '')).toBe(true);
	});

	it('keep blanks and struck clauses as they were signed', () => {
		const clauses = registeredTerms().flatMap((terms) => terms.clauses);
		expect(clauses.filter((clause) => clause.struck).map((clause) => clause.label)).toContain('第八条1');
		expect(clauses.some((clause) => clause.text.includes('____'))).toBe(true);
		expect(registeredTerms().every((terms) => terms.clauses.length >= 12)).toBe(true);
	});

	it('swap the labels where the agency is 甲方, and split 3,400.00 into 2,720.00 and 680.00', () => {
		const purchase = registeredTerms().find((terms) => terms.number === 'LJ-2026-041');
		expect(purchase?.parties.agency.label).toBe('甲方');
		const once = purchase?.stages.filter(({ yearly }) => yearly === null);
		expect(once?.map((stage) => stage.amountFen)).toEqual([272_000, 68_000]);
	});
});

it('names no real person, company, number or place', () => {
	expect(seedSources().filter(({ text }) => findRealName(text) !== undefined)).toEqual([]);
	const telephones = Object.values(PEOPLE).flatMap((person) => ('telephone' in person ? [person.telephone] : []));
	expect(telephones.filter((number) => !/^1380000\d{4}$/.test(number))).toEqual([]);
});

describe('on 10 October 2026, 14:20', () => {
	it('ends, and can be gone back to', () => {
		expect(Math.floor(demo.beginsMs / 60_000) * 60_000).toBe(STORY_ENDS_MS);
		expect(simulator.control.start.isMarked()).toBe(true);
	});

	it('shows 苏闻溪 whose turn it is', async () => {
		const home = await telephone('suWenxi').call('home.get', {});
		expect(home.today).toMatchObject({ date: '2026-10-10', kind: 'makeUpWorkingDay' });
		expect(
			home.duties.map(({ owner, title, period, state, dueAtMs }) => [owner, title, period, state, dueAtMs]),
		).toEqual([
			['agency', '现场巡检', '2026-09', 'missed', october(1)],
			['agency', '会员卡页空白', null, 'dueSoon', october(10, 15, 50)],
			['customer', '年度运维费', null, 'dueSoon', october(14)],
			['customer', '验收新版商城', null, 'running', october(16)],
			['agency', '现场巡检', '2026-10', 'running', october(32)],
			['agency', '运维总结', '2026-10', 'running', october(32)],
		]);
		const payment = home.duties.find((duty) => duty.kind === 'payment');
		expect(payment).toMatchObject({ amountFen: 2_000_000, clause: { label: '第四条（三）' }, contractName: '运维' });
	});

	it('shows the staff what is late, what is next, and whose money has come', async () => {
		const queue = await telephone('yueMinglang').call('desk.getQueue', {});
		expect(queue).toMatchObject({ missedCount: 1, dueTodayCount: 2 });
		const first = queue.duties
			.slice(0, 4)
			.map(({ duty, assigneeName }) => [duty.companyName, duty.title, assigneeName]);
		expect(first).toEqual([
			['山栀茶业', '现场巡检', null],
			['山栀茶业', '会员卡页空白', null],
			['临溪区文化馆', '开发进度报告', null],
			['松果幼教', '后台登录慢', '岳明朗'],
		]);
		const transfers = queue.transfers.map((one) => [one.companyName, one.stageTitle, one.amountFen, one.remainingFen]);
		expect(transfers).toEqual([
			['渡口书店', '尾款 20%', 370_000, 370_000],
			['临溪区文化馆', '年费', 3_269_270, 3_269_200],
		]);
		for (const { proofUrl } of queue.transfers)
			expect((await fetch(proofUrl)).headers.get('content-type')).toBe('image/png');
	});

	it('has contracts in every state of payment', async () => {
		const { contracts } = await telephone('yueMinglang').call('desk.listContracts', {});
		const money = Object.fromEntries(contracts.map((one) => [one.number, [one.paidFen, one.openFen]]));
		expect(money).toEqual({
			'LJ-2026-018': [800_000, 2_000_000],
			'LJ-2026-020': [4_760_000, 0],
			'LJ-2026-027': [2_680_000, 0],
			'LJ-2026-031': [1_560_000, 0],
			'LJ-2026-033': [1_480_000, 370_000],
			'LJ-2026-035': [0, 680_000],
			'LJ-2026-036': [3_600_000, 0],
			'LJ-2026-039': [0, 3_269_200],
			'LJ-2026-041': [0, 272_000],
		});
		const guesthouse = documents('duties', { owner: 'customer', companyName: '望舒民宿', kind: 'payment' });
		expect(guesthouse).toMatchObject([{ open: true, dueAtMs: Date.UTC(2026, 8, 23, 16) }]);
	});

	it('has papers in preparation: one with a blank, one sent, one the client wants otherwise', async () => {
		const { drafts } = await telephone('yueMinglang').call('draft.list', {});
		expect(drafts.map(({ number, companyName, status }) => [number, companyName, status]).sort()).toEqual([
			['LJ-2026-042', '山栀茶业', 'sent'],
			['LJ-2026-044', '半亩花坊', 'draft'],
			['LJ-2026-045', '渡口书店', 'draft'],
		]);
		const detailOf = (number: string) => {
			const draftId = drafts.find((one) => one.number === number)?.id ?? '';
			return telephone('yueMinglang').call('draft.get', { draftId });
		};
		const { checks } = await detailOf('LJ-2026-045');
		expect(checks.filter(({ blocks }) => blocks).map(({ code, clauses }) => [code, clauses[0]?.label])).toEqual([
			['BLANK_PARAMETER', '第二条2（1）'],
		]);
		expect((await detailOf('LJ-2026-044')).steps.at(-1)).toMatchObject({ kind: 'objected', byName: '方知夏' });
		const toRead = await telephone('suWenxi').call('contract.listDrafts', {});
		expect(toRead.drafts.map(({ title }) => title)).toEqual(['山栀门店自提小程序购买合同']);
	});

	it('has a supplement in force beside the contract that it changed', async () => {
		const contractId = await contractIdOf('LJ-2026-018');
		const { versions } = await telephone('suWenxi').call('contract.get', { contractId });
		const told = versions.map(({ version, title, holdsFrom, inForce }) => [version, title, holdsFrom, inForce]);
		expect(told.sort()).toEqual([
			[1, '山栀商城运维服务合同', '2026-03-04', false],
			[2, '补充协议一：休息日的响应', '2026-08-01', true],
		]);
	});

	it('has faults in every state', async () => {
		const faults = documents('faultCards');
		const count = (status: string) => faults.filter((fault) => fault.status === status).length;
		expect([count('reported'), count('working'), count('solved'), count('closed')]).toEqual([1, 2, 2, 6]);
		const late = await telephone('suWenxi').call('fault.get', { faultId: faultIdOf('公众号菜单点了跳到空白页') });
		const answer = late.timeline.find((entry) => entry.kind === 'responded');
		expect(answer?.verdict).toEqual({ met: false, dueAtMs: Date.UTC(2026, 5, 17, 9, 30) });
		const silent = await telephone('suWenxi').call('fault.get', { faultId: faultIdOf('昨天的订单没有加积分') });
		expect(silent.timeline.at(-1)).toMatchObject({ kind: 'deemedAccepted', atMs: Date.UTC(2026, 7, 17, 16) });
		expect(
			(await telephone('suWenxi').call('fault.get', { faultId: faultIdOf('门店扫码付款一直失败，排队的人很多') }))
				.photos,
		).toHaveLength(2);
	});
});

describe('the people', () => {
	const identity = (person: PersonKey) => telephone(person).call('identity.whoAmI', {});

	it('act for one company, for two, for the agency, or for both', async () => {
		expect((await identity('qiaoYiming')).companies.map((one) => one.name)).toEqual(['白鹭口腔', '松果幼教']);
		const both = await identity('shenZhiwei');
		expect([both.staff?.roles, both.companies.map((one) => one.name)]).toEqual([['finance'], ['半亩花坊']]);
		expect((await identity('passerBy')).companies).toEqual([]);
	});

	it('can come in by their telephone, when the company named it', async () => {
		const owner = telephone('chengYe');
		expect((await identity('chengYe')).companies).toEqual([]);
		const bound = await owner.call('identity.bindByTelephone', { phoneCode: await owner.phoneCode() });
		expect(bound.companies).toMatchObject([{ name: '望舒民宿', rights: ['pay', 'report'] }]);
	});

	it('let only the named contact ask, urgent cases excepted', async () => {
		const contractId = await contractIdOf('LJ-2026-039');
		const preview = (urgency: 'urgent' | 'general') =>
			telephone('xuQingjin').call('fault.preview', { contractId, urgency, onSiteAsked: false });
		await expect(preview('general')).rejects.toThrow('NOT_NAMED_CONTACT');
		expect((await preview('urgent')).promises.map((one) => one.measure)).toEqual(['response', 'solution']);
	});

	it('heard of what they allowed messages for', () => {
		const today = simulator.control.messages.sent().filter((message) => message.atMs >= october(10));
		const heard = today.filter((message) => message.errcode === 0).map((message) => [message.openid, message.title]);
		expect(heard).toContainEqual(['oSuWenxi', '报障受理通知']);
		expect(heard).toContainEqual(['oYueMinglang', '新报障通知']);
		expect(heard).toContainEqual(['oShenZhiwei', '转账凭证待核对通知']);
	});
});

it('stops at an earlier moment when asked to', async () => {
	const { world, adminCode } = await startWorld();
	try {
		const upToMs = Date.UTC(2026, 2, 4, 4);
		const early = await seedWorld(world, { adminCode, upToMs });
		expect(Object.keys(early.contracts)).toEqual(['shanzhiCare']);
		expect(world.control.clock.nowMs()).toBe(upToMs);
		await expect(seedWorld(world, { adminCode })).rejects.toThrow('clock');
	} finally {
		await world.stop();
	}
});
