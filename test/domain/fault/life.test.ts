import { dutyStateAt } from '../../../cloudfunctions/domain/duty/state';
import type { DecisionContext } from '../../../cloudfunctions/domain/event';
import { faultActions } from '../../../cloudfunctions/domain/fault/actions';
import {
	decideAddNote,
	decideArrive,
	decideConfirm,
	decidePromise,
	decideReopen,
	decideRespond,
	decideSolve,
} from '../../../cloudfunctions/domain/fault/decide';
import { projectFault } from '../../../cloudfunctions/domain/fault/project';
import type { Fault } from '../../../cloudfunctions/domain/fault/state';
import { at, calendar, showMoment } from '../calendar/support';
import { CLIENT } from '../contract/story';
import { maintenanceTerms } from '../contract/terms';
import { act, ask, dutyOf, type FaultStory, report, verdictsOn, wait } from './story';

const respond = (fault: Fault, call: DecisionContext) => decideRespond(fault, '在看', call);
const solve = (fault: Fault, call: DecisionContext) => decideSolve(fault, '修好了', call);
const reopen = (fault: Fault, call: DecisionContext) => decideReopen(fault, '又空白了', call);
const promise = (until: string) => (fault: Fault, call: DecisionContext) =>
	decidePromise(fault, { promisedAtMs: at(until), text: '今晚发布' }, call);
const arrive = (when: string) => (fault: Fault, call: DecisionContext) => decideArrive(fault, at(when), call);
const stateOf = (story: FaultStory, key: string, when: string) => {
	const duty = dutyOf(story, key);
	return duty && dutyStateAt({ ...duty, dueSoonFromMs: null }, at(when));
};

/** Monday 12 October 2026: the response is due at 11:00. */
const reported = report('2026-10-12 09:00');
const working = act(reported, '2026-10-12 10:00', respond);
const solved = act(working, '2026-10-12 15:00', solve);

test('answered in time is met; answered late is missed, once, whether or not the clock came by', () => {
	expect(verdictsOn(working, 'response')).toEqual(['met']);
	expect(verdictsOn(act(reported, '2026-10-12 12:00', respond), 'response')).toEqual(['missed']);
	expect(verdictsOn(act(wait(reported, '2026-10-12 11:01'), '2026-10-12 12:00', respond), 'response')).toEqual([
		'missed',
	]);
	expect(verdictsOn(act(reported, '2026-10-12 11:00', respond), 'response')).toEqual(['met']);
});

// https://github.com/glpi-project/glpi/issues/6527
test('silence accepts after the days the contract says, at the very moment, and not a moment earlier', () => {
	expect(showMoment(dutyOf(solved, 'acceptance:1')?.dueAtMs ?? 0)).toBe('2026-10-16 00:00');
	expect(wait(solved, '2026-10-15 24:00').fault.status).toBe('solved');
	const { fault, log } = wait(solved, '2026-10-20 08:00');
	expect(fault.status).toBe('closed');
	expect(fault.entries.at(-1)).toMatchObject({
		kind: 'deemedAccepted',
		atMs: at('2026-10-15 24:00'),
		side: 'system',
		byName: '',
	});
	expect(log.filter(({ event }) => event.type === 'deemedAccepted')).toHaveLength(1);
});

test('weekends count among the days of silence, and a last day of rest moves to the next working day', () => {
	const friday = act(act(report('2026-10-15 09:00'), '2026-10-15 10:00', respond), '2026-10-16 15:00', solve);
	expect(showMoment(dutyOf(friday, 'acceptance:1')?.dueAtMs ?? 0)).toBe('2026-10-20 00:00');
	const thursday = act(act(report('2026-10-15 09:00'), '2026-10-15 10:00', respond), '2026-10-15 15:00', solve);
	expect(showMoment(dutyOf(thursday, 'acceptance:1')?.dueAtMs ?? 0)).toBe('2026-10-20 00:00');
});

test('without a term on silence, silence changes nothing', () => {
	const terms = maintenanceTerms({ deemedAcceptance: null });
	const story = act(act(report('2026-10-12 09:00', { terms }), '2026-10-12 10:00', respond), '2026-10-12 15:00', solve);
	expect(wait(story, '2027-06-01').fault.status).toBe('solved');
	expect(stateOf(wait(story, '2027-06-01'), 'acceptance:1', '2027-06-01')).toBe('running');
});

test('the answer that silence gave at 24:00 is in time', () => {
	const accepted = wait(solved, '2026-10-20');
	expect(accepted.fault.status).toBe('closed');
	expect(verdictsOn(accepted, 'acceptance:1')).toEqual(['met']);
	expect(stateOf(accepted, 'acceptance:1', '2026-10-20')).toBe('met');
});

test('when silence has accepted, nobody reopens or confirms any more, clock or no clock', () => {
	expect(ask(solved, '2026-10-16 00:01', reopen, CLIENT)).toEqual({ refused: { code: 'FAULT_NOT_SOLVED' } });
	expect(ask(solved, '2026-10-16 00:01', decideConfirm, CLIENT)).toEqual({ refused: { code: 'FAULT_NOT_SOLVED' } });
	expect(ask(solved, '2026-10-15 24:00', reopen, CLIENT)).toMatchObject([{ type: 'reopened' }]);
});

// https://github.com/zammad/zammad/issues/188
test('solved and reopened several times: every verdict stays, a missed one too', () => {
	const late = act(reported, '2026-10-12 12:00', respond);
	const first = act(act(late, '2026-10-12 15:00', solve), '2026-10-13 09:00', reopen, CLIENT);
	const second = act(act(first, '2026-10-13 11:00', solve), '2026-10-13 12:00', reopen, CLIENT);
	const over = act(act(second, '2026-10-13 15:00', solve), '2026-10-14 09:00', decideConfirm, CLIENT);
	expect(over.fault.status).toBe('closed');
	expect(over.fault.verdicts.map(({ key, verdict }) => [key, verdict])).toEqual([
		['response', 'missed'],
		['acceptance:1', 'met'],
		['acceptance:2', 'met'],
		['acceptance:3', 'met'],
	]);
	expect(stateOf(over, 'response', '2026-10-14 10:00')).toBe('metLate');
});

// ITFlow, database_updates/2.5.2.php
test('solving records the verdict on a solution target, by the first solution', () => {
	const target = {
		id: 's',
		measure: 'solution' as const,
		urgency: 'any' as const,
		onlyWhenAsked: false,
		clauseId: 'c3',
		quote: '8 小时',
	};
	const terms = maintenanceTerms({ responses: [{ ...target, target: { target: 'hours', hours: 8 } }] });
	const story = act(act(report('2026-10-12 09:00', { terms }), '2026-10-12 10:00', respond), '2026-10-12 15:00', solve);
	expect(verdictsOn(story, 'solution')).toEqual(['met']);
	const again = act(act(story, '2026-10-13 09:00', reopen, CLIENT), '2026-10-13 20:00', solve);
	expect(verdictsOn(again, 'solution')).toEqual(['met']);
});

describe('a promise to solve it by a time', () => {
	const promised = act(working, '2026-10-12 10:10', promise('2026-10-12 20:00'));
	test('is kept by solving in time and broken by time passing', () => {
		expect(verdictsOn(act(promised, '2026-10-12 20:00', solve), 'promised:1')).toEqual(['met']);
		expect(verdictsOn(wait(promised, '2026-10-12 20:01'), 'promised:1')).toEqual(['missed']);
	});
	test('another one in time takes its place: neither kept nor broken', () => {
		const replaced = act(promised, '2026-10-12 19:00', promise('2026-10-13 12:00'));
		const done = act(replaced, '2026-10-13 11:00', solve);
		expect([verdictsOn(done, 'promised:1'), verdictsOn(done, 'promised:2')]).toEqual([[], ['met']]);
		expect(stateOf(done, 'promised:1', '2026-10-14')).toBe('waived');
	});
	test('another one too late leaves it broken', () => {
		const late = act(promised, '2026-10-12 21:00', promise('2026-10-13 12:00'));
		expect(verdictsOn(late, 'promised:1')).toEqual(['missed']);
		expect(stateOf(late, 'promised:1', '2026-10-12 22:00')).toBe('missed');
	});
	test('names a time that is still to come', () => {
		expect(ask(working, '2026-10-12 10:10', promise('2026-10-12 10:10'))).toEqual({
			refused: { code: 'PROMISE_IN_PAST' },
		});
	});
});

describe('coming to the place', () => {
	const asked = act(report('2026-10-12 09:00', { onSiteAsked: true }), '2026-10-12 10:00', respond);
	test('counts from when it happened, recorded afterwards or not', () => {
		const missed = wait(asked, '2026-10-13 09:01');
		expect(verdictsOn(missed, 'onSite')).toEqual(['missed']);
		expect(verdictsOn(act(missed, '2026-10-13 18:00', arrive('2026-10-13 08:30')), 'onSite')).toEqual([
			'missed',
			'met',
		]);
	});
	test('is refused before the report, in the future, twice, or when nobody asked', () => {
		expect(ask(asked, '2026-10-12 12:00', arrive('2026-10-12 08:59'))).toEqual({
			refused: { code: 'DATE_BEFORE_DUTY' },
		});
		expect(ask(asked, '2026-10-12 12:00', arrive('2026-10-12 12:01'))).toEqual({ refused: { code: 'DATE_IN_FUTURE' } });
		const there = act(asked, '2026-10-12 12:00', arrive('2026-10-12 12:00'));
		expect(ask(there, '2026-10-12 13:00', arrive('2026-10-12 13:00'))).toEqual({
			refused: { code: 'ALREADY_ARRIVED' },
		});
		expect(ask(working, '2026-10-12 12:00', arrive('2026-10-12 12:00'))).toEqual({
			refused: { code: 'ON_SITE_NOT_ASKED' },
		});
	});
	test('is not needed any more when it was solved from afar', () => {
		const over = act(act(asked, '2026-10-12 15:00', solve), '2026-10-12 16:00', decideConfirm, CLIENT);
		expect(stateOf(wait(over, '2026-10-20'), 'onSite', '2026-10-20')).toBe('waived');
		expect(verdictsOn(wait(over, '2026-10-20'), 'onSite')).toEqual([]);
	});
	test('that was missed stays missed when the fault is closed afterwards', () => {
		const over = act(act(asked, '2026-10-13 10:00', solve), '2026-10-13 16:00', decideConfirm, CLIENT);
		expect(verdictsOn(over, 'onSite')).toEqual(['missed']);
		expect(stateOf(over, 'onSite', '2026-10-20')).toBe('missed');
	});
});

// https://github.com/zammad/zammad/issues/904
test('a report that is closed no longer escalates: nothing of it waits for the clock', () => {
	const asked = act(report('2026-10-12 09:00', { onSiteAsked: true }), '2026-10-12 10:00', respond);
	const closed = act(act(asked, '2026-10-12 15:00', solve), '2026-10-12 16:00', decideConfirm, CLIENT);
	const looks = (story: FaultStory) =>
		projectFault(story.fault, calendar, at('2026-10-12 16:00')).filter(
			({ data }) => typeof data.nextActionAtMs === 'number',
		).length;
	expect([looks(asked), looks(closed)]).toEqual([1, 0]);
	expect(wait(closed, '2026-12-01').fault).toEqual(closed.fault);
});

test('each verb in its time', () => {
	const closed = act(solved, '2026-10-12 16:00', decideConfirm, CLIENT);
	const note = (fault: Fault, call: DecisionContext) => decideAddNote(fault, '还有', call);
	const refusals: [string, FaultStory, (fault: Fault, call: DecisionContext) => unknown][] = [
		['ALREADY_RESPONDED', working, respond],
		['NOT_RESPONDED', reported, solve],
		['NOT_RESPONDED', reported, promise('2026-10-20')],
		['FAULT_SOLVED', solved, solve],
		['FAULT_SOLVED', solved, promise('2026-10-20')],
		['FAULT_NOT_SOLVED', working, reopen],
		['FAULT_NOT_SOLVED', working, decideConfirm],
		...[respond, solve, note, promise('2026-10-20'), arrive('2026-10-12 15:00')].map(
			(decide) => ['FAULT_CLOSED', closed, decide] as [string, FaultStory, typeof decide],
		),
	];
	for (const [code, story, decide] of refusals) {
		expect(ask(story, '2026-10-12 17:00', decide)).toMatchObject({ refused: { code } });
	}
});

test('a person is offered what the rules would take', () => {
	const staff = { staff: true, mayReport: false };
	const client = { staff: false, mayReport: true };
	expect(faultActions(reported.fault, staff)).toEqual(['respond']);
	expect(faultActions(working.fault, staff)).toEqual(['solve', 'promise']);
	expect(faultActions(solved.fault, client)).toEqual(['confirmSolved', 'reopen', 'addNote']);
	expect(faultActions(solved.fault, { staff: false, mayReport: false })).toEqual([]);
});
