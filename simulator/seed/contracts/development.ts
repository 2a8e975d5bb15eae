import type { DraftTerms } from '../../../types/terms';
import { customerOf, type Paper } from './paper';

/** What both development contracts agree on. */
const USUAL = {
	...{ serviceMonths: '12', urgentHours: '4', generalHours: '24', complaintHours: '24', payDays: '15' },
};

/** 山栀's new shop. They added the days in which they look at it. */
export const SHANZHI_BUILD: Paper = {
	kind: 'development',
	values: {
		...{ ...customerOf('shanzhi'), ...USUAL },
		...{ number: 'LJ-2026-027', title: '山栀商城建设合同', shortName: '建设' },
		...{ project: '新版商城', places: '新版商城、后台', total: '26800', launchDays: '90' },
	},
	change: withDaysOfAcceptance,
};

const ACCEPTANCE = '成品交付后 7 日内，甲方验收并签验收单。';

function withDaysOfAcceptance(terms: DraftTerms): DraftTerms {
	return {
		...terms,
		clauses: terms.clauses.map((one) => (one.id === 'd6-3' ? { ...one, text: ACCEPTANCE + one.text } : one)),
		oneOffs: [
			...terms.oneOffs,
			{
				...{ id: 'acceptance', owner: 'customer', title: '验收新版商城' },
				due: { rule: 'count', from: 'delivery', unit: 'calendarDay', count: 7 },
				...{ clauseId: 'd6-3', quote: '成品交付后 7 日内，甲方验收' },
			},
		],
	};
}

export const MINSU_BUILD: Paper = {
	kind: 'development',
	values: {
		...{ ...customerOf('minsu'), ...USUAL },
		...{ number: 'LJ-2026-035', title: '望舒民宿订房小程序开发合同', shortName: '订房' },
		...{ project: '订房小程序', places: '小程序、后台', total: '6800', launchDays: '60' },
	},
};

/** Nobody has said yet by when it is to be live: a blank that a clock hangs on. */
export const DUKOU_BUILD: Paper = {
	kind: 'development',
	values: {
		...{ ...customerOf('dukou'), ...USUAL },
		...{ number: 'LJ-2026-045', title: '渡口书店会员小程序开发合同', shortName: '会员' },
		...{ project: '会员小程序', places: '小程序、后台', total: '12600', launchDays: '' },
	},
};
