import type { ClauseTemplate } from '../shape';
import { ANNEX_CLAUSES } from './annex';
import { FUNCTION_CLAUSES } from './functions';

const SCOPE: readonly ClauseTemplate[] = [
	{
		...{ id: 'p1-1', label: '一（1）', heading: '合作内容' },
		text: '甲方替乙方制作{{project}}，要做的功能列在附件里。',
	},
	{ id: 'p1-2', label: '一（2）', text: '附件里的功能怎么用，甲方随时给乙方出主意。' },
	{ id: 'p2-1', label: '二（1）', heading: '合作约定', text: '制作要用的资料，乙方积极提供。' },
	{ id: 'p2-2', label: '二（2）', text: '甲方在签约后 {{buildDays}} 日内做完；因乙方耽误的顺延。' },
	{ id: 'p2-3', label: '二（3）', text: '合同有效期里平台出了毛病，甲方有义务出手相助。' },
	{ id: 'p2-4', label: '二（4）', text: '乙方经营上的机密文件，甲方替乙方保密。' },
	{ id: 'p2-5', label: '二（5）', text: '乙方可以向甲方打听和平台有关的事，甲方如实解答。' },
	{ id: 'p2-6', label: '二（6）', text: '乙方可以要甲方把自己经营范围里的消息放上平台。' },
	{ id: 'p2-7', label: '二（7）', text: '没经乙方点头，甲方不得登录乙方的平台发布损害乙方的内容。' },
	{ id: 'p2-8', label: '二（8）', text: '甲方的公司管理和合作中的机密文件，乙方同样保密。' },
	{ id: 'p2-9', label: '二（9）', text: '用的时候发现问题，乙方及时提出，由甲方改正。' },
	{ id: 'p3', label: '三', heading: '制作', text: '系统照乙方的功能清单做完。' },
	{ id: 'p4', label: '四', heading: '需求变更', text: '制作中要改需求的，报价和工期都单独谈。' },
];

const PAYMENT: readonly ClauseTemplate[] = [
	{
		...{ id: 'p5-1', label: '五（1）', heading: '费用' },
		text: '系统搭好以后，年费项目要按时交：共享服务器每年 ¥{{serverFee}}，先免费 {{freeYears}} 年，以后在每年开始后 {{yearlyPayDays}} 日内付；没有按时交的，就当作不要维护了，平台能不能照常运转不再保证。',
	},
	{
		...{ id: 'p5-2', label: '五（2）' },
		text: '签约后乙方先付合同总价的 {{firstShare}}，即 ¥{{firstFee}}；验收通过后，乙方付清合同总价余下的 {{restShare}}，即 ¥{{restFee}}。附件的功能没有做完的，算甲方违约，已收的钱退还 {{refundShare}}。',
	},
	{ id: 'p-account', label: '收款账户', text: '{{accountName}}，{{bankName}}，{{accountNumber}}。' },
];

const ENDING: readonly ClauseTemplate[] = [
	{
		...{ id: 'p6-1', label: '六（1）', heading: '解除' },
		text: '本合同到 {{termEnd}}为止；到期前 {{renewalDays}} 日双方商量续约。',
	},
	{ id: 'p6-2', label: '六（2）', text: '到期没有续签的，合同自然解除。' },
	{ id: 'p6-3', label: '六（3）', text: '有效期内双方都同意的，签字盖章后可以解除。' },
	{
		...{ id: 'p7-1', label: '七（1）', heading: '违约责任' },
		text: '违约使对方受损的，请双方以外的评估机构算出损失，由违约的人全部承担。',
	},
	{
		...{ id: 'p7-2', label: '七（2）' },
		text: '没写到的事可以另签补充协议作附件；盖了章、签了字，就和正文同样作数。',
	},
];

/** The words of a purchase contract. Here 甲方 is the agency. */
export const CLAUSES: readonly ClauseTemplate[] = [
	...SCOPE,
	...PAYMENT,
	...ENDING,
	...ANNEX_CLAUSES,
	...FUNCTION_CLAUSES,
];
