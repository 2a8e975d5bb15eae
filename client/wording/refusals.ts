import type { Refusal, RefusalCode } from '../../types/refusals';
import { yuan } from './money';
import { limitWords, momentWords } from './time';

type Detail = NonNullable<Refusal['detail']>;
type Words = string | ((detail: Detail, nowMs: number) => string);

const number = (value: string | number | undefined): number | undefined =>
	typeof value === 'number' ? value : undefined;

function attemptOpen(detail: Detail, nowMs: number): string {
	const who = detail.byName ? `${detail.byName}` : '另一位同事';
	const until = number(detail.closableFromMs);
	const when =
		until && nowMs > 0 && until > nowMs ? `，${momentWords(until, nowMs)} 以后可以换人付` : '，问清结果后可以再付';
	return `${who}正在付这一笔${when}。`;
}

function amountTooLarge(detail: Detail): string {
	const remaining = number(detail.remainingFen);
	return remaining === undefined ? '比余款多。改成余款以内的数。' : `比余款多。最多付 ${yuan(remaining)}。`;
}

function titleIncomplete(detail: Detail): string {
	const missing = TITLE_FIELDS[`${detail.missing}`];
	return missing ? `开专用发票还缺${missing}，先在抬头里补上。` : '这个抬头还不完整，先补上。';
}

/** What an invoice title holds, by the names of its fields. */
const TITLE_FIELDS: Record<string, string> = {
	...{ buyerName: '名称', taxpayerId: '税号', address: '地址', telephone: '电话' },
	...{ bankName: '开户行', bankAccount: '账号' },
};

function invoiceAmountDiffers(detail: Detail): string {
	const allowed = number(detail.allowedFen);
	if (allowed === 0) return '这一笔已经开足，不能再开。';
	return allowed === undefined ? '和应开的金额不一致，核对后再填。' : `超过应开的金额，最多还能开 ${yuan(allowed)}。`;
}

/** Amounts that stand in the way of giving money back, each with its sentence. */
const upTo =
	(name: string, none: string, some: (amount: string) => string) =>
	(detail: Detail): string => {
		const amountFen = number(detail[name]) ?? 0;
		return amountFen > 0 ? some(yuan(amountFen)) : none;
	};

const creditTooSmall = upTo('creditFen', '现在没有可用余额。', (amount) => `可用余额不够。最多 ${amount}。`);
const refundTooLarge = upTo(
	'refundableFen',
	'没有能原路退回的微信付款，改用转账退。',
	(amount) => `能原路退回的只有 ${amount}，其余改用转账退。`,
);
const paymentUsed = upTo(
	'missingFen',
	'这笔钱已经用掉或退掉，不能再冲销。',
	(amount) => `这笔钱已经用掉或退掉，冲销后会差 ${amount}，不能冲销。`,
);

function checksOpen(detail: Detail): string {
	const blocking = number(detail.blocking) ?? 0;
	const open = number(detail.open) ?? 0;
	const parts = [blocking > 0 ? `${blocking} 处要先改好` : '', open > 0 ? `${open} 处要有人知悉` : ''].filter(Boolean);
	return parts.length > 0 ? `检查还没过：${parts.join('，')}。` : '检查还没过，先看检查结果。';
}

/** What is wrong with a year's table, by the code of the fault. */
const YEAR_FAULTS: Record<string, string> = {
	NOTICE_MISSING: '通知的名称和文号都要写',
	DATE_INVALID: '有一天不存在',
	DATE_OUTSIDE_YEAR: '有一天不在这一年（元旦可以从上一年 12 月开始）',
	HOLIDAY_REVERSED: '有个假期的最后一天早于第一天',
	HOLIDAY_TOO_LONG: '有个假期超过 14 天',
	HOLIDAY_REPEATED: '有个假期写了两次',
	HOLIDAYS_OVERLAP: '有两个假期重叠',
	MAKE_UP_NOT_ON_WEEKEND: '补班日要在周六或周日',
	MAKE_UP_WITHIN_HOLIDAY: '补班日落在假期里',
	MAKE_UP_REPEATED: '有个补班日写了两次',
	MAKE_UP_FOR_UNKNOWN_HOLIDAY: '补班日对应的假期不在表里',
	IN_LIEU_OUTSIDE_HOLIDAY: '调休的那天不在假期里',
};

function yearTableInvalid({ fault, place }: Detail): string {
	return `${YEAR_FAULTS[String(fault)] ?? '这一年的表有一处不对'}${place ? `：${place}` : ''}。改好后再提交。`;
}

function quotaExhausted(detail: Detail): string {
	const left = number(detail.leftTenths);
	return left === undefined ? '免费额度不够，超出的要另付。' : `免费额度只剩 ${left / 10}，超出的要另付。`;
}

/** Every refusal with its reason and what helps. Exhaustive: a new code does not compile without its words. */
const WORDS: Record<RefusalCode, Words> = {
	BAD_INPUT: '有一处没填对，改好后再提交。',
	BODY_TOO_LARGE: '内容太长，分成几次提交。',
	UNKNOWN_ENDPOINT: '这个版本做不到。关掉小程序再打开，会换成新版本。',
	WRONG_DOOR: '这里不能这样打开。从微信里的小程序进入。',
	NOT_BOUND: '还不知道您是哪家公司的。先在“我的”里绑定手机号或邀请码。',
	STAFF_ONLY: '这一页只给工作人员看。',
	NOT_ALLOWED: '您的权限里没有这一项。找公司里有权限的同事，或给我们打电话。',
	NOT_FOUND: '没有找到，或者不是您能看的。',
	BUSY: '同时有人在改同一项，没有保存成功，您写的还在。再提交一次。',
	FAILED: '没有保存成功，您写的还在。再提交一次。',
	INVITATION_INVALID: '邀请码不对、用过了或过期了。向发码的人要一个新的。',
	PHONE_CODE_INVALID: '微信给的验证过期了。再点一次“用手机号绑定”。',
	PHONE_NOT_KNOWN: '这个手机号不在任何合同的联系人里。用邀请码绑定，或给我们打电话加上。',
	ADMIN_CODE_INVALID: '管理员码不对或用过了。它在部署时只显示一次。',
	ALREADY_BOUND: '已经绑定过了，不用再绑。',
	LAST_ADMINISTRATOR: '这是最后一位管理员，先指定另一位。',
	TELEPHONE_TAKEN: '这家公司里已经有人用这个手机号。',
	FILE_NOT_YOURS: '图片没有传好。删掉它，再添加一次。',
	FILE_TYPE_REFUSED: '这种文件不能传在这里：图片要 JPG、PNG 或 WebP，文件要 PDF；发票还可以是 OFD、XML。',
	FILE_TOO_LARGE: '文件超过 10 MB，压缩后再传。',
	CONTENT_REFUSED: '内容没有通过微信的安全检查。改一改文字再提交。',
	STAGE_NOT_OPEN: '这一期还不到付款的时候。',
	STAGE_PAID: '这一笔已经付过，不用再付。',
	AMOUNT_TOO_LARGE: amountTooLarge,
	ATTEMPT_OPEN: attemptOpen,
	WECHAT_PAY_REFUSED: '微信支付没有接受这一笔，钱没有动。再试一次，或改用对公转账。',
	TRANSFER_SETTLED: '这笔转账已经有人处理过。',
	STATEMENT_TOO_LONG: '这段时间的往来太多，一张对账单放不下。把时间选短一些。',
	TASK_SETTLED: (detail) => `${detail.byName || '同事'}已经处理过这一条。`,
	TITLE_INCOMPLETE: titleIncomplete,
	TITLES_FULL: '抬头最多 10 个，先删掉不用的。',
	INVOICE_NUMBER_TAKEN: '这个发票号码已经登记过，核对后再填。',
	INVOICE_AMOUNT_DIFFERS: invoiceAmountDiffers,
	CREDIT_TOO_SMALL: creditTooSmall,
	REFUND_TOO_LARGE: refundTooLarge,
	REFUND_SETTLED: '这一笔退款已经有结果，不用再处理。',
	PAYMENT_BY_WECHAT: '微信付款不能冲销，要退就走退款。',
	PAYMENT_USED: paymentUsed,
	NO_SURCHARGE: '这份合同没有约定附加费，或合同总价还没有定。',
	DATE_AFTER_SIGNING: '定金是签合同之前付的。签署当天和以后到账的按转账记。',
	DATE_IN_FUTURE: '时间还没到，只能填已经发生的。',
	DATE_BEFORE_CONTRACT: '时间比合同开始还早，核对后再填。',
	DATE_BEFORE_DUTY: '那时这件事还没有开始，核对时间后再填。',
	DATES_REVERSED: '后一天不能早于前一天。',
	DAY_MISSING: '写上是为哪一天提前告知的。',
	TEMPLATE_VALUE_INVALID: '有一栏填得不对，改好后再提交。',
	DRAFT_CHANGED: '别人刚改过这份草稿。先看最新的，再改一次。',
	DRAFT_NOT_OPEN: '这份草稿已经发出或作废，不能再改。要改就先收回。',
	DRAFT_NOT_SENT: '这份草稿没有在等签署。',
	CHECK_BLOCKS: '这一条不改好合同不能生效，不能只是知悉。',
	CHECKS_OPEN: checksOpen,
	ORIGINAL_INCOMPLETE: '双方都要有签字人和印章，并传上签字盖章的原件。',
	COPIES_DIFFER: '份数和合同写的不一样，核对后再填。',
	SUPPLEMENT_OPEN: '这份合同已经有一份补充协议在准备，先办完那一份。',
	SUPPLEMENT_BEFORE_CONTRACT: '补充协议不能早于合同签署，也不能早于还没生效的上一份补充协议。',
	QUOTA_EXHAUSTED: quotaExhausted,
	QUOTA_NOT_USED: '没有用过这么多，不能退回。',
	FUNCTION_NOT_DELIVERED: '这一项还没有交付，交付后再验。',
	CLAIM_NOT_ASSERTED: '这一笔没有主张过，或已经放弃。',
	END_PROPOSED: '已经有一个提前结束的提议在等答复。',
	END_NOT_AGREED: '双方还没有都同意提前结束。',
	YEAR_TABLE_INVALID: yearTableInvalid,
	CONTRACT_NOT_ACTIVE: '这份合同现在不在履行中，给我们打电话处理。',
	NOT_NAMED_CONTACT: '只有指定联系人能报一般故障。紧急的现在就可以报，或打电话。',
	FAULT_CLOSED: '这个故障已经结束。还有问题就新报一个。',
	FAULT_NOT_SOLVED: '这个故障还没有标为已解决。',
	FAULT_SOLVED: '这个故障已经标为已解决。',
	ALREADY_RESPONDED: '已经有人响应过了。',
	NOT_RESPONDED: '先响应，再做这一步。',
	ALREADY_ARRIVED: '到场已经记过了。',
	ON_SITE_NOT_ASKED: '客户没有要求到场。',
	PROMISE_IN_PAST: '承诺的时间已经过了，选一个以后的时间。',
	CONTRACT_NUMBER_TAKEN: '已经有一份同号的合同。',
	TERMS_CONTRADICT: '条款自相矛盾，先改好再登记。',
	ALREADY_RECORDED: '已经记过了，不用再记。',
};

const FIELD: Record<string, string> = {
	text: '说明',
	amountFen: '金额',
	transferredOn: '转账日期',
	valueDate: '到账日期',
	receivedFen: '到账金额',
	reason: '原因',
	code: '码',
	name: '名字',
	title: '职务',
	telephone: '手机号',
	place: '在哪里',
};

/** What the person reads when something was refused. `nowMs` is the server's time. */
export function refusalText(refusal: Refusal, nowMs = 0): string {
	const field = refusal.field ? FIELD[refusal.field.split('.')[0] ?? ''] : undefined;
	if (refusal.code === 'BAD_INPUT' && field) return `“${field}”没填对，改好后再提交。`;
	const due = number(refusal.detail?.dueAtMs);
	if (refusal.code === 'PROMISE_IN_PAST' && due && nowMs > 0)
		return `${limitWords(due, nowMs)}已经过了，选一个以后的时间。`;
	const words = WORDS[refusal.code];
	return typeof words === 'string' ? words : words(refusal.detail ?? {}, nowMs);
}

/** No answer came. What was typed is still there. */
export const UNREACHABLE_TEXT = '网络不通，没有发出去，您写的还在。网络恢复后再提交一次。';

/** What the person reads in place of content that was refused. They typed nothing: a failure of ours is said differently. */
export function contentRefusalText(refusal: Refusal): string {
	const ours = refusal.code === 'FAILED' || refusal.code === 'BUSY';
	return ours ? '内容没有取到，是我们这边的问题。' : refusalText(refusal);
}
