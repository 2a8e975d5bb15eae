import type { Template } from '../shape';
import { CLAUSES } from './clauses';
import { FIELDS } from './fields';
import { RULES } from './rules';

/** The yearly maintenance of a system, paid against an invoice. */
export const MAINTENANCE: Template = {
	title: '软件运维服务',
	about: '按年维护一个系统：限时响应、每月巡检、凭发票付款，几日内不验收视为通过。',
	labels: { customer: '甲方', agency: '乙方' },
	fields: FIELDS,
	derived: [{ key: 'monthlyFee', twelfthOf: 'total' }],
	clauses: CLAUSES,
	rules: RULES,
};
