import { arithmeticWords, claimSides, claimsSummary } from '../../client/wording/claim';
import { functionNotes, functionsSummary, isAnswerable } from '../../client/wording/function-list';
import { endingWords, proposalNext, proposalTag, versionTag } from '../../client/wording/life';
import { byOccasion, occasionWords } from '../../client/wording/occasion';
import { beyondWords, contractUnit, leftTenths, priceNotes, quotaWords, usedPercent } from '../../client/wording/quota';
import { readingLines, replaySummary, todayReading, verdictBadge } from '../../client/wording/replay';
import { draftWhat } from '../../client/wording/sent-draft';
import { mayBeWaived } from '../../client/wording/waive';
import type { OutputOf } from '../../types/endpoints';
import type { DutyView } from '../../types/views';
import type { ClaimView, EndProposalView, FunctionView, JudgedView, QuotaView } from '../../types/views-contract';

const at = (china: string) => Date.parse(`${china}+08:00`);
const NOW = at('2026-10-10T14:20:00');
const CLAUSE = { id: 'k', label: '第十条' };

describe('claims', () => {
	const late: ClaimView = {
		...{
			key: 'late:d',
			owner: 'customer',
			status: 'possible',
			title: '年度运维费',
			amountFen: 20_000,
			computedFen: 20_000,
		},
		...{ base: 'unpaid', baseFen: 2_000_000, rateBp: 50, times: 2, derived: false, fromMs: NOW, clause: CLAUSE },
		...{ dutyId: 'd', steps: [], actions: [] },
	};
	const breach: ClaimView = {
		...{ ...late, key: 'breach:d', owner: 'agency', base: 'monthlyFee', baseFen: 233_333, times: 1, derived: true },
		...{ amountFen: 1167, computedFen: 1167 },
	};

	test('say their arithmetic in words that add up', () => {
		expect(arithmeticWords(late)).toBe('没有付的 ¥20,000.00 × 5‰ × 2 天 = ¥200.00');
		expect(arithmeticWords(breach)).toBe('月服务费 ¥2,333.33（年费 ÷ 12） × 5‰ = ¥11.67');
	});

	test('say that the days were counted one by one where a part was paid between', () => {
		expect(arithmeticWords({ ...late, computedFen: 20_001 })).toBe(
			'没有付的 ¥20,000.00 × 5‰ × 2 天 ≈ ¥200.01，和前面的天数一起取整到分',
		);
		expect(arithmeticWords({ ...late, computedFen: 15_000 })).toBe(
			'没有付的 ¥20,000.00 × 5‰ × 2 天，其间付过一部分，逐日算共 ¥150.00',
		);
	});

	test('say who may claim from whom, and that nothing is owed before', () => {
		expect(claimSides(breach, 'customer')).toBe('您可以向我们主张，没有主张就不用付');
		expect(claimSides(late, 'agency')).toBe('我们可以向客户主张，没有主张就不用付');
		expect(claimSides({ ...late, status: 'asserted' }, 'customer')).toBe('我们向您主张');
		expect(claimSides({ ...late, status: 'givenUp' }, 'customer')).toBe('我们放弃了，您不用付');
	});

	test('are counted without those that only a person can say', () => {
		const spoken = { ...breach, key: 'spoken:unusable:1' };
		expect(claimsSummary([spoken])).toBe('');
		expect(claimsSummary([late, breach, spoken, { ...late, key: 'x', status: 'reduced' }])).toBe(
			'1 笔已主张 · 2 笔可以主张',
		);
	});
});

describe('quotas and prices', () => {
	const quota: QuotaView = {
		...{ id: 'q', title: '免费修改', unit: 'personDay', per: 'year', from: '2026-10-01', to: '2027-09-30' },
		...{ totalTenths: 100, usedTenths: 25, price: { amountFen: 80_000, unit: 'time' }, clause: CLAUSE },
	};

	test('count in tenths and never below nothing', () => {
		expect(quotaWords(quota)).toBe('每年 10 人天免费，已用 2.5 人天');
		expect(leftTenths({ ...quota, usedTenths: 120 })).toBe(0);
		expect(usedPercent({ ...quota, usedTenths: 120 })).toBe(100);
		expect(leftTenths({ ...quota, totalTenths: null })).toBeNull();
		expect(quotaWords({ ...quota, totalTenths: null })).toBe('每年 数量未约定，已用 2.5 人天');
	});

	test('say what one more costs', () => {
		expect(beyondWords(quota)).toBe('用完以后每人天 ¥800.00，先告诉您再做');
		expect(beyondWords({ ...quota, price: null })).toBe('用完以后的价格合同没有写');
		expect(beyondWords({ ...quota, price: { amountFen: null, unit: 'quotation' } })).toContain('先问价');
	});

	test('name the unit and what a price carries', () => {
		expect(contractUnit({ unit: 'pack', packSize: 10_000 })).toBe('每包 10,000');
		expect(contractUnit({ unit: 'year', packSize: null })).toBe('每年');
		const price = {
			id: 'p',
			title: '服务器',
			unit: 'year',
			amountFen: 80_000,
			packSize: null,
			optional: false,
		} as const;
		const notes = {
			...price,
			capacity: { count: 8000, unit: '人次/天' },
			payee: 'platform',
			freeYears: 1,
			clause: CLAUSE,
		};
		expect(priceNotes({ ...notes, payee: 'platform' })).toBe('8,000 人次/天 · 首年免费 · 直接付给平台');
	});
});

test('a function list is counted by how far it is', () => {
	const line = (state: FunctionView['state']): FunctionView => ({
		...{ id: state, title: '会员', note: null, parts: ['miniProgram', 'desktop'], capacity: 10_000, state },
		...{ history: [], clause: CLAUSE },
	});
	const all = (['owed', 'delivered', 'tested', 'accepted', 'refused'] as const).map(line);
	expect(functionsSummary(all)).toEqual({ accepted: 1, waiting: 2, refused: 1, owed: 1 });
	expect(all.filter(isAnswerable).map(({ state }) => state)).toEqual(['delivered', 'tested']);
	expect(functionNotes(line('owed'))).toBe('小程序、电脑端 · 容量 10,000');
});

describe('verdicts', () => {
	const due = at('2026-10-01T00:00:00');
	const judged: JudgedView = {
		...{ dutyId: 'd', title: '现场巡检', period: '2026-09', owner: 'agency', clause: CLAUSE },
		verdicts: [
			{
				...{ verdict: 'missed', dueAtMs: due, settledAtMs: null, termsVersion: 1, calendarVersion: '2026' },
				...{ judgedAtMs: due, reason: null },
			},
		],
		now: { dueAtMs: due, settledAtMs: null, verdict: 'missed', differs: false },
	};

	test('are said with by when and when', () => {
		expect(readingLines({ verdict: 'met', dueAtMs: due, settledAtMs: at('2026-09-29T17:00:00') }, NOW)).toEqual([
			'期限 9月30日 24:00',
			'完成 9月29日 17:00',
		]);
		expect(verdictBadge({ verdict: 'missed', dueAtMs: due, settledAtMs: at('2026-10-02T10:00:00') }).words).toBe(
			'逾期 2 天',
		);
		expect(verdictBadge({ verdict: null, dueAtMs: null, settledAtMs: null }).tone).toBe('unknown');
	});

	test('that are not due yet by today’s reading are open', () => {
		const later = { ...judged, now: { ...judged.now, verdict: null, dueAtMs: NOW + 1, differs: true } };
		expect(verdictBadge(todayReading(later, NOW)).words).toBe('还没到期');
	});

	test('are summed up calmly', () => {
		expect(replaySummary([judged], 3)).toBe('判过 4 次期限，现在重算，每一次都一样');
		expect(replaySummary([{ ...judged, now: { ...judged.now, differs: true } }], 0)).toContain('1 次和当时不一样');
	});
});

describe('the life of a contract', () => {
	type Version = OutputOf<'contract.get'>['versions'][number];
	const version = (number: number, inForce: boolean): Version => ({
		...{ version: number, title: '合同', holdsFrom: '2026-03-04', recordedAtMs: NOW, byName: '顾', inForce },
		...{ signedOn: '2026-03-04', signers: [], fileCount: 1 },
	});
	const versions = [version(1, false), version(2, true), version(3, false)];
	const proposal: EndProposalView = {
		...{ id: 'e', side: 'customer', endsOn: '2026-12-31', reason: '并入总公司', byName: '苏', proposedAtMs: NOW },
		answer: null,
	};

	test('has one version in force, older and coming ones', () => {
		expect(versions.map((one) => versionTag(one, versions).words)).toEqual(['已被后一版替代', '现在生效', '还没生效']);
	});

	test('ends early only when both said so and the paper is there', () => {
		expect(proposalTag(proposal, false).words).toBe('等对方答复');
		expect(proposalNext(proposal, 'customer', false)).toBe('等我们答复');
		expect(proposalNext(proposal, 'agency', false)).toBe('');
		const agreed = { ...proposal, answer: { agreed: true, note: '', byName: '顾', atMs: NOW } };
		expect(proposalNext(agreed, 'customer', false)).toContain('原件登记后，合同在 2026-12-31 结束');
		expect(proposalTag(agreed, true).words).toBe('已结束');
		expect(endingWords({ ending: { on: '2026-12-31', how: 'consent' } })).toBe('2026-12-31 双方同意提前结束');
		expect(endingWords({ ending: null })).toBe('');
	});
});

test('what a client tells most stands first, and unknown occasions keep the contract’s words', () => {
	const told = [{ on: 'serviceDone' }, { on: 'changeRequest' }].sort(byOccasion);
	expect(told[0]?.on).toBe('changeRequest');
	expect(occasionWords('changeRequest', '答复变更')).toBe('要改需求');
	expect(occasionWords('somethingElse', '答复变更')).toBe('答复变更');
});

test('a draft says what it is and from when', () => {
	const card = { contractId: null, kind: 'maintenance' } as Parameters<typeof draftWhat>[0];
	expect(draftWhat(card, null)).toBe('年度运维合同，签署后生效');
	expect(draftWhat({ ...card, contractId: 'c' }, '2026-11-01')).toBe('补充协议，签署后从 2026-11-01 起生效');
});

test('only what we still owe by the contract can be waived, and no payment', () => {
	const duty = { owner: 'agency', kind: 'recurring', state: 'running', faultId: null, settledAtMs: null } as DutyView;
	expect(mayBeWaived(duty)).toBe(true);
	for (const other of [
		{ owner: 'customer' },
		{ kind: 'payment' },
		{ kind: 'standing', state: 'standing' },
		{ state: 'met', settledAtMs: NOW },
		{ faultId: 'f' },
	] as Partial<DutyView>[]) {
		expect(mayBeWaived({ ...duty, ...other })).toBe(false);
	}
});
