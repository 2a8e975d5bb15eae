import type { Template } from '../shape';
import { CLAUSES } from './clauses';
import { FIELDS } from './fields';
import { RULES } from './rules';

/** Development for one fee that is due so many days after signing. */
export const DEVELOPMENT: Template = {
	title: '小程序定制开发',
	about: '从零开发一个小程序，签约后付清，验收时合同结束，之后进入服务期。',
	labels: { customer: '甲方', agency: '乙方' },
	fields: FIELDS,
	derived: [],
	clauses: CLAUSES,
	rules: RULES,
};
