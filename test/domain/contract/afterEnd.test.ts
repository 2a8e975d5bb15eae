/** What is still owed when a contract has ended, and what is over. */
import { decideOccasion } from '../../../cloudfunctions/domain/contract/decideOccasion';
import { decideUseQuota } from '../../../cloudfunctions/domain/contract/decideQuota';
import { isServed } from '../../../cloudfunctions/domain/contract/end';
import { obligationsOf } from '../../../cloudfunctions/domain/contract/obligations';
import { projectContract } from '../../../cloudfunctions/domain/contract/project';
import { settleContract } from '../../../cloudfunctions/domain/contract/settle';
import type { Terms } from '../../../types/terms';
import { at, calendar } from '../calendar/support';
import {
	begin,
	context,
	dueAt,
	dutyAt,
	endByConsent,
	evidence,
	happens,
	pay,
	type Story,
	verdictsOn,
	wait,
} from './story';
import { BARE_TERMS, endsAfter, occasion, oneOff, purchaseTerms, recurring, source, termTo } from './terms';

const keysAt = (story: Story, when: string) =>
	obligationsOf(wait(story, when).contract, calendar, at(when)).map((one) => one.key);

describe('after the end', () => {
	const terms = termTo('2026-11-10', {
		...purchaseTerms(),
		oneOffs: [
			oneOff({ rule: 'count', from: 'termEnd', unit: 'calendarDay', count: 9 }, { id: 'handover' }),
			oneOff({ rule: 'count', from: 'delivery', unit: 'workingDay', count: 5 }, { id: 'training' }),
			oneOff({ rule: 'onDay', date: '2026-11-20' }, { id: 'later' }),
			oneOff({ rule: 'none' }, { id: 'someday' }),
		],
		recurring: [recurring('month')],
		occasions: [occasion({ rule: 'within', unit: 'workingDay', count: 3 })],
	});
	const LONG_AFTER = '2026-12-20';

	test('the handover counts from the end and is owed after it', () => {
		expect(dueAt(begin(terms), 'oneOff:handover', '2026-11-11')).toBe('2026-11-19 24:00');
		expect(verdictsOn(wait(begin(terms), LONG_AFTER), 'oneOff:handover')).toEqual(['missed']);
	});

	test('what was due by then is still owed, what has no time any more is over, nothing new begins', () => {
		const story = evidence(begin(terms), 'delivery', '2026-11-15', null, '2026-11-16');
		expect(keysAt(story, LONG_AFTER)).not.toContain('oneOff:training');
		expect(keysAt(story, LONG_AFTER)).not.toContain('recurring:report:2026-12');
		expect(dutyAt(story, 'oneOff:later', LONG_AFTER)).toMatchObject({
			waivedAtMs: null,
			dueAtMs: at('2026-11-20 24:00'),
		});
		expect(dutyAt(story, 'oneOff:someday', LONG_AFTER)).toMatchObject({ waivedAtMs: at('2026-11-10 24:00') });
		expect(dutyAt(story, 'recurring:report:2026-11', LONG_AFTER)).toMatchObject({ dueAtMs: at('2026-11-10 24:00') });
	});

	test('money stays owed, and opens by its evidence after the end, too', () => {
		const story = evidence(begin(terms), 'acceptance', '2026-11-20', null, '2026-11-21');
		expect(dueAt(story, 'stage:last', '2026-11-21')).toBe('2026-11-30 24:00');
		const consented = endByConsent(begin(terms), '2026-10-15', '2026-10-12 10:00');
		expect(verdictsOn(wait(consented, LONG_AFTER), 'stage:first')).toEqual(['missed']);
		expect(dutyAt(consented, 'stage:first', LONG_AFTER)).toMatchObject({ waivedAtMs: null, settledAtMs: null });
		expect(verdictsOn(pay(consented, 'first', 272_000, '2026-10-13', LONG_AFTER), 'stage:first')).toEqual(['missed']);
	});

	test('ended by consent before it was due, the rest is given up, unmissed: handover, month, what was asked for', () => {
		const asked = happens(begin(terms), 'change', '2026-10-14 10:00');
		const story = endByConsent(asked, '2026-10-15', '2026-10-14 11:00');
		for (const key of ['oneOff:later', 'oneOff:someday', 'recurring:report:2026-10', 'occasion:o1']) {
			expect(dutyAt(story, key, LONG_AFTER)?.waivedAtMs).toBe(at('2026-10-15 24:00'));
			expect(verdictsOn(wait(story, LONG_AFTER), key)).toEqual([]);
		}
		expect(keysAt(story, LONG_AFTER)).not.toContain('oneOff:handover');
		expect(verdictsOn(wait(story, LONG_AFTER), 'recurring:report:2026-09')).toEqual(['missed']);
	});

	// https://github.com/zammad/zammad/issues/4353
	test('when the agreement is withdrawn, no clock of ours looks at anything any more', () => {
		const asked = happens(begin(terms), 'change', '2026-10-14 10:00');
		const { contract } = wait(endByConsent(asked, '2026-10-15', '2026-10-14 11:00'), '2026-10-16');
		const looks = projectContract(contract, calendar, at('2026-10-16'))
			.filter(({ data }) => typeof data.nextActionAtMs === 'number')
			.map(({ id }) => id);
		expect(looks).toEqual([]);
		expect(settleContract(contract, calendar, at('2028-01-01'))).toEqual([]);
	});

	test('an acceptance that ends the contract makes no report of that month late', () => {
		const story = begin({ ...terms, period: endsAfter('acceptance') });
		const over = wait(evidence(story, 'acceptance', '2026-10-20 15:00', null, '2026-10-22 09:00'), LONG_AFTER);
		expect(verdictsOn(over, 'recurring:report:2026-10')).toEqual([]);
		expect(keysAt(over, LONG_AFTER)).not.toContain('recurring:report:2026-11');
	});

	test('what happened by then is recorded after it, and nothing later', () => {
		const { contract } = wait(begin({ ...terms, quotas: [quotaOf()] }), '2026-11-12');
		const record = (when: string) =>
			decideOccasion(
				contract,
				{ occasionId: 'o', termId: 'change', occurredAtMs: at(when), forDay: null, note: '' },
				context('2026-11-12'),
			);
		expect(record('2026-11-10 23:59')).toHaveLength(1);
		expect(record('2026-11-11')).toEqual({ refused: { code: 'CONTRACT_NOT_ACTIVE' } });
		const use = (when: string) =>
			decideUseQuota(
				contract,
				{ entryId: 'e', quotaId: 'days', tenths: 5, occurredAtMs: at(when), note: '' },
				context('2026-11-12'),
			);
		expect(use('2026-11-10')).toHaveLength(1);
		expect(use('2026-11-11')).toEqual({ refused: { code: 'CONTRACT_NOT_ACTIVE' } });
	});
});

const quotaOf = () => ({
	...{ id: 'days', title: '变更人天', unit: 'personDay' as const, count: 1, per: 'year' as const, priceId: null },
	...source('c3'),
});

describe('a service that goes on after the term', () => {
	/** Ends with acceptance; a year of service begins there; handover a month after it. */
	const terms: Terms = {
		...BARE_TERMS,
		period: endsAfter('acceptance'),
		service: { trigger: 'acceptance', unit: 'year', count: 1, ...source('c2') },
		oneOffs: [oneOff({ rule: 'count', from: 'serviceEnd', unit: 'month', count: 1 }, { id: 'handover' })],
		occasions: [occasion({ rule: 'within', unit: 'hour', count: 24 })],
	};
	const accepted = evidence(begin(terms), 'acceptance', '2026-09-20 15:00');

	test('faults are reported and complaints answered until its last day', () => {
		const { contract } = wait(accepted, '2026-12-01');
		expect(contract.status).toBe('ended');
		expect(isServed(contract, at('2027-09-20 23:59'))).toBe(true);
		expect(isServed(contract, at('2027-09-21'))).toBe(false);
		expect(dueAt(happens(accepted, 'change', '2026-12-01 10:00'), 'occasion:o1', '2026-12-01 11:00')).toBe(
			'2026-12-02 10:00',
		);
	});

	test('the handover counts from the end of the service, not from that of the contract', () => {
		expect(dueAt(accepted, 'oneOff:handover', '2026-12-01')).toBe('unknown 2027');
		expect(dutyAt(accepted, 'oneOff:handover', '2026-12-01')?.startedAtMs).toBe(at('2027-09-20'));
	});
});
