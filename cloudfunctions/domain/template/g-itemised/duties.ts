import type { ListOf } from '../shape';

export const RECURRING: ListOf<'recurring'> = [
	{
		$when: { filled: ['reportEvery'] },
		...{ id: 'report', owner: 'agency', title: '公众号运维报告', every: { $: 'reportEvery' } },
		...{ clauseId: 'g2-2-5', quote: '{{reportEvery}}出公众号运维报告' },
	},
	{
		...{ id: 'verification', owner: 'agency', title: '公众号年审', every: 'year' },
		...{ clauseId: 'g2-1-items', quote: '公众号年审' },
	},
];

const CONTACT_CHANGE = {
	on: 'contactChange',
	due: { rule: 'within', unit: 'workingDay', count: { $: 'contactDays' } },
	clauseId: 'g1-15',
	quote: '指定的人换了，{{contactDays}} 个工作日内书面告诉对方',
} as const;

export const OCCASIONS: ListOf<'occasions'> = [
	{ ...CONTACT_CHANGE, id: 'contactChange', owner: 'customer', title: '换指定联系人，书面告知' },
	{ ...CONTACT_CHANGE, id: 'representativeChange', owner: 'agency', title: '换项目代表，书面告知' },
	{
		...{ id: 'announcement', owner: 'customer', title: '停机、发布、升级前通知各方', on: 'downtime' },
		due: { rule: 'open' },
		...{ clauseId: 'g2-3-8', quote: '停机、发布、升级之前，甲方先通知用户、各级领导和负责人' },
	},
	{
		...{ id: 'assessment', owner: 'agency', title: '评估新增和修改的需求', on: 'changeRequest' },
		due: { rule: 'open' },
		...{ clauseId: 'g2-3-4', quote: '新增和修改的需求，甲方交乙方项目经理评估' },
	},
	{
		...{ id: 'documents', owner: 'agency', title: '交改过的技术文档和配置', on: 'serviceDone', due: { rule: 'open' } },
		...{ clauseId: 'g1-32', quote: '改过的技术文档和配置由乙方交给甲方' },
	},
	{
		...{ id: 'confirmation', owner: 'customer', title: '确认问题解决', on: 'serviceDone', due: { rule: 'open' } },
		...{ clauseId: 'g2-3-7', quote: '由甲方确认问题解决' },
	},
	{
		...{ id: 'training', owner: 'agency', title: '培训', on: 'trainingAsked', due: { rule: 'open' } },
		...{ clauseId: 'g2-1-items', quote: '培训' },
	},
];
