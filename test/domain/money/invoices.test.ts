/** Payment applications and invoices: what they may say, when they open a stage, and what stands still without them. */
import fc from 'fast-check';
import { MS_PER_DAY } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { findStage } from '../../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../../cloudfunctions/domain/contract/state';
import { costAt } from '../../../cloudfunctions/domain/duty/cost';
import { decideSubmitApplication } from '../../../cloudfunctions/domain/money/decideApplication';
import { decideIssueInvoice, decideReverseInvoice } from '../../../cloudfunctions/domain/money/decideInvoice';
import { currentApplication, successorsOf } from '../../../cloudfunctions/domain/money/invoiceable';
import { at, showMoment } from '../calendar/support';
import { begin, dueAt, dutyAt, evidence, pay, type Story, tell, verdictsOn, wait } from '../contract/story';
import { maintenanceTerms, stage } from '../contract/terms';

const FEN = 2_000_000;
const KEY = 'stage:year';
const TITLE = {
	...{ buyerName: '临溪区文化馆', taxpayerId: null, address: null, telephone: null, bankName: null, bankAccount: null },
};
/** 7 working days after application and invoice. */
const counted = maintenanceTerms();
/** The later of that and 31 December: a public body. */
const publicBody = maintenanceTerms({
	stages: counted.stages.map((one) => ({
		...one,
		due: { rule: 'later' as const, of: [{ rule: 'date' as const, month: 12, day: 31 }, one.due] },
	})),
});

const apply = (story: Story, when: string) =>
	tell(story, when, (contract, call) =>
		decideSubmitApplication(contract, { applicationId: `a${when}`, stageId: 'year', note: '' }, call),
	);

function issueFor(contract: Contract, when: string, amountFen: number) {
	const applicationId = currentApplication(contract, 'year')?.id ?? null;
	const invoice = { invoiceId: `i${when}`, stageId: 'year', askId: null, kind: 'ordinary' as const, number: when };
	return { ...invoice, applicationId, title: TITLE, amountFen, issuedOn: when.slice(0, 10), uploadIds: ['file'] };
}
const issue = (story: Story, when: string, amountFen = FEN) =>
	tell(story, when, (contract, call) => decideIssueInvoice(contract, issueFor(contract, when, amountFen), call));

const reversal = (invoiceId: string, when: string) => ({
	...{ invoiceId, redNumber: `r${when}`, reason: '税号有误', reversedOn: when.slice(0, 10), uploadIds: [] },
});
const reverse = (story: Story, when: string, of: string) =>
	tell(story, when, (contract, call) => decideReverseInvoice(contract, reversal(`i${of}`, when), call));

const both = (terms: typeof counted, when: string) => issue(apply(begin(terms), when), when);
const openedOf = ({ contract }: Story) => findStage(contract, termsOf(contract), 'year')?.openedAtMs ?? null;
const costOf = (story: Story, when: string) => {
	const duty = dutyAt(story, KEY, when);
	return duty?.cost ? costAt(duty.cost, duty, at(when)) : 0;
};

describe('31 December against 7 working days', () => {
	test.each([
		['2026-12-18 10:00', '2026-12-31 24:00'],
		// The 7th working day is 31 December itself.
		['2026-12-22 10:00', '2026-12-31 24:00'],
		['2026-12-23 10:00', 'unknown 2027'],
		['2026-12-31 10:00', 'unknown 2027'],
	])('application and invoice at %s: %s', (when, due) => {
		expect(dueAt(both(publicBody, when), KEY, when)).toBe(due);
	});

	// National Day lasts to 7 October; Saturday 10 October is worked.
	test.each([
		['2026-09-28 10:00', '2026-10-13 24:00'],
		['2026-09-30 23:59', '2026-10-15 24:00'],
		['2026-10-03 10:00', '2026-10-15 24:00'],
	])('7 working days from %s alone: %s', (when, due) => {
		expect(dueAt(both(counted, when), KEY, when)).toBe(due);
	});
});

test('the later of application and invoice opens the stage, whichever comes last', () => {
	expect(openedOf(apply(begin(counted), '2026-10-12 09:00'))).toBeNull();
	expect(openedOf(issue(apply(begin(counted), '2026-10-12 09:00'), '2026-10-14 16:00'))).toBe(at('2026-10-14 16:00'));
	// An invoice before the application names none, and opens nothing.
	const early = apply(issue(begin(counted), '2026-10-12 09:00', FEN), '2026-10-14 16:00');
	expect(openedOf(early)).toBeNull();
});

test('invoices open it once they come to the application, neither before nor above it', () => {
	const part = issue(apply(begin(counted), '2026-10-12 09:00'), '2026-10-13 09:00', 1_200_000);
	expect(openedOf(part)).toBeNull();
	const more = decideIssueInvoice(part.contract, issueFor(part.contract, '2026-10-14 09:00', 800_001), {
		...{ nowMs: at('2026-10-14 09:00'), actor: { openid: null, name: '', side: 'agency', channel: 'miniProgram' } },
	});
	expect(more).toMatchObject({ refused: { code: 'INVOICE_AMOUNT_DIFFERS', detail: { allowedFen: 800_000 } } });
	expect(openedOf(issue(part, '2026-10-14 09:00', 800_000))).toBe(at('2026-10-14 09:00'));
});

test('we apply for what remains, once; paper recorded by hand is application enough', () => {
	const paid = pay(begin(counted), 'year', 500_000, '2026-10-09', '2026-10-10 09:00');
	const applied = apply(paid, '2026-10-12 09:00');
	expect(applied.contract.applications).toMatchObject([{ amountFen: 1_500_000 }]);
	expect(() => apply(applied, '2026-10-13 09:00')).toThrow('ALREADY_RECORDED');
	// What remains changed: the later application takes the place of the first, which nobody invoiced.
	const again = apply(pay(applied, 'year', 100_000, '2026-10-13', '2026-10-13 09:00'), '2026-10-13 10:00');
	expect(currentApplication(again.contract, 'year')?.amountFen).toBe(1_400_000);
	expect(() => apply(evidence(begin(counted), 'invoiceReceived', '2026-10-12', 'year'), '2026-10-13 09:00')).toThrow(
		'ALREADY_RECORDED',
	);
	const blank = maintenanceTerms({ stages: [stage({ id: 'year', amountFen: null, opensOn: 'invoiceReceived' })] });
	expect(() => apply(begin(blank), '2026-10-12 09:00')).toThrow('STAGE_NOT_OPEN');
});

describe('a reversed invoice', () => {
	const issued = both(counted, '2026-09-28 10:00');

	test('stops the clock until the new one stands', () => {
		const reversed = reverse(issued, '2026-10-09 10:00', '2026-09-28 10:00');
		expect([openedOf(reversed), dueAt(reversed, KEY, '2026-10-09 10:00')]).toEqual([null, 'none']);
		expect(verdictsOn(wait(reversed, '2026-11-01 10:00'), KEY)).toEqual([]);
		const anew = issue(reversed, '2026-10-12 10:00');
		expect(dueAt(anew, KEY, '2026-10-12 10:00')).toBe('2026-10-21 24:00');
		const { invoices } = anew.contract;
		expect(successorsOf(invoices).get('i2026-09-28 10:00')?.id).toBe('i2026-10-12 10:00');
	});

	test('leaves what was judged, and what runs anew is judged beside it', () => {
		const missed = wait(issued, '2026-10-15 10:00');
		expect([verdictsOn(missed, KEY), costOf(missed, '2026-10-15 10:00')]).toEqual([['missed'], 20_000]);
		const reversed = reverse(missed, '2026-10-16 10:00', '2026-09-28 10:00');
		expect(verdictsOn(reversed, KEY)).toEqual(['missed']);
		expect(costOf(reversed, '2026-10-20 10:00')).toBe(0);
		const anew = issue(reversed, '2026-10-20 10:00');
		expect(verdictsOn(anew, KEY)).toEqual(['missed', 'open']);
		expect(dueAt(anew, KEY, '2026-10-20 10:00')).toBe('2026-10-29 24:00');
		expect(costOf(anew, '2026-10-29 23:59')).toBe(0);
		expect(costOf(anew, '2026-10-31 10:00')).toBe(20_000);
	});

	test('after the payment changes neither that it was late nor by how much', () => {
		const late = pay(issued, 'year', FEN, '2026-10-15', '2026-10-15 15:00');
		expect([verdictsOn(late, KEY), costOf(late, '2026-10-20 10:00')]).toEqual([['missed'], 20_000]);
		const reversed = reverse(late, '2026-11-02 10:00', '2026-09-28 10:00');
		const anew = issue(reversed, '2026-11-03 10:00');
		expect([verdictsOn(anew, KEY), costOf(anew, '2026-12-01 10:00')]).toEqual([['missed'], 20_000]);
	});

	test('of money that came while it was missing: only the days before count', () => {
		const reversed = reverse(wait(issued, '2026-10-15 10:00'), '2026-10-15 10:00', '2026-09-28 10:00');
		const paid = pay(reversed, 'year', FEN, '2026-10-19', '2026-10-19 15:00');
		expect(costOf(issue(paid, '2026-10-20 10:00'), '2026-12-01 10:00')).toBe(20_000);
	});
});

/** One thing done on a day at noon, or refused: then nothing happened. */
const step = fc.record({
	day: fc.integer({ min: 1, max: 40 }),
	what: fc.constantFrom('apply', 'issue', 'issue', 'issue', 'reverse', 'pay'),
	tenths: fc.constantFrom(1, 3, 7, 10, 10, 10),
});
/** Mostly it begins as it should, so that there is something to reverse. */
const steps = fc
	.tuple(fc.constantFrom(0, 2, 2, 2), fc.array(step, { maxLength: 8 }))
	.map(([count, more]) => [
		...['apply', 'issue'].slice(0, count).map((what) => ({ day: 0, what, tenths: 10 })),
		...more,
	]);

function play(all: readonly { day: number; what: string; tenths: number }[]): Story {
	const sorted = all
		.map((one, index) => ({ ...one, index }))
		.sort((one, two) => one.day - two.day || one.index - two.index);
	return sorted.reduce((story, { day, what, tenths, index }) => {
		const when = showMoment(at('2026-09-03 12:00') + day * MS_PER_DAY + index * 60_000);
		const standing = story.contract.invoices.filter((one) => one.reversal === null);
		const act = {
			apply: () => apply(story, when),
			issue: () => issue(story, when, (FEN / 10) * tenths),
			reverse: () => reverse(story, when, (standing.at(tenths % standing.length || 0)?.id ?? 'i').slice(1)),
			pay: () => pay(story, 'year', (FEN / 10) * tenths, when.slice(0, 10), when),
		}[what as 'pay'];
		try {
			return act();
		} catch (error) {
			if (!String(error).includes('Refused')) throw error;
			return story;
		}
	}, begin(counted));
}

/** By the definition: an application whose standing invoices, at that moment, come to it exactly. */
function stoodAt({ applications, invoices }: Contract, atMs: number): boolean {
	return applications.some((application) => {
		let fen = 0;
		for (const { applicationId, amountFen, ...one } of invoices) {
			const stands = one.atMs < atMs && !(one.reversal && one.reversal.atMs < atMs);
			if (applicationId === application.id && stands) fen += amountFen;
		}
		return application.atMs < atMs && fen === application.amountFen;
	});
}

test('whatever is issued and reversed: no invoice too many, open by the definition, no penalty while one is missing', () => {
	fc.assert(
		fc.property(steps, (all) => {
			const looked = '2026-11-20 12:00';
			const story = wait(play(all), looked);
			const { contract } = story;
			const sumOf = (own: Contract['invoices']) =>
				own.reduce((sum, { amountFen, reversal }) => (reversal ? sum : sum + amountFen), 0);
			expect(sumOf(contract.invoices)).toBeLessThanOrEqual(FEN);
			for (const { id, amountFen } of contract.applications)
				expect(sumOf(contract.invoices.filter(({ applicationId }) => applicationId === id))).toBeLessThanOrEqual(
					amountFen,
				);
			expect(openedOf(story) !== null).toBe(stoodAt(contract, at(looked)));

			const duty = dutyAt(story, KEY, looked);
			if (!duty || duty.dueAtMs === null || openedOf(story) === null) return;
			let bpFen = 0;
			for (
				let dayMs = duty.dueAtMs;
				dayMs <= Math.min(at(looked), duty.settledAtMs ?? at(looked));
				dayMs += MS_PER_DAY
			) {
				const came = contract.payments.filter((one) => one.occurredAtMs < dayMs);
				const unpaidFen = Math.max(0, FEN - came.reduce((sum, one) => sum + one.amountFen, 0));
				if (stoodAt(contract, dayMs)) bpFen += unpaidFen * 50;
			}
			expect(costOf(story, looked)).toBe(Math.round(bpFen / 10_000));
		}),
		{ numRuns: 60 },
	);
});
