import { matchAt } from './plain';

/** Measures of time: 一 before them counts, and half of them can be said. */
const TIME =
	'个工作日|工作日|个自然日|自然日|个日历日|日历日|个月|个季度|季度|个年度|年度|个小时|小时|分钟|秒钟|个星期|星期|周年|周(?![期边转末到长])|天(?![津地然花])|日(?![常期志记程报])|年(?![代龄轮检审级])|月(?![份报度底初末])|月(?=份)|秒(?![杀])';
const PEOPLE = '人/天|人天|人日|人月|人次|人|名(?![称义字单])|位(?![置于数址])';
const THINGS =
	'份(?![额])|个百分点|个|次(?![性日月年序品要])|条(?![款件例码形])|篇|台(?![湾风阶账])|枚|项(?![目])|款(?![项式待])|种(?![植子])|套|张|页|件|间(?![接隔])|家(?![庭具用电])|处(?![理于置])|门|期(?![限间内满末初待货])|批(?![准复])|笔|轮|版(?![本权式面])|层|类|组(?![织合成])|段|步|场(?![地所景])|课时|学时|课|例(?![如外])|户|部(?![分门署])|端|座|本(?![合协条款人])|册|遍|版次|只(?![有能要])|字节|字符|字(?![段体节符典号])|级|倍(?!数)|折(?![扣旧合算])';
/** Only after digits: as a word of its own a Chinese numeral hardly stands before these. */
const AFTER_DIGITS =
	'平方米|公里|厘米|毫米|米|吨|公斤|千克|克|核|并发|端口|域名|账号|用户|像素|角(?![度色落])|分(?![别析为类钟布享支])|号(?![码称])|GB|MB|KB|TB|Mbps|Kbps|Gbps|px|dpi|ms|bps|[GMKT](?![A-Za-z])|h(?![A-Za-z])|H(?![A-Za-z])|点(?![击评赞名对])|时(?![间候段效限常])|行|块|度';

const ANY = new RegExp(`${TIME}|${PEOPLE}|${THINGS}|${AFTER_DIGITS}`, 'y');
const SAID = new RegExp(`${TIME}|${PEOPLE}|${THINGS}`, 'y');
const TIME_ONLY = new RegExp(TIME, 'y');
const BETWEEN = /[ _]{0,8}(?:[)\]】〕][ _]{0,4})?/y;
const ALIKE: Record<string, string> = { h: '小时', H: '小时', 秒钟: '秒' };
/** 一 with these is an article (一种情况, 一段时间), no count. */
const ARTICLES = new Set([
	'种',
	'类',
	'段',
	'步',
	'端',
	'部',
	'本',
	'组',
	'处',
	'门',
	'批',
	'只',
	'字',
	'层',
	'位',
	'场',
]);
/** 一个 counts before what a contract delivers by number, and is an article before all else (一个口子). */
const COUNTED_THINGS = /个(?:域名|账号|账户|平台|小程序|公众号|网站|页面|模块|接口|名额|联系人|版本|客户端)/y;
/** 一次 is a manner here: at once, in one go. */
const AT_ONCE = /次(?:性|解决|过|付清|结清|交清|搞定|到位|付|缴)/y;

/** A measure after a numeral. */
export interface Measure {
	unit: string;
	end: number;
}

/** The measure that follows at a place, if one does, over spaces, underlines and the bracket that a form puts there. */
export function measureAt(plain: string, at: number, script: 'digits' | 'words'): Measure | null {
	const gap = script === 'digits' ? (matchAt(BETWEEN, plain, at)?.[0].length ?? 0) : 0;
	const found = matchAt(script === 'digits' ? ANY : SAID, plain, at + gap);
	return found ? { unit: ALIKE[found[0]] ?? found[0], end: at + gap + found[0].length } : null;
}

const NUMERAL = '[\\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}';
const REPEATED = new RegExp(` ?(?:\\( ?${NUMERAL} ?\\)|(?<=\\( ?${NUMERAL} ?)\\)) ?`, 'y');
const YUAN = /元(?!旦|素|件)/y;

/** The unit of a number that is said twice, 三十（30）日 or 叁拾（叁拾）元: of the outer and of the inner one. */
export function unitBeyondBracket(plain: string, end: number): string | null {
	const bracket = matchAt(REPEATED, plain, end);
	if (!bracket) return null;
	const at = end + bracket[0].length;
	return (matchAt(SAID, plain, at) ?? matchAt(YUAN, plain, at))?.[0] ?? null;
}

/** The measure of time that follows directly: 小时, 天, 个月 … */
export function timeMeasureAt(plain: string, at: number): Measure | null {
	const found = matchAt(TIME_ONLY, plain, at);
	return found ? { unit: found[0], end: at + found[0].length } : null;
}

/** Whether 一 before the measure at this place is an article or part of a saying, and no number. */
export function isArticle(plain: string, at: number, unit: string): boolean {
	if (unit === '个') return matchAt(COUNTED_THINGS, plain, at) === null;
	if (unit === '次') return matchAt(AT_ONCE, plain, at) !== null;
	return ARTICLES.has(unit);
}

const DETERMINED =
	/(?:[每某另第哪唯惟统单专万之逐再又何其此该这那当进]|(?<!合)同|(?<!责)任|(?<![以线之网现])[上下]|(?:^|[\s,.;:、，。；：的在与和于按从自至到较比])[前后])$/;

/** Whether the words before 一 point at something (这一年度, 每一次, 同一份) instead of counting. */
export const isDetermined = (wordsBefore: string): boolean => DETERMINED.test(wordsBefore);
