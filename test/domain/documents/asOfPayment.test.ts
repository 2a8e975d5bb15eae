import type { ContractEvent } from '../../../cloudfunctions/domain/contract/events';
import { findStage, stagesOf } from '../../../cloudfunctions/domain/contract/stages';
import { termsOf } from '../../../cloudfunctions/domain/contract/state';
import { asOfPayment } from '../../../cloudfunctions/domain/documents/asOfPayment';
import type { Fact } from '../../../cloudfunctions/domain/event';
import { creditOf } from '../../../cloudfunctions/domain/money/credit';
import { at } from '../calendar/support';
import { append, begin, pay, type Story, supplement } from '../contract/story';
import { purchaseTerms, stage } from '../contract/terms';

const happen = (story: Story, when: string, event: object): Story =>
	append(story, [{ ...event, occurredAtMs: at(when) } as Fact<ContractEvent>], at(when));

/** What the receipt of a payment has to say of balances. */
function balances({ contract }: Story, index: number) {
	const payment = contract.payments[index];
	if (!payment) throw new Error('no such payment');
	const then = asOfPayment(contract, payment);
	const terms = termsOf(then);
	return {
		stageFen: findStage(then, terms, payment.stageId)?.remainingFen,
		stagesFen: stagesOf(then, terms).map(({ remainingFen }) => remainingFen),
		creditFen: creditOf(then),
		reversed: then.payments.at(-1)?.reversed,
	};
}

const paid = pay(begin(purchaseTerms()), 'first', 100_000, '2026-09-03');
const OF_FIRST = { stageFen: 172_000, stagesFen: [172_000, 68_000], creditFen: 0, reversed: null };
const [payment] = paid.contract.payments;

test('a payment says what remained right after it', () => {
	expect(balances(paid, 0)).toEqual(OF_FIRST);
	const over = pay(paid, 'first', 200_000, '2026-09-04');
	expect(balances(over, 1)).toMatchObject({ stageFen: 0, stagesFen: [0, 68_000], creditFen: 28_000 });
});

const credit = { type: 'creditGranted', creditId: 'c1', amountFen: 50_000, reason: '补偿' };
test.each<[string, (story: Story) => Story]>([
	['another payment', (story) => pay(story, 'first', 172_000, '2026-09-04')],
	['one with an earlier value date', (story) => pay(story, 'first', 1000, '2026-09-02', '2026-09-04 10:00')],
	[
		'its own reversal',
		(story) => happen(story, '2026-09-05', { type: 'paymentReversed', paymentId: payment?.id, reason: '' }),
	],
	[
		'a waiver',
		(story) =>
			happen(story, '2026-09-05', {
				type: 'stageWaived',
				waiverId: 'w',
				stageId: 'first',
				amountFen: 72_000,
				reason: '',
			}),
	],
	['credit that was granted', (story) => happen(story, '2026-09-05', credit)],
	[
		'credit that was used',
		(story) =>
			happen(happen(story, '2026-09-05', credit), '2026-09-06', {
				...{ type: 'creditApplied', useId: 'u', stageId: 'first', amountFen: 50_000 },
			}),
	],
	[
		'a supplement that makes the stage smaller',
		(story) => {
			const terms = purchaseTerms({ stages: [stage({ amountFen: 90_000 })] });
			return supplement(story, '2026-09-10 10:00', { terms, holdsFrom: '2026-09-10' });
		},
	],
])('what is recorded later changes nothing of it: %s', (_name, later) => {
	const story = later(paid);
	expect(story.log.length).toBeGreaterThan(paid.log.length);
	expect(balances(story, 0)).toEqual(OF_FIRST);
});

test('what was recorded before it counts', () => {
	const waived = happen(paid, '2026-09-05', {
		...{ type: 'stageWaived', waiverId: 'w', stageId: 'first', amountFen: 72_000, reason: '' },
	});
	expect(balances(pay(waived, 'first', 50_000, '2026-09-06'), 1)).toMatchObject({ stageFen: 50_000 });
});
