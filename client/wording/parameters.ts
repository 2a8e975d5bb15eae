import type { ExclusionReason } from '../../types/codes';
import type { ParameterView } from '../../types/views-contract';
import { rate, yuan } from './money';
import { PRICE_UNIT } from './states';

/** What a contract leaves open. */
export const NOT_AGREED = '未约定';

/** Rules that have no title of their own in the contract, by the first word of their path. */
const RULE: Record<string, string> = {
	total: '合同总价',
	period: '合同期限',
	latePenalty: '逾期违约金',
	monthlyFee: '月服务费',
	surcharge: '加收费用',
	refund: '退款',
	lapse: '停止服务',
	service: '服务期',
	responses: '响应时限',
	officeHours: '办公时间',
	deemedAcceptance: '视为验收',
	namedContacts: '指定联系人',
	copies: '合同份数',
};

const UNIT: Record<string, string> = {
	...{ calendarDay: '天', workingDay: '个工作日', month: '个月', year: '年', hour: '小时' },
	...{ personDay: '人天', piece: '个', person: '人', copy: '份' },
};

const COUNT_FIELD: Record<string, string> = {
	...{ calendarDay: '天数', workingDay: '工作日数', month: '月数', year: '年数', hour: '小时数' },
	...{ personDay: '人天数', person: '人数', copy: '份数' },
};

const FIELD: Record<string, string> = {
	...{ amountFen: '金额', shareBp: '比例', rateBp: '比例', perDayBp: '每天的比例' },
	...{ hours: '小时数', workingDayHours: '工作日小时数', otherDayHours: '非工作日小时数', calendarDays: '天数' },
	...{ from: '开始日', to: '截止日', date: '日期', shifts: '起止时间', fromMinute: '开始时间', toMinute: '结束时间' },
	...{ freeYears: '免费年数', packSize: '每包数量', capacity: '容量', minYears: '从业年数' },
	...{ number: '合同编号', title: '合同名称', customerName: '客户的全称', agencyName: '我们的全称' },
	...{ total: '总份数', customer: '客户留存', agency: '我们留存' },
};

/** Why a number of the words is no parameter. */
export const EXCLUSION: Record<ExclusionReason, string> = {
	reference: '条款编号',
	restated: '重复另一条的约定',
	identifier: '编号、账号或电话',
	law: '法律名称或文号',
	definition: '名词解释',
	capacity: '技术规格',
	wording: '习惯说法',
	description: '情况说明',
};

const grouped = (figures: string): string => figures.replace(/\B(?=(\d{3})+$)/g, ',');

/** What a number belongs to: the contract's own title, or the name of the rule. */
export const parameterTitle = ({ title, path }: Pick<ParameterView, 'title' | 'path'>): string =>
	title || (RULE[path.split('.')[0] ?? ''] ?? '');

/** What the number is: 金额, 工作日数, 截止日. */
export function fieldWords({ field, unit }: Pick<ParameterView, 'field' | 'unit'>): string {
	if (field === 'count') return COUNT_FIELD[unit ?? ''] ?? '数量';
	return FIELD[field] ?? '数值';
}

/** A number as it is read: `5 个工作日`, `¥28,000.00`, `5‰`, `12月31日`, `24:00`; a blank is 未约定. */
export function valueWords({ kind, value, unit }: Pick<ParameterView, 'kind' | 'value' | 'unit'>): string {
	if (value === null) return NOT_AGREED;
	switch (kind) {
		case 'amountFen':
			return unit === null ? yuan(Number(value)) : `${yuan(Number(value))} / ${priceUnit(unit)}`;
		case 'rateBp':
			return rate(Number(value));
		case 'date':
			return dayWords(value);
		case 'minute':
			return clock(Number(value));
		case 'count':
			// An end on the very day of its event.
			if (value === '0' && unit === 'calendarDay') return '当天';
			return unit === null ? grouped(value) : `${grouped(value)} ${UNIT[unit] ?? unit}`;
		case 'text':
			return value;
	}
}

const priceUnit = (unit: string): string => PRICE_UNIT[unit as keyof typeof PRICE_UNIT] ?? unit;

/** A day that returns every year has no year. */
function dayWords(day: string): string {
	const [month, date, ...rest] = day.split('-').map(Number);
	return rest.length > 0 ? day : `${month}月${date}日`;
}

const clock = (minute: number): string =>
	[Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** `全部 23 个数字都生效`; while some have no owner, how many. */
export function numbersWords({ total, live, excluded }: { total: number; live: number; excluded: number }): string {
	const open = total - live - excluded;
	if (total === 0) return '条款里没有数字';
	if (open > 0) return `${total} 个数字，还有 ${open} 个没有着落`;
	return excluded === 0
		? `全部 ${total} 个数字都生效`
		: `全部 ${total} 个数字都有着落：${live} 个生效，${excluded} 个注明了原因`;
}
