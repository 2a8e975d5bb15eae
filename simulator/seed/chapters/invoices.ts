import { applyForPayment, askForInvoice, issueInvoice, keepTitles, reverseInvoice } from '../acts/invoices';
import type { Step } from '../scene';

/** Every name, number and account is invented: no place has the division 990000. */
const TITLES: readonly Step[] = [
	{
		at: '2026-03-19 16:00',
		act: keepTitles('bailu', [
			{
				...{ buyerName: '澄川白鹭口腔门诊有限公司', taxpayerId: '91990000MA8CLN018C', address: '澄川市白鹭洲 21 号' },
				...{ telephone: '0599-8800501', bankName: '澄川农商银行白鹭支行', bankAccount: '600000000000501' },
			},
			{ buyerName: '澄川白鹭口腔门诊有限公司南门店', taxpayerId: '91990000MA8CLN0267' },
		]),
	},
	{
		at: '2026-08-21 09:00',
		act: keepTitles('songguo', [
			{
				...{ buyerName: '澄川市松果幼教管理有限公司', taxpayerId: '91990000MA8KDR012B', address: '澄川市松果巷 3 号' },
				...{ telephone: '0599-8800301', bankName: '澄川农商银行松果支行', bankAccount: '600000000000301' },
			},
			{ buyerName: '澄川市松果幼儿园', taxpayerId: '52990000MA8KDR0207' },
		]),
	},
	{
		at: '2026-08-21 09:10',
		act: keepTitles('dukou', [
			{ buyerName: '澄川市渡口书店', taxpayerId: '92990000MA8BKR0122' },
			// One figure of it was copied wrongly: nobody is turned away for that.
			{ buyerName: '澄川市渡口书店老街店', taxpayerId: '92990000MA8BKR0123' },
		]),
	},
	{
		at: '2026-09-09 10:00',
		act: keepTitles('minsu', [
			{ buyerName: '临溪区望舒民宿', taxpayerId: '92990000MA8HMT014E' },
			{ buyerName: '程野', taxpayerId: null },
		]),
	},
	{
		at: '2026-09-14 10:00',
		act: keepTitles('wenhua', [
			{
				...{ buyerName: '临溪区文化馆', taxpayerId: '12990000400000018H', address: '临溪区溪桥街 1 号' },
				...{ telephone: '0599-8800201', bankName: '澄川农商银行溪桥支行', bankAccount: '600000000000201' },
			},
			{ buyerName: '临溪区文化馆工会', taxpayerId: '819900004000000268' },
		]),
	},
	{
		at: '2026-09-25 10:00',
		act: keepTitles('shanzhi', [
			{
				...{
					buyerName: '澄川市山栀茶业有限公司',
					taxpayerId: '91990000MA8TEA01XC',
					address: '澄川市栀山镇茶场路 7 号',
				},
				...{ telephone: '0599-8800001', bankName: '澄川农商银行栀山支行', bankAccount: '600000000000701' },
			},
			{ buyerName: '澄川市山栀茶业有限公司茶场', taxpayerId: '91990000MA8TEA028D' },
		]),
	},
	{
		at: '2026-10-09 13:40',
		act: keepTitles('huafang', [
			{ buyerName: '澄川市半亩花坊', taxpayerId: '92990000MA8FLW0153' },
			{ buyerName: '方知夏', taxpayerId: null },
		]),
	},
];

const WRONG = '26350000000000000002';

/** What was issued; one of them said too little, was taken back and issued anew. */
const ISSUED: readonly Step[] = [
	{
		at: '2026-03-20 16:30',
		act: issueInvoice('bailuEnterprise', {
			...{ stageId: 'development', kind: 'special', number: '26350000000000000001', amountFen: 3_800_000 },
		}),
	},
	{
		at: '2026-09-21 14:00',
		act: issueInvoice('wenhuaEnterprise', {
			...{ stageId: 'development', kind: 'ordinary', number: WRONG, amountFen: 3_500_000 },
		}),
	},
	{
		at: '2026-09-22 09:30',
		act: reverseInvoice('wenhuaEnterprise', WRONG, {
			...{ number: '26350000000000000003', reason: '金额少写了 1,000.00，按到账金额重开' },
		}),
	},
	{
		at: '2026-09-22 09:45',
		act: issueInvoice('wenhuaEnterprise', {
			...{ stageId: 'development', kind: 'ordinary', number: '26350000000000000004', amountFen: 3_600_000 },
		}),
	},
	{
		at: '2026-09-28 16:50',
		act: issueInvoice('shanzhiCare', {
			...{ stageId: 'year', kind: 'special', number: '26350000000000000005', amountFen: 2_800_000 },
		}),
	},
];

/** What waits: an application without its invoice, and an invoice that somebody asked for. */
const WAITING: readonly Step[] = [
	{ at: '2026-10-09 09:30', act: applyForPayment('wenhuaItemised', 'year', '年度运维费，发票随后送到') },
	{ at: '2026-10-10 10:20', act: askForInvoice('dukouPurchase', 'linShiguang', 'first', 'ordinary') },
];

/** Titles, applications and invoices of all companies. */
export const INVOICE_CHAPTER: readonly Step[] = [...TITLES, ...ISSUED, ...WAITING];
