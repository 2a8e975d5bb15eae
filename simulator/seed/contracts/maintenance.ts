import type { DraftTerms } from '../../../types/terms';
import { customerOf, type Paper, reworded } from './paper';

/** 山栀's shop is looked after for a year. Of the two days for the fee the earlier one counts: they asked for that. */
export const SHANZHI_CARE: Paper = {
	kind: 'maintenance',
	values: {
		...customerOf('shanzhi'),
		...{ number: 'LJ-2026-018', title: '山栀商城运维服务合同', shortName: '运维' },
		...{ places: '商城小程序、公众号、后台、不清楚', system: '山栀商城小程序和公众号' },
		...{ from: '2026-03-04', to: '2027-03-03', total: '28000', invoiceTitle: '澄川市山栀茶业有限公司' },
		...{ maintainerName: '岳明朗', maintainerYears: '6' },
	},
	change: earlierDay,
};

function earlierDay(terms: DraftTerms): DraftTerms {
	const words = reworded(terms, 'c4-3', '以后到的为准', '以先到的为准');
	return { ...words, stages: words.stages.map(toEarlier) };
}

const toEarlier = (stage: DraftTerms['stages'][number]): DraftTerms['stages'][number] =>
	stage.due.rule === 'later' ? { ...stage, due: { ...stage.due, rule: 'earlier' } } : stage;

/** From August on we answer on weekends within three hours. */
export function fasterOnRestDays(terms: DraftTerms): DraftTerms {
	const words = reworded(terms, 'c3-3-4', '其他日子 4 小时以内答复', '其他日子 3 小时以内答复');
	return {
		...words,
		responses: words.responses.map((one) =>
			one.target.target === 'byDayOfReceipt' ? { ...one, target: { ...one.target, otherDayHours: 3 } } : one,
		),
	};
}

export const SONGGUO_CARE: Paper = {
	kind: 'maintenance',
	values: {
		...customerOf('songguo'),
		...{ number: 'LJ-2026-031', title: '松果家园共育平台运维服务合同', shortName: '运维' },
		...{ places: '家长端、老师端、后台', system: '家园共育小程序和后台' },
		...{ termYears: '1', from: '2026-08-17', to: '2027-08-16', total: '15600' },
		...{ invoiceTitle: '澄川市松果幼教管理有限公司', maintainerName: '岳明朗', maintainerYears: '6' },
	},
};

/** What 半亩花坊 read, and wants otherwise. */
export const HUAFANG_CARE: Paper = {
	kind: 'maintenance',
	values: {
		...customerOf('huafang'),
		...{ number: 'LJ-2026-044', title: '半亩花坊小程序运维服务合同', shortName: '运维' },
		...{ places: '小程序、电脑后台', system: '半亩花坊小程序' },
		...{ termYears: '1', from: '2026-11-01', to: '2027-10-31', total: '4800', invoiceTitle: '澄川市半亩花坊' },
		...{ maintainerName: '岳明朗', maintainerYears: '6' },
	},
};
