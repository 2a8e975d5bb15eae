import type { Template } from '../shape';
import { CLAUSES } from './clauses';
import { FIELDS } from './fields';
import { RULES } from './rules';

/** An enterprise mini-program with care after delivery; the fees stand in an annex. */
export const ENTERPRISE: Template = {
	title: '企业小程序开发维护',
	about: '开发加交付后的维护：需求、变更、质量和安全都有期限，费用写在附件里。',
	labels: { customer: '甲方', agency: '乙方' },
	fields: FIELDS,
	derived: [{ key: 'total', sum: ['developmentFee', 'careFee'] }],
	clauses: CLAUSES,
	rules: RULES,
};
