import type { Template } from '../shape';
import { CLAUSES } from './clauses';
import { FIELDS } from './fields';
import { RULES } from './rules';

/** A system bought by its annex. Here 甲方 is the agency. */
export const PURCHASE: Template = {
	title: '小程序系统购买',
	about: '照功能清单和价目表买一个系统：签约先付大部分，验收付余款，服务器按年续费。',
	labels: { customer: '乙方', agency: '甲方' },
	fields: FIELDS,
	derived: [
		{ key: 'total', sum: ['systemFee'], plus: ['extraFee', 'moreFee'] },
		{ key: 'firstFee', shareOf: ['total', 'firstShare'] },
		{ key: 'restFee', restOf: ['total', 'firstShare'] },
		{ key: 'restShare', complementOf: 'firstShare' },
	],
	clauses: CLAUSES,
	rules: RULES,
};
