/** What every contract has, whatever its kind: a name, two sides, an account, originals. */
import type { FieldSpec } from '../shape';

const MAX_COPIES = 20;

/** The head of the form. Places are where a fault can be reported. */
export const headFields = (title: string, shortName: string, places: string): FieldSpec[] => [
	{ key: 'number', label: '合同编号', type: 'text', group: '合同', needed: true },
	{ key: 'title', label: '合同名称', type: 'text', group: '合同', preset: title, maxLength: 60, needed: true },
	{ key: 'shortName', label: '简称（多份合同并列时用）', type: 'text', group: '合同', preset: shortName, maxLength: 8 },
	{
		...{ key: 'places', label: '可报障的位置（顿号隔开）', type: 'text', group: '合同' },
		...{ preset: places, reads: 'list', maxLength: 12 },
	},
];

export const PARTY_FIELDS: readonly FieldSpec[] = [
	{ key: 'customerAddress', label: '客户地址', type: 'text', group: '双方', maxLength: 120 },
	{ key: 'customerTelephone', label: '客户电话', type: 'text', group: '双方', maxLength: 30 },
	{
		...{ key: 'agencyAddress', label: '我方地址', type: 'text', group: '双方', maxLength: 120 },
		preset: { agency: 'address' },
	},
	{
		...{ key: 'agencyTelephone', label: '我方电话', type: 'text', group: '双方', maxLength: 30 },
		preset: { agency: 'telephone' },
	},
];

export const ACCOUNT_FIELDS: readonly FieldSpec[] = [
	{
		...{ key: 'accountName', label: '收款户名', type: 'text', group: '收款账户', maxLength: 80 },
		preset: { agency: 'accountName' },
	},
	{
		...{ key: 'bankName', label: '开户行', type: 'text', group: '收款账户', maxLength: 80 },
		preset: { agency: 'bankName' },
	},
	{
		...{ key: 'accountNumber', label: '账号', type: 'text', group: '收款账户' },
		preset: { agency: 'accountNumber' },
	},
];

/** How many originals are signed, and how many each side keeps. */
export const copiesFields = (total: number, each: number): FieldSpec[] => [
	{
		key: 'copies',
		label: '合同份数',
		type: 'count',
		group: '签订',
		preset: String(total),
		max: MAX_COPIES,
		needed: true,
	},
	{
		key: 'customerCopies',
		label: '客户执份数',
		type: 'count',
		group: '签订',
		preset: String(each),
		max: MAX_COPIES,
		needed: true,
	},
	{
		key: 'agencyCopies',
		label: '我方执份数',
		type: 'count',
		group: '签订',
		preset: String(each),
		max: MAX_COPIES,
		needed: true,
	},
];
