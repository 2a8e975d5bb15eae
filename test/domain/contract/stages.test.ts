import { decideRecordEvidence } from '../../../cloudfunctions/domain/contract/decideRecord';
import { findStage, stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../../cloudfunctions/domain/contract/state';
import { creditOf, paidOf } from '../../../cloudfunctions/domain/money/credit';
import { paymentCards } from '../../../cloudfunctions/endpoints/contract/money';
import { at } from '../calendar/support';
import { begin, context, pay, type Story, tell, verdictsOn, wait } from './story';
import { BARE_TERMS, maintenanceTerms, purchaseTerms, stage } from './terms';

const stageOf = ({ contract }: Story, id: string) => findStage(contract, termsOf(contract), id);
const received = (contract: Contract) => contract.payments.reduce((sum, one) => sum + one.amountFen, 0);

test('a stage opens by its evidence, and by no date', () => {
	const story = begin(maintenanceTerms());
	expect(stageOf(wait(story, '2027-12-31'), 'year')).toMatchObject({ status: 'notOpen', openedAtMs: null });
	const invoice = {
		trigger: 'invoiceReceived' as const,
		stageId: 'year',
		occurredAtMs: at('2026-09-28 16:40'),
		note: '',
	};
	const open = tell(story, '2026-09-29 10:00', (contract, call) => decideRecordEvidence(contract, invoice, call));
	expect(stageOf(open, 'year')).toMatchObject({ status: 'open', openedAtMs: at('2026-09-28 16:40') });
	expect(decideRecordEvidence(open.contract, invoice, context('2026-09-30'))).toEqual({
		refused: { code: 'ALREADY_RECORDED' },
	});
});

test('evidence is not recorded before it happened, nor before the contract, nor for a stage that is not there', () => {
	const { contract } = begin(maintenanceTerms());
	const invoice = (occurredAtMs: number, stageId: string | null = 'year') =>
		decideRecordEvidence(
			contract,
			{ trigger: 'invoiceReceived', stageId, occurredAtMs, note: '' },
			context('2026-09-28'),
		);
	expect(invoice(at('2026-09-28') + 1)).toEqual({ refused: { code: 'DATE_IN_FUTURE' } });
	expect(invoice(at('2026-09-01') - 1)).toEqual({ refused: { code: 'DATE_BEFORE_CONTRACT' } });
	expect(invoice(at('2026-09-01'), 'another')).toEqual({ refused: { code: 'NOT_FOUND' } });
});

test('an acceptance without a stage opens every stage that waits for one', () => {
	const stages = ['one', 'two'].map((id) =>
		stage({ id, amountFen: 100, opensOn: 'acceptance', due: { rule: 'none' } }),
	);
	const accepted = { trigger: 'acceptance' as const, stageId: null, occurredAtMs: at('2026-09-10'), note: '' };
	const story = tell(begin({ ...BARE_TERMS, stages }), '2026-09-10 12:00', (contract, call) =>
		decideRecordEvidence(contract, accepted, call),
	);
	expect(stagesOf(story.contract, termsOf(story.contract)).map((one) => one.status)).toEqual(['open', 'open']);
});

// https://github.com/crater-invoice-inc/crater/issues/550
test('a part-paid stage takes a second payment, and is settled by the last of them', () => {
	const part = pay(begin(purchaseTerms()), 'first', 100_000, '2026-09-03');
	expect(stageOf(part, 'first')).toMatchObject({
		status: 'partlyPaid',
		paidFen: 100_000,
		remainingFen: 172_000,
		settledAtMs: null,
	});
	const whole = pay(part, 'first', 172_000, '2026-09-04');
	expect(stageOf(whole, 'first')).toMatchObject({ status: 'paid', remainingFen: 0, settledAtMs: at('2026-09-04') });
	expect(verdictsOn(whole, 'stage:first')).toEqual(['met']);
});

test('what comes beyond a stage is credit: the sum of receipts is what came', () => {
	const { contract } = pay(pay(begin(purchaseTerms()), 'first', 200_000, '2026-09-03'), 'first', 100_000, '2026-09-04');
	expect(creditOf(contract)).toBe(28_000);
	expect(paidOf(contract)).toBe(272_000);
	expect(paidOf(contract) + creditOf(contract)).toBe(received(contract));
});

test('money that comes after a stage is paid does not make its payment late', () => {
	const paid = pay(begin(purchaseTerms()), 'first', 272_000, '2026-09-08');
	const surplus = pay(paid, 'first', 272_000, '2026-09-20');
	expect(stageOf(surplus, 'first')?.settledAtMs).toBe(at('2026-09-08'));
	expect(verdictsOn(surplus, 'stage:first')).toEqual(['met']);
	expect(creditOf(surplus.contract)).toBe(272_000);
});

test('a transfer found later settles a stage on the day it was there, even if other money was booked first', () => {
	const late = pay(wait(begin(purchaseTerms()), '2026-09-09 00:01'), 'first', 272_000, '2026-09-10');
	const found = pay(late, 'first', 272_000, '2026-09-07', '2026-09-11 10:00');
	expect(stageOf(found, 'first')?.settledAtMs).toBe(at('2026-09-07'));
	expect(verdictsOn(found, 'stage:first')).toEqual(['missed', 'met']);
});

test('a stage whose amount nobody agreed is open and has no remainder', () => {
	const story = begin({ ...BARE_TERMS, stages: [stage({ amountFen: null, due: { rule: 'none' } })] });
	expect(stageOf(story, 'first')).toMatchObject({ status: 'open', remainingFen: null });
	expect(stageOf(pay(story, 'first', 5_000, '2026-09-03'), 'first')).toMatchObject({ settledAtMs: null });
});

test('receipts are numbered without gaps, in the order of booking', () => {
	const story = [1, 2, 3].reduce(
		(told, day) => pay(told, 'first', 1_000, `2026-09-0${4 - day}`, `2026-09-0${day + 3} 12:00`),
		begin(purchaseTerms()),
	);
	expect(story.contract.payments.map((one) => one.receiptNumber)).toEqual([1, 2, 3].map((n) => `HT-2026-01-SJ00${n}`));
});

test('of more payments than a reply may hold, the latest are shown', () => {
	const story = Array.from({ length: 51 }).reduce<Story>(
		(told) => pay(told, 'first', 1, '2026-09-03'),
		begin(purchaseTerms()),
	);
	expect(paymentCards(story.contract)).toHaveLength(50);
	expect(paidOf(story.contract)).toBe(51);
});
