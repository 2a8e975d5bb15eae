import type { DayKind } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { Explanation, PromiseView } from '../../types/views';
import { rate, yuan } from './money';
import { DAY_KIND, MEASURE } from './states';
import { dateOf, limitWords, momentWords, shortDate, weekdayOf } from './time';

/** From which event a clock runs. */
const START: Record<string, string> = {
	signing: '双方签署合同',
	invoiceReceived: '付款申请单和发票收齐',
	acceptance: '签署验收单',
	delivery: '完成交付',
	termEnd: '合同到期',
	reported: '收到报障',
	responded: '响应报障',
	solutionPromised: '作出承诺',
	solved: '通知已解决',
	periodStart: '这一期开始',
};

const UNIT: Record<Explanation['rule']['unit'], string> = {
	calendarDay: '日',
	workingDay: '个工作日',
	month: '个月',
	year: '年',
	hour: '小时',
	date: '固定日期',
	none: '没有约定',
	promised: '承诺',
};

/** The moment the clock started, in a sentence; '' when nothing started it. */
export function startWords({ start, rule }: Explanation, nowMs: EpochMs): string {
	if (!start) return '';
	const event = START[start.trigger] ?? start.trigger;
	const from = rule.unit === 'hour' ? '从这一刻算起' : rule.unit === 'promised' ? '' : '从第二天数起';
	return `${momentWords(start.atMs, nowMs)}，${event}${from ? `，${from}` : ''}`;
}

function dayOfReceiptWords(kind: DayKind, holiday: string | null): string {
	if (kind === 'makeUpWorkingDay') return `当天${holiday ? `是${holiday}` : ''}补班，按工作日算`;
	return kind === 'workingDay' ? '当天是工作日' : `当天是${holiday ?? DAY_KIND[kind]}，按非工作日算`;
}

/** The rule that led from the start to the date. */
export function ruleWords({ rule, otherLimit, duty }: Explanation, nowMs: EpochMs): string {
	const later = otherLimit ? `合同有两个期限，取晚的一个；另一个是 ${limitWords(otherLimit.dueAtMs, nowMs)}。` : '';
	if (rule.unit === 'none') return `合同没有写时间，什么时候做由双方商定。${later}`;
	if (rule.unit === 'promised') return `合同没有写小时数，按我们承诺的时间算。${later}`;
	if (rule.unit === 'date')
		return `合同写定的日期${duty.dueAtMs === null ? '' : `：${limitWords(duty.dueAtMs, nowMs)}`}。${later}`;
	const receipt = rule.dayOfReceipt ? `，${dayOfReceiptWords(rule.dayOfReceipt, rule.holiday)}` : '';
	const tail =
		rule.unit === 'hour'
			? '，昼夜连续计算'
			: rule.unit === 'workingDay'
				? '，补班日计入，节假日和休息日不计'
				: '，最后一天遇节假日顺延';
	return `${rule.count ?? ''} ${UNIT[rule.unit]}${receipt}${tail}。${later}`;
}

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
	return running
		? `从 ${from} 起，未付的部分可加收${perDay}；主张后才入账。`
		: `${from} 起，未付的部分可加收${perDay}；主张后才入账。`;
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
