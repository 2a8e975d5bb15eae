/** How a contract comes to its end, and how it goes on. */
import {
	decideAnswerEnd,
	decideProposeEnd,
	decideProposeRenewal,
	decideSealEnd,
} from '../../../cloudfunctions/domain/contract/decideEnd';
import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import type { DecisionContext } from '../../../cloudfunctions/domain/event';
import { at } from '../calendar/support';
import {
	begin,
	CLIENT,
	context,
	done,
	dueAt,
	dutyAt,
	endByConsent,
	evidence,
	originalOf,
	STAFF,
	supplement,
	tell,
	verdictsOn,
	wait,
} from './story';
import { BARE_TERMS, endsAfter, oneOff, purchaseTerms, termTo } from './terms';

describe('the end of each kind', () => {
	test('a fixed last day ends at 24:00', () => {
		const story = begin(termTo('2026-11-30'));
		expect(wait(story, '2026-11-30 23:59').contract.status).toBe('active');
		expect(wait(story, '2026-11-30 24:00').contract).toMatchObject({
			status: 'ended',
			ending: { on: '2026-11-30', how: 'term', original: null },
		});
	});

	test('the day on which the acceptance sheet is signed, and no stage’s acceptance', () => {
		const story = begin(purchaseTerms({ period: endsAfter('acceptance') }));
		const part = wait(evidence(story, 'acceptance', '2026-10-20 15:00', 'last'), '2026-12-01');
		expect(part.contract).toMatchObject({ status: 'active', ending: null });
		const whole = evidence(story, 'acceptance', '2026-10-20 15:00');
		expect(whole.contract.status).toBe('accepted');
		expect(wait(whole, '2026-10-21').contract).toMatchObject({ status: 'ended', ending: { on: '2026-10-20' } });
	});

	test('a year after delivery ends on the same-numbered day', () => {
		const story = evidence(
			begin({ ...BARE_TERMS, period: endsAfter('delivery', 'year', 1) }),
			'delivery',
			'2026-10-10 11:00',
		);
		expect(wait(story, '2027-10-10 12:00').contract.status).toBe('active');
		expect(wait(story, '2027-10-11').contract).toMatchObject({ status: 'ended', ending: { on: '2027-10-10' } });
	});

	test('an end that a blank or a missing event sets never comes', () => {
		for (const period of [endsAfter('delivery', 'year', null), endsAfter('acceptance')])
			expect(
				wait(evidence(begin({ ...BARE_TERMS, period }), 'delivery', '2026-10-10'), '2036-01-01').contract.status,
			).toBe('active');
	});

	test('a contract that nobody renews lapses where it says so', () => {
		const terms = { ...BARE_TERMS, period: { ...BARE_TERMS.period, onExpiry: 'lapses' as const } };
		expect(wait(begin(terms), '2027-09-01').contract).toMatchObject({ status: 'lapsed', ending: { how: 'lapse' } });
	});

	test('both may end it on a day, with signature and seal', () => {
		const story = endByConsent(begin(BARE_TERMS), '2026-11-10', '2026-10-20 10:00');
		expect(wait(story, '2026-11-10 23:59').contract.status).toBe('active');
		const over = wait(story, '2026-11-11').contract;
		expect(over).toMatchObject({ status: 'endedByConsent', ending: { on: '2026-11-10', how: 'consent' } });
		expect(over.ending?.original?.signedOn).toBe('2026-10-20');
	});

	test('the term ends first when both agreed on a later day', () => {
		const story = endByConsent(begin(termTo('2026-11-30')), '2026-12-31', '2026-10-20 10:00');
		expect(wait(story, '2027-02-01').contract).toMatchObject({ status: 'ended', ending: { on: '2026-11-30' } });
	});

	test('an end is proposed and agreed by two sides, once, and sealed by both', () => {
		const propose = { proposalId: 'p', endsOn: '2026-11-10', reason: '不再需要' };
		const story = tell(begin(BARE_TERMS), '2026-10-20', (contract, call) => decideProposeEnd(contract, propose, call));
		const call = context('2026-10-21', STAFF);
		const answer = { proposalId: 'p', agreed: true, note: '' };
		expect(decideAnswerEnd(story.contract, answer, call)).toEqual({ refused: { code: 'NOT_ALLOWED' } });
		expect(decideProposeEnd(story.contract, { ...propose, proposalId: 'q' }, call)).toEqual({
			refused: { code: 'END_PROPOSED' },
		});
		const original = originalOf('2026-10-21');
		expect(decideSealEnd(story.contract, { proposalId: 'p', original }, call)).toEqual({
			refused: { code: 'END_NOT_AGREED' },
		});
		const agreed = tell(story, '2026-10-21', (contract, by) => decideAnswerEnd(contract, answer, by), CLIENT);
		const unsealed = { ...original, signers: original.signers.map((one) => ({ ...one, seal: 'none' as const })) };
		expect(decideSealEnd(agreed.contract, { proposalId: 'p', original: unsealed }, call)).toEqual({
			refused: { code: 'ORIGINAL_INCOMPLETE' },
		});
		expect(decideProposeEnd(begin(BARE_TERMS).contract, { ...propose, endsOn: '2026-10-20' }, call)).toEqual({
			refused: { code: 'DATE_BEFORE_CONTRACT' },
		});
	});
});

describe('renewal', () => {
	const longer = termTo('2027-11-30');
	test.each([
		['before the end', '2026-11-01', '2026-11-01'],
		['from the day after the end, at the very moment it would end', '2026-11-01', '2026-12-01'],
		['after a gap: a contract that ran out goes on', '2026-11-01', '2026-12-05'],
	])('a supplement that moves the last day on renews: %s', (_words, when, holdsFrom) => {
		const story = supplement(begin(termTo('2026-11-30')), `${when} 10:00`, {
			terms: longer,
			holdsFrom,
			signedOn: when,
		});
		expect(wait(story, '2026-12-06').contract).toMatchObject({ status: 'renewed', ending: null });
		expect(wait(story, '2027-12-01').contract).toMatchObject({ status: 'ended', ending: { on: '2027-11-30' } });
	});

	test('one that shortens it does not, and one that comes after both ended it changes nothing', () => {
		const shorter = supplement(begin(longer), '2026-10-01 10:00', {
			terms: termTo('2026-12-31'),
			holdsFrom: '2026-10-01',
		});
		expect(shorter.contract.status).toBe('active');
		expect(wait(shorter, '2027-01-01').contract).toMatchObject({ status: 'ended', ending: { on: '2026-12-31' } });
		const waiting = supplement(begin(termTo('2026-11-30')), '2026-10-01 10:00', {
			...{ terms: longer, holdsFrom: '2026-11-20', signedOn: '2026-10-01' },
		});
		const consented = endByConsent(waiting, '2026-11-10', '2026-10-20 10:00');
		expect(wait(consented, '2027-02-01').contract).toMatchObject({
			status: 'endedByConsent',
			ending: { on: '2026-11-10' },
		});
	});

	test('a longer service after delivery renews, too', () => {
		const delivered = evidence(
			begin({ ...BARE_TERMS, period: endsAfter('delivery', 'year', 1) }),
			'delivery',
			'2026-09-10',
		);
		const terms = { ...BARE_TERMS, period: endsAfter('delivery', 'year', 2) };
		expect(supplement(delivered, '2027-08-01', { terms, holdsFrom: '2027-08-01' }).contract.status).toBe('renewed');
	});

	test('the talk about renewal is owed in each term', () => {
		const talk = oneOff({ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 30 }, { id: 'talk' });
		const first = done(begin(termTo('2026-11-30', { oneOffs: [talk] })), 'oneOff:talk', '2026-10-20 10:00');
		const terms = termTo('2027-11-30', { oneOffs: [talk] });
		const story = supplement(first, '2026-11-20 10:00', { terms, holdsFrom: '2026-12-01', signedOn: '2026-11-20' });
		expect(dueAt(story, 'oneOff:talk', '2026-11-25')).toBe('2026-10-31 24:00');
		expect(dueAt(story, 'oneOff:talk:2', '2026-12-02')).toBe('2027-10-31 24:00');
		expect(verdictsOn(wait(story, '2027-11-05'), 'oneOff:talk')).toEqual(['met']);
		expect(verdictsOn(wait(story, '2027-11-05'), 'oneOff:talk:2')).toEqual(['missed']);
	});

	test.each([
		['by the client, in time', CLIENT, '2026-10-20 10:00', 'met'],
		['by us, too late', STAFF, '2026-11-05 10:00', 'metLate'],
	])('proposing it is the talk: %s', (_words, actor, when, state) => {
		const talk = oneOff({ rule: 'before', from: 'termEnd', unit: 'calendarDay', count: 30 }, { id: 'talk' });
		const launch = oneOff({ rule: 'count', from: 'signing', unit: 'workingDay', count: 5 }, { id: 'launch' });
		const story = begin(termTo('2026-11-30', { oneOffs: [talk, launch] }));
		const propose = (contract: Contract, call: DecisionContext) => decideProposeRenewal(contract, '再续一年', call);
		const first = tell(story, when, propose, actor);
		const other = actor === CLIENT ? STAFF : CLIENT;
		const second = tell(first, '2026-11-10 10:00', propose, other);
		expect(second.contract.done).toEqual({
			'oneOff:talk': { byName: actor.name, side: actor.side, note: '再续一年', occurredAtMs: at(when) },
		});
		expect(second.contract.renewalProposals.map(({ side }) => side)).toEqual([actor.side, other.side]);
		expect(verdictsOn(second, 'oneOff:talk')).toEqual(state === 'met' ? ['met'] : ['missed']);
		const duty = dutyAt(second, 'oneOff:talk', '2026-11-12');
		expect(duty?.settledAtMs).toBe(at(when));
	});
});
