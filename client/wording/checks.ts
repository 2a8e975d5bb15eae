import type { CheckCode } from '../../types/codes-check';
import type { CheckView, ParameterView } from '../../types/views-contract';
import { rate, yuan } from './money';
import { fieldWords, NOT_AGREED, parameterTitle, valueWords } from './parameters';

/** The values of a finding by their names. */
interface Facts {
	text: (name: string) => string;
	yuan: (name: string) => string;
	/** The contract's words between quotation marks; '' where there are none. */
	quoted: (name: string) => string;
	has: (name: string) => boolean;
}

const TRIGGER: Record<string, string> = {
	...{ signing: '签署合同', acceptance: '验收', invoiceReceived: '收齐发票', delivery: '交付' },
	...{ stageOpened: '达到付款条件', termEnd: '合同到期', serviceEnd: '服务期满' },
};

const SIDE: Record<string, string> = { customer: '客户', agency: '我们' };

const trigger = ({ text }: Facts): string => TRIGGER[text('trigger')] ?? '';
const differenceOf = ({ text }: Facts, one: string, other: string): string =>
	yuan(Math.abs(Number(text(one)) - Number(text(other))));

/** A parameter as a finding tells it. */
const parameterOf = ({ text }: Facts): Pick<ParameterView, 'title' | 'path' | 'field' | 'unit' | 'kind' | 'value'> => ({
	...{ title: text('title'), path: text('path'), field: text('field'), unit: text('unit') || null },
	...{ kind: text('kind') as ParameterView['kind'], value: text('value') },
});

const nameOf = (facts: Facts): string => `${parameterTitle(parameterOf(facts))}${fieldWords(parameterOf(facts))}`;

const clockOf = (minutes: string): string => valueWords({ kind: 'minute', value: minutes, unit: null });

function neverWords(facts: Facts): string {
	const title = facts.text('title') || '期限';
	// A penalty for the breach of duties without a time.
	if (facts.text('trigger') === 'breach') return `${title}所指的事都没有期限，违约金算不出来`;
	return `${title}从${trigger(facts)}算起，照现在的条款这一天不会到来`;
}

function stagesWords(facts: Facts): string {
	const { text, yuan: money } = facts;
	if (!facts.has('shareBp')) {
		return `各期合计 ${money('stagesFen')}，合同 ${money('totalFen')}，差 ${differenceOf(facts, 'stagesFen', 'totalFen')}`;
	}
	const share = `${money('totalFen')} 的 ${rate(Number(text('shareBp')))} 是 ${money('shareFen')}`;
	return `${text('title')} ${money('amountFen')}，${share}，差 ${differenceOf(facts, 'amountFen', 'shareFen')}`;
}

function datesWords({ text }: Facts): string {
	if (text('side') === 'length') return `条款写“${text('words')}”，期限是 ${text('from')} 到 ${text('to')}，对不上`;
	return `条款写 ${text('date')}，期限的${text('side') === 'end' ? '截止日' : '开始日'}是 ${text('held')}`;
}

function baseWords({ text, yuan: money, has }: Facts): string {
	const share = `${text('title')}按 ${rate(Number(text('shareBp')))} 算`;
	if (!has('listFen')) return `${share}，但没写明是什么金额的 ${rate(Number(text('shareBp')))}`;
	return `${share}，没写明按合同价 ${money('totalFen')} 还是价目合计 ${money('listFen')}`;
}

function earlyWords(facts: Facts): string {
	const { text, has } = facts;
	if (has('begin')) return `${text('title')}的期限 ${text('date')} 早于合同开始的 ${text('begin')}`;
	return `${text('title')}要从${trigger(facts)}算起，那一天还不知道，期限算不出来`;
}

function teamWords({ text, has }: Facts): string {
	if (has('count')) return `${text('title')}约定 ${text('count')} 人，指定了 ${text('named')} 人`;
	return `${text('title')}约定从业 ${text('minYears')} 年以上，${text('name')}是 ${text('years')} 年`;
}

function gapWords({ text }: Facts): string {
	if (text('missing') === '') return `条款编号 ${text('after')} 之后是 ${text('before')}，顺序反了`;
	const from = text('after') === '' ? '开头' : text('after');
	return `条款编号从${from}到${text('before')}，缺${text('missing')}`;
}

/** What a rule names and the contract does not have. */
function referenceWords({ text }: Facts): string {
	const id = `（${text('name')}）`;
	switch (text('kind')) {
		case 'price':
			return `${text('title')}用完以后的价格${id}不在合同里`;
		case 'stage':
			return `${text('title')}要看的那期付款${id}不在合同里`;
		case 'monthlyFee':
			return `${text('title')}按月服务费算，合同里没有月服务费`;
		default:
			return `${text('title')}要看的约定${id}不在合同里`;
	}
}

function blankWords({ text }: Facts): string {
	return `“${text('before')}＿＿${text('after')}”空着没填`;
}

function brokenWords({ text }: Facts): string {
	if (text('kind') === 'OPEN_BRACKET') return `${text('label')}的括号没有合上：“${text('words')}”`;
	return `${text('label')}写到“${text('words')}”就断了`;
}

const SENTENCE: Record<CheckCode, (facts: Facts) => string> = {
	BLANK_PARAMETER: (facts) => `${nameOf(facts)}${NOT_AGREED}，合同还不能生效`,
	NEVER_DUE: neverWords,
	STAGES_AGAINST_TOTAL: stagesWords,
	SHARES_OVER_WHOLE: ({ text }) => `各期比例加起来是 ${rate(Number(text('sharesBp')))}，超过 100%`,
	PERIOD_REVERSED: ({ text }) => `期限从 ${text('from')} 到 ${text('to')}，截止日在开始日之前`,
	DAY_IMPOSSIBLE: ({ text }) => `${text('month')}月没有${text('day')}日`,
	CLAUSE_MISSING: ({ text, quoted }) => `${text('title')}${quoted('quote')}所在的条款（${text('clauseId')}）已经没有了`,
	CLAUSE_STRUCK: ({ text, quoted }) => `${text('title')}${quoted('quote')}所在的条款已划去，不生效`,
	QUOTE_NOT_IN_CLAUSE: ({ quoted }) => `条款里找不到${quoted('quote')}`,
	VALUE_NOT_IN_QUOTE: (facts) =>
		`${nameOf(facts)}是 ${valueWords(parameterOf(facts))}，条款${facts.quoted('quote')}没有这样写`,
	ORPHAN_NUMBER: ({ quoted }) => `${quoted('around')}里的${quoted('words')}没有着落：对上一项约定，或注明为什么不是`,
	ID_REPEATED: ({ text, has }) => (has('measure') ? '同一种报障约定了两次响应时限' : `编号（${text('id')}）用了两次`),
	REFERENCE_MISSING: referenceWords,
	COPIES_MISMATCH: ({ text }) =>
		`合同共 ${text('total')} 份，客户留存 ${text('customer')} 份、我们留存 ${text('agency')} 份，对不上`,
	STAGE_BEFORE_ANYTHING: earlyWords,
	HOURS_IMPOSSIBLE: ({ text, has }) =>
		has('fromMinute')
			? `办公时间 ${clockOf(text('fromMinute'))} 到 ${clockOf(text('toMinute'))} 排不出来，起止反了或与前一段重叠`
			: '办公时间一段也没有',
	PAID_STAGE_CHANGED: ({ text, yuan: money }) =>
		`${text('title')}已付 ${money('paidFen')}，改后只有 ${money('amountFen')}`,
	HOLDS_FROM_MISSING: () => '补充协议还没写从哪天起生效',
	BLANK_IN_WORDS: blankWords,
	BLANK_HANGS: (facts) => `${facts.text('title')}要从${trigger(facts)}算起，那一天${NOT_AGREED}，定下来才有期限`,
	DATES_CONTRADICT: datesWords,
	FIGURES_AGAINST_CAPITALS: (facts) =>
		`小写 ${facts.yuan('figuresFen')}，大写 ${facts.yuan('capitalFen')}，差 ${differenceOf(facts, 'figuresFen', 'capitalFen')}`,
	CAPITALS_UNREADABLE: ({ quoted }) => `大写金额${quoted('words')}写法不对，读不出来`,
	ITEMS_AGAINST_TOTAL: (facts) =>
		`分项合计 ${facts.yuan('itemsFen')}，合同 ${facts.yuan('totalFen')}，差 ${differenceOf(facts, 'itemsFen', 'totalFen')}`,
	ITEM_UNPRICED: ({ text }) => `${text('title')}没有写价格`,
	NUMBERING_GAP: gapWords,
	ANNEX_MISSING: ({ text }) => `条款提到${text('name')}，合同里没有`,
	TEXT_BREAKS_OFF: brokenWords,
	PERCENT_BASE_UNDEFINED: baseWords,
	PARTY_AGAINST_LABEL: ({ text, quoted }) =>
		`${quoted('words')}写的是${text('other')}，按合同开头这该由${text('label')}（${SIDE[text('owner')] ?? ''}）来做`,
	OWNERSHIP_TWICE: ({ text }) => `${text('thing')}一处写归${text('first')}，一处写归${text('second')}`,
	LIMIT_CHOSEN: ({ text }) =>
		`${text('title')}有两个期限，条款没说以哪个为准，现在按${text('rule') === 'later' ? '晚' : '早'}的算`,
	PAYMENT_TIME_TWICE: ({ quoted }) => `付款时间写了两处：${quoted('words')}和${quoted('otherWords')}`,
	CLAUSE_REPEATED: ({ quoted }) => `两条几乎一样：${quoted('words')}`,
	UNIT_UNUSUAL: ({ text, quoted, has }) =>
		has('count')
			? `${quoted('words')}的单位少见，现在读作 ${valueWords({ kind: 'count', value: text('count'), unit: text('unit') })}`
			: `${quoted('words')}的单位少见，没有读成约定`,
	TEAM_SHORT: teamWords,
	FEE_DERIVED: ({ yuan: money, has }) =>
		has('amountFen') && has('totalFen')
			? `合同没写月服务费，按一年 ${money('totalFen')} 除以 12 算成 ${money('amountFen')}`
			: '合同没写月服务费，按一年的费用除以 12 算',
	RESTATED_DIFFERS: ({ quoted }) => `${quoted('around')}里的${quoted('words')}标为重复约定，但没有一项约定是这个数`,
	BACK_DATED: ({ text }) => `生效日 ${text('holdsFrom')} 已经过去，那天以后到期的事会重新判定`,
};

/** Longer passages are cut in the middle. */
const QUOTED_MAX = 40;

/** What a check found, in a sentence. */
export function checkWords({ code, detail }: Pick<CheckView, 'code' | 'detail'>): string {
	const values = new Map(detail.map(({ name, value }) => [name, value]));
	const value = (name: string): string => values.get(name) ?? '';
	const text = (name: string): string =>
		name === 'title' ? parameterTitle({ title: value('title'), path: value('path') }) : value(name);
	return SENTENCE[code]({
		text,
		yuan: (name) => yuan(Number(text(name))),
		quoted: (name) => (text(name) === '' ? '' : `“${shortened(text(name))}”`),
		has: (name) => values.has(name),
	});
}

const shortened = (words: string): string =>
	words.length <= QUOTED_MAX ? words : `${words.slice(0, QUOTED_MAX / 2)}……${words.slice(-QUOTED_MAX / 2)}`;
