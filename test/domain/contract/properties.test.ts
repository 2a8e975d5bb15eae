import fc from 'fast-check';
import { MS_PER_DAY } from '../../../cloudfunctions/domain/calendar/chinaDate';
import { decideDutyDone, decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { contractCard as cardOf, projectContract } from '../../../cloudfunctions/domain/contract/project';
import { stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../../cloudfunctions/domain/contract/state';
import type { DecisionContext } from '../../../cloudfunctions/domain/event';
import { decideCloseAttempt, decideOpenAttempt } from '../../../cloudfunctions/domain/money/attempt';
import { creditOf, paidOf } from '../../../cloudfunctions/domain/money/credit';
import { decideWeChatPayment } from '../../../cloudfunctions/domain/money/payment';
import {
	decideConfirmTransfer,
	decideRefuseTransfer,
	decideSubmitTransfer,
} from '../../../cloudfunctions/domain/money/transfer';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { stageViews } from '../../../cloudfunctions/endpoints/contract/money';
import { contractCard, stageView } from '../../../types/views';
import { calendar } from '../calendar/support';
import { append, begin, replay, STAFF, type Story } from './story';
import { maintenanceTerms, purchaseTerms } from './terms';

const TERMS = purchaseTerms({ recurring: maintenanceTerms().recurring });

/** One command of any kind, with what it is about drawn at random from the little there is. */
interface Step {
	verb: 'evidence' | 'open' | 'paid' | 'close' | 'submit' | 'confirm' | 'refuse' | 'done' | 'wait';
	stageId: string;
	target: number;
	amountFen: number;
	daysBack: number;
	daysLater: number;
}
const step: fc.Arbitrary<Step> = fc.record({
	verb: fc.constantFrom('evidence', 'open', 'paid', 'close', 'submit', 'confirm', 'refuse', 'done', 'wait'),
	stageId: fc.constantFrom('first', 'last'),
	target: fc.integer({ min: 0, max: 5 }),
	amountFen: fc.constantFrom(1, 68_000, 100_000, 272_000, 500_000),
	daysBack: fc.integer({ min: 0, max: 9 }),
	daysLater: fc.integer({ min: 0, max: 6 }),
});

function decide(contract: Contract, told: Step, number: number, call: DecisionContext) {
	const { verb, stageId, target, amountFen } = told;
	const occurredAtMs = call.nowMs - told.daysBack * MS_PER_DAY;
	const day = new Date(occurredAtMs + 8 * 3_600_000).toISOString().slice(0, 10);
	const attempt = contract.attempts[target];
	const transferId = contract.transfers[target]?.id ?? 'none';
	switch (verb) {
		case 'evidence':
			return decideRecordEvidence(contract, { trigger: 'acceptance', stageId, occurredAtMs, note: '' }, call);
		case 'open':
			return decideOpenAttempt(
				contract,
				{ attemptId: `a${number}`, orderNumber: `P${number}`, requestId: `r${number}`, stageId, amountFen },
				call,
			);
		case 'paid':
			return attempt
				? decideWeChatPayment(contract, {
						...{ attemptId: attempt.id, stageId: attempt.stageId, amountFen: attempt.amountFen },
						...{ paymentId: `p${number}`, transactionId: `w${number}`, occurredAtMs: call.nowMs },
					})
				: [];
		case 'close':
			return decideCloseAttempt(contract, attempt?.id ?? 'none', 'closed', call);
		case 'submit':
			return decideSubmitTransfer(
				contract,
				{ transferId: `t${number}`, stageId, amountFen, transferredOn: day, proofUploadId: `u${number}` },
				call,
			);
		case 'confirm':
			return decideConfirmTransfer(
				contract,
				{ transferId, paymentId: `p${number}`, receivedFen: amountFen, valueDate: day },
				call,
			);
		case 'refuse':
			return decideRefuseTransfer(contract, { transferId, reason: '未到账' }, call);
		case 'done':
			return decideDutyDone(
				contract,
				{ key: `recurring:inspection:2026-${String(9 + (target % 3)).padStart(2, '0')}`, occurredAtMs, note: '' },
				calendar,
				call,
			);
		case 'wait':
			return [];
	}
}

/** Tells the steps one after another and gives the story after each. */
function tellAll(steps: readonly Step[]): Story[] {
	const told = [begin(TERMS)];
	let nowMs = Date.parse('2026-09-01T09:00:00+08:00');
	for (const [index, one] of steps.entries()) {
		nowMs += one.daysLater * MS_PER_DAY;
		// Time first, then the command: as the store appends them.
		const before = append(told.at(-1) ?? begin(TERMS), [], nowMs);
		const events = decide(before.contract, one, index, { nowMs, actor: STAFF });
		told.push(isRefused(events) ? before : append(before, events, nowMs));
	}
	return told;
}

const stories = fc.array(step, { maxLength: 40 }).map(tellAll);
const last = (told: Story[]) => told.at(-1) as Story;
const holds = (property: (told: Story[]) => void) => fc.assert(fc.property(stories, property), { numRuns: 150 });

test('the events alone give the state back', () => {
	holds((told) => expect(replay(last(told).log)).toEqual(last(told).contract));
});

test('past verdicts stay as they are, whatever is done later', () => {
	holds((told) => {
		const final = last(told).contract.verdicts;
		for (const { contract } of told) expect(final.slice(0, contract.verdicts.length)).toEqual(contract.verdicts);
	});
});

test('a duty is met, missed, or missed and then proved in time; nothing else is ever said of it', () => {
	holds((told) => {
		const words = new Map<string, string>();
		for (const { key, verdict } of last(told).contract.verdicts) words.set(key, `${words.get(key) ?? ''} ${verdict}`);
		for (const said of words.values()) expect([' met', ' missed', ' missed met']).toContain(said);
	});
});

test('the sum of the receipts is what came: on stages, or as credit', () => {
	holds((told) => {
		const { contract } = last(told);
		const came = contract.payments.reduce((sum, one) => sum + one.amountFen, 0);
		expect(paidOf(contract) + creditOf(contract)).toBe(came);
		for (const { paidFen, remainingFen, term } of stagesOf(contract, termsOf(contract))) {
			expect(paidFen + (remainingFen ?? 0)).toBe(term.amountFen);
			expect(remainingFen).toBeGreaterThanOrEqual(0);
		}
	});
});

test('receipts are numbered without gaps, and no attempt or transfer is booked twice', () => {
	holds((told) => {
		const { contract } = last(told);
		expect(contract.payments.map((one) => one.receiptNumber)).toEqual(
			contract.payments.map((_one, index) => `HT-2026-01-SJ${String(index + 1).padStart(3, '0')}`),
		);
		const booked = [...contract.attempts, ...contract.transfers].flatMap((one) => one.paymentId ?? []);
		expect(booked.sort()).toEqual(contract.payments.map((one) => one.id).sort());
	});
});

test('a stage has one open attempt at most', () => {
	holds((told) => {
		for (const { contract } of told) {
			const open = contract.attempts.filter((one) => one.status === 'open').map((one) => one.stageId);
			expect(new Set(open).size).toBe(open.length);
		}
	});
});

test('until the clock has to look, the views stay as they are', () => {
	holds((told) => {
		const { contract, log } = last(told);
		const nowMs = log.at(-1)?.recordedAtMs ?? 0;
		const views = projectContract(contract, calendar, nowMs);
		const looks = views.flatMap(({ data }) =>
			[data.nextActionAtMs, data.remindAtMs].flatMap((look) => (typeof look === 'number' ? [look] : [])),
		);
		const nextMs = Math.min(...looks);
		if (Number.isFinite(nextMs) && nextMs > nowMs)
			expect(projectContract(contract, calendar, nextMs - 1)).toEqual(views);
	});
});

test('what is shown of any contract keeps within its schema', () => {
	holds((told) => {
		const { contract } = last(told);
		expect(contractCard.safeParse(cardOf(contract)).error).toBeUndefined();
		for (const view of stageViews(contract, [])) expect(stageView.safeParse(view).error).toBeUndefined();
	});
});
