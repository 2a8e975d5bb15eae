import type { Terms } from '../../../types/terms';
import { AGENCY } from '../people';
import { type PurchaseDetails, purchaseClauses, totalOf } from './p-purchase-clauses';
import { agencyParty, customerParty } from './parties';

const FIRST_SHARE_BP = 8000;
const WHOLE_BP = 10_000;

/** Kind P: a system bought by its annex, 80 % on signing and the rest on acceptance; the contract names no day for either. */
export function purchaseTerms(details: PurchaseDetails): Terms {
	const { number, title, shortName, places, signedOn, to } = details;
	const totalFen = totalOf(details);
	const firstFen = Math.round((totalFen * FIRST_SHARE_BP) / WHOLE_BP);
	return {
		...{ kind: 'purchase', number, title, shortName, places, signedOn, totalFen },
		parties: { customer: customerParty(details.customer, '乙方'), agency: agencyParty('甲方') },
		period: { from: signedOn, to, endsBy: null, clauseId: 'p7-2', quote: '到期没有续签的，合同自然解除' },
		stages: [
			{
				...{ id: 'first', title: '首款 80%', amountFen: firstFen, shareBp: FIRST_SHARE_BP, opensOn: 'signing' },
				...{ due: { rule: 'none' }, clauseId: 'p6-4', quote: '乙方先付八成' },
			},
			{
				...{ id: 'rest', title: '尾款 20%', amountFen: totalFen - firstFen, shareBp: WHOLE_BP - FIRST_SHARE_BP },
				...{ opensOn: 'acceptance', due: { rule: 'none' } },
				...{ clauseId: 'p6-4', quote: '验收通过后，乙方付清余下的两成' },
			},
		],
		...{ latePenalty: null, deemedAcceptance: null, namedContacts: null, recurring: [] },
		responses: [
			{
				// The contract promises help, but says nothing of hours.
				...{ id: 'support', measure: 'response', urgency: 'any', onlyWhenAsked: false },
				...{ target: { target: 'hours', hours: null }, clauseId: 'p2-3', quote: '甲方有义务出手相助' },
			},
		],
		oneOffs: ONE_OFFS,
		standing: STANDING,
		clauses: purchaseClauses(details),
		bankAccount: AGENCY.bank,
	};
}

const ONE_OFFS: Terms['oneOffs'] = [
	{
		...{ id: 'build', owner: 'agency', title: '按功能清单做完系统', due: { rule: 'none' } },
		...{ clauseId: 'p3', quote: '系统照乙方的功能清单做完' },
	},
	{
		...{ id: 'renewal', owner: 'agency', title: '商量续约' },
		due: { rule: 'count', from: 'termEnd', unit: 'calendarDay', count: null },
		...{ clauseId: 'p7-1', quote: '日双方商量续约' },
	},
];

const STANDING: Terms['standing'] = [
	{
		...{ id: 'refund', owner: 'agency', title: '功能没做完，已收的钱全部退还', note: null },
		...{ clauseId: 'p6-4', quote: '附件的功能没有做完的，算甲方违约，已收的钱全部退还' },
	},
	{
		...{ id: 'secrecy', owner: 'agency', title: '为客户的机密文件保密', note: null },
		...{ clauseId: 'p2-4', quote: '甲方替乙方保密' },
	},
	{
		...{ id: 'publishing', owner: 'agency', title: '不经允许不在客户的平台发布', note: null },
		...{ clauseId: 'p2-7', quote: '没有乙方允许，甲方不得登录乙方的平台发布损害乙方的内容' },
	},
	{
		...{ id: 'maintenance', owner: 'agency', title: '服务器续费期内免费维护和答疑', note: null },
		...{ clauseId: 'p-server', quote: '续费期内的功能维护和使用解答免费' },
	},
	{
		...{ id: 'listings', owner: 'agency', title: '前 20 个产品免费上架', note: '之后 30 元/个' },
		...{ clauseId: 'p-list', quote: '产品代上架 30 元/个，前 20 个免费' },
	},
	{
		...{ id: 'material', owner: 'customer', title: '提供制作要用的资料', note: null },
		...{ clauseId: 'p2-1', quote: '乙方积极提供' },
	},
	{
		...{ id: 'secrecyOfCustomer', owner: 'customer', title: '为我们的机密文件保密', note: null },
		...{ clauseId: 'p2-8', quote: '乙方同样保密' },
	},
	{
		...{ id: 'yearly', owner: 'customer', title: '按时交年费', note: '不交就不再维护，平台会停' },
		...{ clauseId: 'p6-3', quote: '年费项目要按时交' },
	},
];
