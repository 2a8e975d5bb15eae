import type { PersonKey } from '../../../simulator/seed/people';
import type { Stage } from './stage';
import type { Visit } from './visit';

/** One screen of the mini-program: who opens which address, what shows that it is there, what is done before looking. */
export interface Screen {
	name: string;
	person: PersonKey;
	path: string;
	shows: string;
	prepare?: (visit: Visit) => Promise<void>;
}

/** The tabs and what lies behind no id. */
const PLAIN: readonly Screen[] = [
	{ name: '01-home', person: 'suWenxi', path: '/pages/home/index', shows: '#turn-card' },
	{ name: '01-home-nothing-to-do', person: 'liangXiaoman', path: '/pages/home/index', shows: '.duty-row' },
	{ name: '01-home-unbound', person: 'passerBy', path: '/pages/home/index', shows: '#welcome' },
	{ name: '01-home-staff', person: 'yueMinglang', path: '/pages/home/index', shows: '.duty-row' },
	{ name: '02-contracts', person: 'heRuogu', path: '/pages/contracts/index', shows: '#contracts' },
	{ name: '02-contracts-staff', person: 'guWangchuan', path: '/pages/contracts/index', shows: '#contracts' },
	{ name: '05-faults', person: 'suWenxi', path: '/pages/faults/index', shows: '#faults' },
	{ name: '05-fault-report', person: 'suWenxi', path: '/packages/fault/report/index', shows: '#promises' },
	{ name: '07-services', person: 'passerBy', path: '/pages/services/index', shows: '#services' },
	{ name: '08-staff', person: 'yueMinglang', path: '/pages/staff/index', shows: '.queue-row' },
	{ name: '08-staff-finance', person: 'shenZhiwei', path: '/pages/staff/index', shows: '#queue-transfers' },
	{ name: '11-mine', person: 'qiaoYiming', path: '/pages/mine/index', shows: '#my-companies' },
	{ name: '11-bind', person: 'passerBy', path: '/packages/bind/code/index', shows: '#accept-invitation' },
	{ name: '12-people', person: 'guWangchuan', path: '/packages/staff/people/index', shows: '#companies' },
	{
		name: '12-people-staff',
		person: 'guWangchuan',
		path: '/packages/staff/people/index',
		shows: '#people-tab',
		prepare: async (visit) => {
			await visit.tap('#people-tab-staff');
			await visit.sees('#staff-list');
		},
	},
	{ name: '12-claim', person: 'passerBy', path: '/packages/staff/claim-administrator/index', shows: '#claim' },
];

const openSheet = (title: string) => async (visit: Visit) => {
	await visit.at('.duty-row', title).locator('.duty-row__open').click();
	await visit.sees('#explain-due');
};

const openTab = (tab: string, shows: string) => async (visit: Visit) => {
	await visit.tap(`#contract-tab-${tab}`);
	await visit.sees(shows);
};

function contractScreens(contractId: string): Screen[] {
	const path = `/packages/contract/detail/index?contractId=${contractId}`;
	const base = { person: 'suWenxi' as const, path, shows: '#contract-title' };
	return [
		{ ...base, name: '02-contract' },
		{ ...base, name: '02-contract-clauses', prepare: openTab('clauses', '#clauses') },
		{ ...base, name: '02-contract-versions', prepare: openTab('versions', '#versions') },
		{ ...base, name: '02-contract-staff', person: 'guWangchuan' },
		{
			...base,
			name: '03-deadline-sheet',
			path: '/pages/home/index',
			shows: '#turn-card',
			prepare: openSheet('付年度运维费'),
		},
		{
			...base,
			name: '03-deadline-missed',
			path: '/pages/home/index',
			shows: '#turn-card',
			prepare: openSheet('9 月现场巡检'),
		},
	];
}

/** All screens, with the ids of the demo world in their addresses. */
export async function screensOf({ get }: Stage): Promise<Screen[]> {
	const { contracts } = await get('suWenxi', 'contract.list', {});
	const care = contracts.find((contract) => contract.kind === 'maintenance')?.id ?? '';
	const detail = await get('suWenxi', 'contract.get', { contractId: care });
	const { faults } = await get('suWenxi', 'fault.list', {});
	const fault = faults.find((one) => one.text === '门店扫码付款一直失败，排队的人很多')?.id;
	const { transfers, duties } = await get('shenZhiwei', 'desk.getQueue', {});
	const { entries } = await get('passerBy', 'service.list', {});
	const { companies } = await get('guWangchuan', 'people.listCompanies', {});
	const open = duties.find((row) => row.duty.title === '会员卡页空白')?.duty.faultId;
	const stage = `contractId=${care}&stageId=${detail.stages[0]?.id}`;
	const duty = duties.find((row) => row.duty.faultId === null)?.duty;
	return [
		...PLAIN,
		...contractScreens(care),
		{ name: '04-pay', person: 'suWenxi', path: `/packages/pay/stage/index?${stage}`, shows: '#pay-now' },
		{
			name: '04-pay-reader',
			person: 'suWenxi',
			path: `/packages/pay/transfer/index?${stage}&amountFen=2000000`,
			shows: '#bank-account',
		},
		{
			name: '04-receipt',
			person: 'suWenxi',
			path: `/packages/pay/receipt/index?contractId=${care}&paymentId=${detail.payments[0]?.id}`,
			shows: '#receipt',
		},
		{ name: '06-fault', person: 'suWenxi', path: `/packages/fault/detail/index?faultId=${fault}`, shows: '.timeline' },
		{
			name: '06-fault-open',
			person: 'suWenxi',
			path: `/packages/fault/detail/index?faultId=${open}`,
			shows: '.timeline',
		},
		{
			name: '07-service',
			person: 'suWenxi',
			path: `/packages/service/detail/index?serviceId=${entries[0]?.id}`,
			shows: '#service',
		},
		{ name: '08-fault', person: 'yueMinglang', path: `/packages/staff/fault/index?faultId=${open}`, shows: '#respond' },
		{
			name: '08-transfer',
			person: 'shenZhiwei',
			path: `/packages/staff/transfer/index?transferId=${transfers[0]?.id}`,
			shows: '#confirm-transfer',
		},
		{
			name: '08-duty',
			person: 'yueMinglang',
			path: `/packages/staff/duty/index?dutyId=${duty?.id}`,
			shows: '#record-done',
		},
		{
			name: '08-evidence',
			person: 'yueMinglang',
			path: `/packages/staff/evidence/index?contractId=${care}`,
			shows: '#record-evidence',
		},
		{
			name: '12-company',
			person: 'guWangchuan',
			path: `/packages/staff/company/index?companyId=${companies.find((one) => one.name === '望舒民宿')?.id}`,
			shows: '#contacts',
		},
	];
}
