import type { DayKind, Occasion, Trigger } from '../../types/codes';
import type { SupportHoursView } from '../../types/endpoints/fault';
import type { EpochMs } from '../../types/units';
import type { PromiseView } from '../../types/views';
import type { Explanation } from '../../types/views-explain';
import { rate, yuan } from './money';
import { DAY_KIND, MEASURE } from './states';
import { dateOf, dayWords, limitWords, momentWords, shortDate, weekdayOf } from './time';

/** Events beside the triggers of contracts. */
type Started = ('faultReported' | 'solutionPromised' | 'solved' | 'periodBegan' | 'noticeFor') | `occasion:${Occasion}`;

/** From which event a clock runs: the triggers of contracts, and the events of faults and periods. */
const START: Record<Trigger | Started, string> = {
	signing: '双方签署合同',
	invoiceReceived: '付款申请单和发票收齐',
	acceptance: '签署验收单',
	delivery: '完成交付',
	termEnd: '合同到期',
	serviceEnd: '服务期满',
	stageOpened: '这一期付款开始',
	noticeFor: '要提前告知的那一天',
	'occasion:changeRequest': '提出需求变更',
	'occasion:qualityDefect': '通知质量问题',
	'occasion:complaint': '收到投诉',
	'occasion:contactChange': '联系人变更',
	'occasion:maintainerChange': '维护人员变更',
	'occasion:securityIncident': '发生安全事件',
	'occasion:reportAsked': '要求汇报',
	'occasion:checkAsked': '要求检测',
	'occasion:trainingAsked': '要求培训',
	'occasion:delay': '发生延迟',
	'occasion:downtime': '安排停机',
	'occasion:serviceDone': '完成一次服务',
	faultReported: '收到报障',
	solutionPromised: '作出承诺',
	solved: '通知已解决',
	periodBegan: '这一期开始',
};
const COUNTED_FROM_NEXT_DAY: readonly string[] = ['calendarDay', 'workingDay', 'month', 'year'];

const UNIT: Record<Explanation['rule']['unit'], string> = {
	calendarDay: '日',
	workingDay: '个工作日',
	month: '个月',
	year: '年',
	hour: '小时',
	officeHour: '小时',
	date: '固定日期',
	none: '没有约定',
	promised: '承诺',
};

/** The moment the clock started, in a sentence; '' when nothing started it. */
export function startWords({ start, rule }: Explanation, nowMs: EpochMs): string {
	if (!start) return '';
	const event = START[start.trigger as keyof typeof START] ?? '条件满足';
	if (start.trigger === 'periodBegan') return `${dayWords(dateOf(start.atMs), nowMs)}，${event}`;
	if (rule.before) return `${dayWords(dateOf(start.atMs), nowMs)}，${event}，往前数`;
	const fromNextDay = COUNTED_FROM_NEXT_DAY.includes(rule.unit) ? '，从第二天数起' : '';
	const fromNow = rule.unit === 'hour' || rule.unit === 'officeHour';
	return `${momentWords(start.atMs, nowMs)}，${event}${fromNow ? '，从这一刻算起' : fromNextDay}`;
}

function dayOfReceiptWords(kind: DayKind, holiday: string | null): string {
	if (kind === 'makeUpWorkingDay') return `当天${holiday ? `是${holiday}` : ''}补班，按工作日算`;
	return kind === 'workingDay' ? '当天是工作日' : `当天是${holiday ?? DAY_KIND[kind]}，按非工作日算`;
}

/** Of two limits the contract names the later or the earlier: which one, and when the other would have been. */
function otherWords({ otherLimit, duty }: Explanation, nowMs: EpochMs): string {
	if (!otherLimit) return '';
	const which = duty.dueAtMs !== null && otherLimit.dueAtMs > duty.dueAtMs ? '早' : '晚';
	return `合同有两个期限，取${which}的一个；另一个是 ${limitWords(otherLimit.dueAtMs, nowMs)}。`;
}

const PLAIN_RULE: Partial<Record<Explanation['rule']['unit'], string>> = {
	none: '合同没有写时间，什么时候做由双方商定。',
	promised: '合同没有写小时数，按我们承诺的时间算。',
	hour: '，昼夜连续计算。',
	officeHour: '，只在上班时间计算。',
	workingDay: '，补班日计入，节假日和休息日不计。',
};

/** The rule that led from the start to the date. */
export function ruleWords(explanation: Explanation, nowMs: EpochMs): string {
	const { rule, start, duty } = explanation;
	const other = otherWords(explanation, nowMs);
	if (start?.trigger === 'periodBegan')
		return `${rule.unit === 'year' ? '每年' : rule.count === 1 ? '每月' : '每季度'}一次，到这一期最后一天 24:00。`;
	if (rule.unit === 'none' || rule.unit === 'promised') return `${PLAIN_RULE[rule.unit]}${other}`;
	if (rule.unit === 'date')
		return `合同写定的日期${duty.dueAtMs === null ? '' : `：${limitWords(duty.dueAtMs, nowMs)}`}。${other}`;
	const receipt = rule.dayOfReceipt ? `，${dayOfReceiptWords(rule.dayOfReceipt, rule.holiday)}` : '';
	if (rule.before) return `${rule.count ?? ''} ${UNIT[rule.unit]}以前，那一天 24:00 前都算提前。${other}`;
	const tail = PLAIN_RULE[rule.unit] ?? '，最后一天遇节假日顺延。';
	const closes = rule.closesAtMinute === null ? '' : `最后一天到下班 ${clockWords(rule.closesAtMinute)} 为止。`;
	return `${rule.count ?? ''} ${UNIT[rule.unit]}${receipt}${tail}${closes}${other}`;
}

/** 15:30 of the day's minute 930; 24:00 of 1440. */
const clockWords = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** What stands where a date would, when there is none. */
export function unknownWords({ duty }: Explanation): string {
	if (duty.unknownYear !== null) return `${duty.unknownYear} 年放假安排还没公布，这个期限公布后再算`;
	return duty.state === 'notYet' ? '条件还没满足，满足后再算' : '合同没有约定时间';
}

/** The notices the calendar rests on; '' when the date needs none. */
export function noticeWords({ notices }: Explanation): string {
	if (notices.length === 0) return '';
	return `日历依据${notices.map((notice) => `《${notice.title}》（${notice.number}）`).join('、')}。`;
}

/** What a miss costs, as a possible claim: it counts only when somebody asserts it. */
export function consequenceWords(
	penalty: NonNullable<Explanation['penalty']>,
	nowMs: EpochMs,
	running: boolean,
): string {
	const from = shortDate(dateOf(penalty.fromMs), nowMs);
	const perDay = `每天 ${rate(penalty.perDayBp)}，现在是 ${yuan(penalty.perDayFen)} / 天`;
	if (penalty.days > 0) return `逾期 ${penalty.days} 天，可加收 ${yuan(penalty.soFarFen)}（${perDay}）；主张后才入账。`;
	return running
		? `从 ${from} 起，未付的部分可加收${perDay}；主张后才入账。`
		: `${from} 起，未付的部分可加收${perDay}；主张后才入账。`;
}

/** What one breach costs, with its arithmetic: a possible claim. */
export function breachWords({ rateBp, baseFen, amountFen, soFarFen }: NonNullable<Explanation['breach']>): string {
	const sum = `${yuan(baseFen)} × ${rate(rateBp)} = ${yuan(amountFen)}`;
	return soFarFen > 0
		? `没按时，可要求违约金 ${sum}；主张后才入账。`
		: `没按时的话，可要求违约金 ${sum}；主张后才入账。`;
}

/** A promise's limit in two parts, and how it came about. */
export function promiseWhy(promises: readonly PromiseView[]): string {
	const withDay = promises.find((promise) => promise.dayOfReceipt !== null);
	const day = withDay?.dayOfReceipt ? `今天${dayOfReceiptWords(withDay.dayOfReceipt, withDay.holiday).slice(2)}。` : '';
	return `${day}没按时，系统照实记为逾期。`;
}

/** What is promised, under its time: `前响应 · 2 小时内`. */
export function promiseWhat(promise: PromiseView): string {
	const hours = promise.hours === null ? '' : ` · ${promise.hours} 小时内`;
	return promise.dueAtMs === null ? `${MEASURE[promise.measure]}${hours}` : `前${MEASURE[promise.measure]}${hours}`;
}

/** What kind of day today is, beside its date; '' for an ordinary working day. */
export function todayWords(today: { date: string; kind: DayKind; holiday: string | null }, nowMs: EpochMs): string {
	const date = `${shortDate(today.date, nowMs)} ${weekdayOf(today.date)}`;
	if (today.kind === 'workingDay') return date;
	return `${date} · ${today.kind === 'statutoryHoliday' && today.holiday ? today.holiday : DAY_KIND[today.kind]}`;
}

const SUPPORT_DAYS: Record<SupportHoursView['days'], string> = { workingDays: '工作日', everyDay: '每天' };

/** When technical support is there: `技术支持时间：工作日 9:00–12:00、13:30–18:00`. */
export const supportHoursWords = ({ days, shifts }: Pick<SupportHoursView, 'days' | 'shifts'>): string => {
	const hours = shifts.map(({ fromMinute, toMinute }) => `${clockWords(fromMinute)}–${clockWords(toMinute)}`);
	return `技术支持时间：${SUPPORT_DAYS[days]} ${hours.join('、')}`;
};
