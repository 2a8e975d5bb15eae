import type { Template } from '../shape';
import { CLAUSES } from './clauses';
import { FIELDS } from './fields';
import { RULES } from './rules';

/** Itemised maintenance around the clock; only named contacts may ask, urgent cases excepted. */
export const ITEMISED: Template = {
	title: '网站及公众号运维',
	about: '按明细运维网站和公众号：全天响应、指定联系人、每年若干人天的免费修改。',
	labels: { customer: '甲方', agency: '乙方' },
	fields: FIELDS,
	derived: [{ key: 'itemsTotal', sum: ['serverFee', 'databaseFee', 'siteFee', 'verificationFee'] }],
	clauses: CLAUSES,
	rules: RULES,
};
