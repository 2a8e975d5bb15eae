/** Draws a schedule from its seed. */
import { Random } from './random';
import type { Act, ArmedFault, Schedule, Share, StageId, Step } from './steps';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

const STEPS_LEAST = 4;
const STEPS_MORE = 6;
/** A function asks for 4 to about 40 things in one call. */
const REQUESTS_MAX = 34;

/** What a schedule has seen so far: people do not pay with a sheet that nobody opened, nor refund what never came. */
interface SoFar {
	sheets: boolean;
	/** The newest sheet waits for its person. */
	waits: boolean;
	transfers: boolean;
	accepted: boolean;
	money: boolean;
	credit: boolean;
	/** A claim stands, or a surcharge waits for its answer. */
	claimed: boolean;
	told: boolean;
}

/** A schedule of few steps, most of which pay; on one of `days` days. */
export function drawSchedule(seed: number, days: number): Schedule {
	const random = new Random(seed);
	const day = random.below(days);
	const count = STEPS_LEAST + random.below(STEPS_MORE);
	const soFar: SoFar = {
		...{ sheets: false, waits: false, transfers: false, accepted: false },
		...{ money: false, credit: false, claimed: false, told: false },
	};
	const opening = random.weighted({ none: 45, refund: 35, claim: 20 });
	const steps = Array.from({ length: count }, (_none, index) =>
		drawStep(random, soFar, (OPENINGS[opening] as readonly Act[])[index]),
	);
	return { seed, day, steps };
}

/**
 * Money must have come, and credit be there, before anything can go back; a claim be made and a surcharge told before
 * they are answered: too rare to wait for.
 */
const OPENINGS = {
	none: [],
	refund: [
		{ do: 'start', who: 'payer', which: 0, stageId: 'first', share: 'half', again: false },
		{ do: 'confirm', sheet: -1, decision: 'pay' },
		{ do: 'grant', which: 0, again: false },
	],
	claim: [
		{ do: 'claim', which: 0, side: 'customer' },
		{ do: 'claim', which: 0, side: 'agency' },
		{ do: 'surcharge', which: 0, again: false },
	],
} satisfies Record<string, readonly Act[]>;

function drawStep(random: Random, soFar: SoFar, opening?: Act): Step {
	const acts = [opening ?? drawAct(random, soFar)];
	if (opening) remember(soFar, opening.do);
	// The same telephone twice, two people, or a person and the timer at the same moment.
	while (acts.length < 3 && random.chance(0.25)) {
		acts.push(random.chance(0.3) ? (acts[0] as Act) : drawAct(random, soFar));
	}
	// The timer comes every minute, whatever people are doing.
	if (random.chance(0.12)) acts.push({ do: 'tick' });
	const faults = random.chance(opening ? 0.25 : 0.55) ? [drawFault(random, acts)] : [];
	if (random.chance(0.12)) faults.push(drawFault(random, acts));
	return { faults, acts, thenMs: drawWait(random) };
}

const SHARES: readonly Share[] = ['all', 'all', 'all', 'half', 'half', 'little', 'tooMuch'];

const NO_SHEETS = { confirm: 0, check: 0, notify: 0, forge: 0 };
const NO_MONEY = { waive: 2, reverse: 0, grant: 3 };
const NO_CREDIT = { useCredit: 1, askRefund: 1, refund: 1, payRefund: 0 };
const NO_CLAIM = { claim: 4, reduce: 0, concede: 0 };
const NOT_TOLD = { surcharge: 4, answer: 0 };

function drawKind(random: Random, soFar: SoFar): Act['do'] {
	const { sheets, waits, transfers, accepted, money, credit, claimed, told } = soFar;
	return random.weighted<Act['do']>({
		...{ start: waits ? 8 : 24, transfer: 7, accept: accepted ? 1 : 6, tick: 3, verdict: transfers ? 18 : 0, book: 3 },
		...(sheets ? { confirm: waits ? 60 : 8, check: 7, notify: 8, forge: 4 } : NO_SHEETS),
		...(money ? { waive: 5, reverse: 5, grant: credit ? 4 : 20 } : NO_MONEY),
		...(claimed ? { claim: 4, reduce: 7, concede: 7 } : NO_CLAIM),
		...(told ? { surcharge: 2, answer: 14 } : NOT_TOLD),
		...(credit ? { useCredit: 8, askRefund: 7, refund: 26, payRefund: 9 } : NO_CREDIT),
	});
}

function remember(soFar: SoFar, kind: Act['do']): void {
	soFar.sheets ||= kind === 'start';
	soFar.waits = kind === 'start' || (soFar.waits && kind !== 'confirm');
	soFar.transfers ||= kind === 'transfer';
	soFar.accepted ||= kind === 'accept';
	soFar.money ||= kind === 'confirm' || kind === 'verdict' || kind === 'book';
	soFar.credit ||= kind === 'grant' || kind === 'concede';
	soFar.claimed ||= kind === 'claim';
	soFar.told ||= kind === 'surcharge';
}

function drawStage(random: Random, { accepted, claimed, told }: SoFar): StageId {
	if ((claimed || told) && random.chance(0.45)) return 'extra';
	return random.chance(accepted ? 0.55 : 0.93) ? 'first' : 'last';
}

function drawAct(random: Random, soFar: SoFar): Act {
	const kind = drawKind(random, soFar);
	const which = random.chance(0.88) ? 0 : 1;
	const stageId = drawStage(random, soFar);
	// Mostly the newest, sometimes one of long ago.
	const recent = random.chance(0.75) ? -1 : random.below(5);
	const common = { which, stageId, share: random.pick(SHARES), again: random.chance(0.15) } as const;
	remember(soFar, kind);
	switch (kind) {
		case 'start':
		case 'transfer':
			return { do: kind, who: random.chance(0.6) ? 'payer' : 'colleague', ...common };
		case 'useCredit':
		case 'waive':
		case 'book':
		case 'askRefund':
		case 'grant':
			return { do: kind, ...common };
		case 'refund':
			return { do: kind, ...common, way: random.chance(0.8) ? 'wechatPay' : 'bankTransfer', named: random.chance(0.2) };
		case 'payRefund':
			return { do: kind, refund: recent, again: common.again };
		case 'reverse':
			return { do: kind, payment: recent, again: common.again };
		case 'confirm':
			return { do: kind, sheet: recent, decision: random.weighted({ pay: 78, 'pay-see-cancel': 12, cancel: 10 }) };
		case 'check':
			return { do: kind, sheet: recent };
		case 'verdict':
			return { do: kind, transfer: recent, finds: random.weighted({ all: 50, less: 15, more: 15, nothing: 20 }) };
		case 'accept':
			return { do: kind, which };
		case 'claim':
			return { do: kind, which, side: random.chance(0.6) ? 'agency' : 'customer' };
		case 'reduce':
			return { do: kind, claim: recent };
		case 'concede':
			return { do: kind, claim: recent, share: common.share, again: common.again };
		case 'surcharge':
			return { do: kind, which, again: common.again };
		case 'answer':
			return { do: kind, surcharge: recent, agreed: random.chance(0.8), again: common.again };
		case 'notify':
			return { do: kind, notification: recent };
		case 'forge':
			return { do: kind, sheet: recent, from: random.pick(['client', 'timer', 'chain', 'wechat']) };
		case 'tick':
			return { do: kind };
	}
}

/** Which function an act calls, so that most crashes strike what happens next. */
const CALLED: Record<Act['do'], string> = {
	...{ start: 'portal', confirm: 'pay-callback', check: 'portal', transfer: 'portal' },
	...{ claim: 'staff', reduce: 'staff', concede: 'staff', surcharge: 'staff', answer: 'portal' },
	...{ useCredit: 'portal', askRefund: 'portal', refund: 'staff', payRefund: 'staff', waive: 'staff', grant: 'staff' },
	...{
		reverse: 'staff',
		book: 'staff',
		verdict: 'staff',
		accept: 'staff',
		notify: 'pay-callback',
		forge: 'pay-callback',
		tick: 'clock',
	},
};
const COLLECTIONS = [
	...[
		'heads',
		'heads',
		'events',
		'externalFacts',
		'outbox',
		'attempts',
		'contractCards',
		'duties',
		'refunds',
		'wechatMoney',
	],
];
const PAY_VERBS = ['unifiedOrder', 'queryOrder', 'queryOrder', 'closeOrder', 'refund', 'refund', 'queryRefund'];
/** What WeChat Pay does wrong once. */
const OF_WECHAT = [
	...['pay-notification-never', 'pay-notification-never', 'pay-notification-late', 'pay-notification-twice'],
	...['pay-notification-before-reply', 'pay-query-behind', 'pay-order-fails', 'pay-close-without-effect'],
	...['pay-cancel-although-paid', 'pay-network-lost', 'pay-killed', 'pay-prepay-dead', 'pay-order-closed'],
	...['pay-refund-abnormal', 'pay-refund-abnormal', 'pay-refund-closed', 'pay-refund-query-silent'],
	...['refund-notification-never', 'refund-notification-late', 'refund-notification-twice'],
	...['pay-query-other-amount', 'pay-query-other-payer', 'pay-query-other-merchant'],
];

function drawFault(random: Random, acts: readonly Act[]): ArmedFault {
	const kind = random.weighted({ killed: 38, conflict: 18, wechat: 28, silent: 8, lost: 8 });
	switch (kind) {
		case 'killed': {
			const side = random.pick(['function-killed-before', 'function-killed-after']);
			const called = random.chance(0.8) ? CALLED[random.pick(acts).do] : random.pick(['clock', 'pay-callback']);
			return { name: side, subject: `${called}:${1 + random.below(REQUESTS_MAX)}`, times: 1 };
		}
		case 'conflict': {
			const side = random.pick(['database-conflict-at-operation', 'database-conflict-at-commit']);
			return { name: side, subject: random.pick(COLLECTIONS), times: 1 + random.below(2) };
		}
		case 'wechat':
			return { name: random.pick(OF_WECHAT), times: 1 };
		case 'silent':
			return random.chance(0.5)
				? { name: 'database-unavailable', subject: random.pick(COLLECTIONS), times: 1 }
				: { name: 'pay-unavailable', subject: random.pick(PAY_VERBS), times: 1 };
		case 'lost':
			return drawLoss(random);
	}
}

function drawLoss(random: Random): ArmedFault {
	switch (random.weighted({ database: 40, pay: 40, timer: 20 })) {
		case 'database':
			return { name: 'database-commit-reply-lost', times: 1 };
		case 'pay':
			return { name: 'pay-reply-lost', subject: random.pick(PAY_VERBS), times: 1 };
		case 'timer':
			return { name: 'timer-missed', subject: 'clock', times: 1 + random.below(90) };
	}
}

function drawWait(random: Random): number {
	switch (random.weighted({ nothing: 58, seconds: 20, minutes: 14, hours: 5, days: 3 })) {
		case 'nothing':
			return 0;
		case 'seconds':
			return (1 + random.below(90)) * SECOND_MS;
		case 'minutes':
			return (1 + random.below(40)) * MINUTE_MS;
		case 'hours':
			return (1 + random.below(20)) * HOUR_MS;
		case 'days':
			return (24 + random.below(26)) * HOUR_MS;
	}
}
