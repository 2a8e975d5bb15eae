import { customerOf, type Paper } from './paper';

const USUAL = { incidentHours: '24', officeHours: '09:00-12:00、13:30-18:00', ownership: 'customer' };

export const BAILU_ENTERPRISE: Paper = {
	kind: 'enterprise',
	values: {
		...{ ...customerOf('bailu'), ...USUAL },
		...{ number: 'LJ-2026-020', title: '白鹭预约小程序开发维护协议', shortName: '预约' },
		...{ project: '白鹭预约小程序', places: '预约、就诊提醒、后台' },
		...{ developmentFee: '38000', developmentPayDays: '10', careFee: '9600', carePayDays: '10' },
	},
};

/** 临溪区文化馆 left both clauses on ownership in: staff answered for that. */
export const WENHUA_ENTERPRISE: Paper = {
	kind: 'enterprise',
	values: {
		...{ ...customerOf('wenhua'), ...USUAL, ownership: 'both' },
		...{ number: 'LJ-2026-036', title: '临溪文化云开发维护协议', shortName: '文化云' },
		...{ project: '临溪文化云', places: '活动报名、场馆预约、后台' },
		...{ developmentFee: '36000', developmentPayDays: '15', careFee: '9600', carePayDays: '10' },
	},
};
