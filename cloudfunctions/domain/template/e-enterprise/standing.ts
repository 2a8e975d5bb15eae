import type { ListOf } from '../shape';

const AGENCY = { owner: 'agency', note: null, consent: false } as const;

export const STANDING: ListOf<'standing'> = [
	{
		...{ ...AGENCY, id: 'needs', title: '成品合乎需求，用着顺手' },
		...{ clauseId: 'e3-3-1', quote: '交付的小程序要合乎需求' },
	},
	{
		...{ ...AGENCY, id: 'care', title: '维护、备份、安全和升级', note: '有效期内' },
		...{ clauseId: 'e4-1', quote: '备份和恢复数据，保障安全，升级和优化功能' },
	},
	{ ...{ ...AGENCY, id: 'invoice', title: '开具正规发票' }, ...{ clauseId: 'e4-3-2', quote: '乙方开具正规发票' } },
	{
		...{ ...AGENCY, id: 'privacy', title: '守法，保护用户的隐私' },
		...{ clauseId: 'e5-1-1', quote: '保护甲方用户的隐私' },
	},
	{
		...{ ...AGENCY, id: 'secrecy', title: '不外传客户和用户的信息' },
		...{ clauseId: 'e5-1-2', quote: '乙方概不外传' },
	},
	{
		$when: { chosen: ['ownership', 'customer', 'both'] },
		...{ ...AGENCY, id: 'ownership', title: '小程序、文档、代码的知识产权归客户' },
		...{ clauseId: 'e5-2-1', quote: '知识产权归甲方' },
	},
	{
		$when: { chosen: ['ownership', 'agency', 'both'] },
		...{ id: 'ownershipOfCode', owner: 'customer', title: '开发中形成的代码和设计归我们' },
		...{ note: '客户有效期内免费使用', consent: false },
		...{ clauseId: 'e5-2-2', quote: '知识产权归乙方，甲方在有效期内可以免费使用' },
	},
	{
		...{ ...AGENCY, id: 'stopUse', title: '期满马上停用客户的知识产权' },
		...{ clauseId: 'e5-2-3', quote: '期满后乙方马上停用甲方的知识产权' },
	},
	{
		...{ ...AGENCY, id: 'support', title: '线上、远程支持，需要时到现场' },
		...{ clauseId: 'e6-1-1', quote: '线上咨询、远程支持，需要时到现场' },
	},
	{
		...{ ...AGENCY, id: 'trainingContent', title: '培训含操作、说明、排查、安全和隐私' },
		...{ clauseId: 'e6-2-2', quote: '内容有基本操作、功能说明、排查故障、数据安全和隐私' },
	},
	{
		...{ ...AGENCY, id: 'standards', title: '质量合乎国家和行业标准' },
		...{ clauseId: 'e7-1-1', quote: '质量合乎国家和行业的标准' },
	},
	{
		...{ ...AGENCY, id: 'complete', title: '交付时功能齐、跑得稳、界面友好' },
		...{ clauseId: 'e7-1-2', quote: '功能没有缺的，跑得稳，界面叫人舒服' },
	},
	{
		...{ ...AGENCY, id: 'checks', title: '每个开发阶段都做检测' },
		...{ clauseId: 'e7-2-1', quote: '每个开发阶段都做检测' },
	},
	{
		...{ ...AGENCY, id: 'repaired', title: '修好后达到约定的标准' },
		...{ clauseId: 'e7-3-2', quote: '质量要达到约定的标准' },
	},
	{
		...{ ...AGENCY, id: 'security', title: '保证系统安全' },
		...{ clauseId: 'e8-1-1', quote: '乙方保证系统安全' },
	},
	{
		...{ ...AGENCY, id: 'protection', title: '安全技术和防护定期更新' },
		...{ clauseId: 'e8-1-2', quote: '防护定期更新' },
	},
];
