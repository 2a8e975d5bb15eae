import { decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import type { DecisionContext } from '../../../cloudfunctions/domain/event';
import { decideCloseAttempt, decideOpenAttempt, findOpenAttempt } from '../../../cloudfunctions/domain/money/attempt';
import { creditOf } from '../../../cloudfunctions/domain/money/credit';
import { decideWeChatPayment } from '../../../cloudfunctions/domain/money/payment';
import {
	decideConfirmTransfer,
	decideRefuseTransfer,
	decideSubmitTransfer,
} from '../../../cloudfunctions/domain/money/transfer';
import { at } from '../calendar/support';
import { begin, CLIENT, context, tell } from '../contract/story';
import { purchaseTerms, stage } from '../contract/terms';

const NOW = '2026-09-03 10:00';
const open =
	(attemptId: string, amountFen: number, stageId = 'first') =>
	(contract: Contract, call: DecisionContext) =>
		decideOpenAttempt(
			contract,
			{ attemptId, orderNumber: `P${attemptId}`, requestId: `r-${attemptId}`, stageId, amountFen },
			call,
		);
const paid = (attemptId: string, amountFen: number) => (contract: Contract, call: DecisionContext) =>
	decideWeChatPayment(contract, {
		...{ attemptId, amountFen, stageId: 'first', paymentId: `payment-${attemptId}` },
		...{ transactionId: `transaction-${attemptId}`, occurredAtMs: call.nowMs },
	});
const close = (attemptId: string) => (contract: Contract, call: DecisionContext) =>
	decideCloseAttempt(contract, attemptId, 'closed', call);

const story = begin(purchaseTerms());
const refusal = (decide: (contract: Contract, call: DecisionContext) => unknown, of = story) =>
	decide(of.contract, context(NOW, CLIENT)) as { refused: { code: string; detail?: object } };

test('a stage is paid whole or in part, and never more than it still needs', () => {
	expect(open('a', 272_000)(story.contract, context(NOW))).toMatchObject([
		{ type: 'attemptOpened', amountFen: 272_000 },
	]);
	expect(open('a', 1)(story.contract, context(NOW))).toMatchObject([{ type: 'attemptOpened', amountFen: 1 }]);
	expect(refusal(open('a', 272_001))).toEqual({
		refused: { code: 'AMOUNT_TOO_LARGE', detail: { remainingFen: 272_000 } },
	});
});

test('what is not open, not there, not agreed or paid is not paid', () => {
	expect(refusal(open('a', 1, 'last')).refused.code).toBe('STAGE_NOT_OPEN');
	expect(refusal(open('a', 1, 'other')).refused.code).toBe('NOT_FOUND');
	const blank = begin(purchaseTerms({ stages: [stage({ amountFen: null })] }));
	expect(refusal(open('a', 1), blank).refused.code).toBe('STAGE_NOT_OPEN');
	const whole = tell(tell(story, NOW, open('a', 272_000), CLIENT), NOW, paid('a', 272_000));
	expect(refusal(open('b', 1), whole).refused.code).toBe('STAGE_PAID');
});

test('an open attempt blocks every other on its stage, and says until when', () => {
	const first = tell(story, NOW, open('a', 100_000), CLIENT);
	expect(refusal(open('b', 100_000), first)).toEqual({
		refused: { code: 'ATTEMPT_OPEN', detail: { byName: '林小满', closableFromMs: at('2026-09-03 10:05') } },
	});
	const closed = tell(first, NOW, close('a'));
	expect(findOpenAttempt(closed.contract, 'first')).toBeNull();
	expect(open('b', 272_000)(closed.contract, context(NOW))).toHaveLength(1);
});

test('both of two attempts that succeed are booked, and the surplus is credit', () => {
	const second = tell(tell(tell(story, NOW, open('a', 272_000)), NOW, close('a')), NOW, open('b', 272_000));
	const both = tell(tell(second, NOW, paid('b', 272_000)), NOW, paid('a', 272_000));
	expect(both.contract.payments.map((one) => [one.amountFen, one.surplusFen])).toEqual([
		[272_000, 0],
		[272_000, 272_000],
	]);
	expect(creditOf(both.contract)).toBe(272_000);
	expect(both.contract.attempts.map((one) => one.status)).toEqual(['paid', 'paid']);
});

test('an attempt is booked once, and a paid one is not closed', () => {
	const once = tell(tell(story, NOW, open('a', 100_000)), NOW, paid('a', 100_000));
	expect(paid('a', 100_000)(once.contract, context(NOW))).toEqual([]);
	expect(close('a')(once.contract, context(NOW))).toEqual([]);
	expect(paid('unknown', 100_000)(once.contract, context(NOW))).toEqual([]);
});

describe('a bank transfer', () => {
	const submit =
		(transferredOn: string, amountFen = 272_000, stageId = 'first') =>
		(contract: Contract, call: DecisionContext) =>
			decideSubmitTransfer(contract, { transferId: 't', stageId, amountFen, transferredOn, proofUploadId: 'u' }, call);
	const confirm =
		(receivedFen: number, valueDate: string, transferId = 't') =>
		(contract: Contract, call: DecisionContext) =>
			decideConfirmTransfer(contract, { transferId, paymentId: 'p', receivedFen, valueDate }, call);
	const submitted = tell(story, NOW, submit('2026-09-02'), CLIENT);

	test('books what came, on the day it came', () => {
		const { contract } = tell(submitted, '2026-09-04 09:00', confirm(271_500, '2026-09-03'));
		expect(contract.payments).toMatchObject([
			{
				amountFen: 271_500,
				surplusFen: 0,
				occurredAtMs: at('2026-09-03'),
				recordedAtMs: at('2026-09-04 09:00'),
				method: 'bankTransfer',
			},
		]);
		expect(contract.transfers).toMatchObject([{ status: 'confirmed', amountFen: 272_000, paymentId: 'p' }]);
	});

	test('is confirmed or refused once', () => {
		const refused = tell(submitted, '2026-09-04', (contract, call) =>
			decideRefuseTransfer(contract, { transferId: 't', reason: '未到账' }, call),
		);
		expect(refused.contract.transfers).toMatchObject([{ status: 'refused', reason: '未到账' }]);
		expect(refused.contract.payments).toEqual([]);
		for (const over of [refused, tell(submitted, '2026-09-04', confirm(1, '2026-09-03'))]) {
			expect(refusal(confirm(1, '2026-09-03'), over).refused.code).toBe('TRANSFER_SETTLED');
		}
		expect(refusal(confirm(1, '2026-09-03', 'other'), submitted).refused.code).toBe('NOT_FOUND');
	});

	test('is made on a day between the contract and today', () => {
		expect(refusal(submit('2026-09-04')).refused.code).toBe('DATE_IN_FUTURE');
		expect(refusal(submit('2026-08-31')).refused.code).toBe('DATE_BEFORE_CONTRACT');
		expect(refusal(confirm(1, '2026-09-04'), submitted).refused.code).toBe('DATE_IN_FUTURE');
		expect(refusal(confirm(1, '2026-08-31'), submitted).refused.code).toBe('DATE_BEFORE_CONTRACT');
	});

	test('needs an open stage', () => {
		expect(refusal(submit('2026-09-02', 1, 'last')).refused.code).toBe('STAGE_NOT_OPEN');
		const accepted = tell(story, NOW, (contract, call) =>
			decideRecordEvidence(
				contract,
				{ trigger: 'acceptance', stageId: null, occurredAtMs: call.nowMs, note: '' },
				call,
			),
		);
		expect(submit('2026-09-02', 1, 'last')(accepted.contract, context(NOW))).toMatchObject([
			{ type: 'transferSubmitted' },
		]);
	});
});
