import { COMPANIES } from '../../../simulator/seed/people';
import { developmentClauses } from './papers/d-development';
import { enterpriseClauses } from './papers/e-enterprise';
import { itemisedClauses } from './papers/g-itemised';
import { maintenanceClauses } from './papers/o-maintenance';
import { purchaseClauses } from './papers/p-purchase';

const common = { number: 'LJ-2026-001', title: '合同', shortName: '合同', places: ['后台'], signedOn: '2026-03-04' };

/** The clauses of one contract of each kind, with the faults that such papers have: blanks, a gap in the numbering. */
export const DEMO_CLAUSES = {
	development: developmentClauses({
		...{ ...common, customer: COMPANIES.minsu, project: '订房小程序', feeFen: 680_000, feeInWords: '陆仟捌佰元整' },
		...{ payWithinDays: 15, launchWithinDays: 60, acceptWithinDays: null, urgentHours: 4, generalHours: 24 },
	}),
	enterprise: enterpriseClauses({
		...{ ...common, customer: COMPANIES.bailu, project: '预约小程序' },
		...{ developmentFen: 4_000_000, yearlyCareFen: 960_000 },
	}),
	itemised: itemisedClauses({
		...{ ...common, customer: COMPANIES.wenhua, namedNames: '何若谷', namedContactIds: [] },
		...{ from: '2026-10-01', to: '2027-09-30', totalFen: 3_269_200, totalInWords: '叁万贰仟陆佰玖拾贰元整' },
	}),
	maintenance: maintenanceClauses({
		...{ ...common, customer: COMPANIES.shanzhi, system: '商城小程序', to: '2027-03-03', yearlyFen: 2_800_000 },
	}),
	purchase: purchaseClauses({
		...{ ...common, customer: COMPANIES.dukou, project: '书店小程序', to: '2027-08-19' },
		items: [
			{ title: '小程序系统研发', amountFen: 340_000 },
			{ title: '高级云服务器一年', amountFen: 600_000 },
		],
	}),
};
