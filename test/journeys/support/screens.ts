import { booksIds, booksScreens } from './booksScreens';
import { contractIds, contractScreens } from './contractScreens';
import { deskIds, deskScreens } from './deskScreens';
import { invoiceIds, invoiceScreens } from './invoiceScreens';
import { moneyIds, moneyScreens } from './moneyScreens';
import type { Screen } from './screen';
import type { Stage } from './stage';

/** The tabs and what lies behind no id. */
const PLAIN: readonly Screen[] = [
	{ name: '01-home', person: 'suWenxi', path: '/pages/home/index', shows: '#turn-card' },
	{ name: '01-home-confirm', person: 'liangXiaoman', path: '/pages/home/index', shows: '#turn-card' },
	{ name: '01-home-nothing-to-do', person: 'xieLinchuan', path: '/pages/home/index', shows: '#nothing-to-do' },
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
	{ name: '11-messages', person: 'suWenxi', path: '/packages/message/quota/index', shows: '#messages-payment' },
	{
		name: '11-messages-staff',
		person: 'yueMinglang',
		path: '/packages/message/quota/index',
		shows: '#messages-staff-desk',
	},
	{
		name: '08-staff-unheard',
		person: 'guWangchuan',
		path: '/pages/staff/index',
		shows: '#unfold-unheard',
		prepare: async (visit) => {
			await visit.tap('#unfold-unheard');
			await visit.sees('#queue-unheard .queue-row');
		},
	},
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
	{ name: '13-calendar', person: 'yueMinglang', path: '/packages/staff/calendar/index', shows: '#year-2026' },
	{
		name: '13-calendar-form',
		person: 'guWangchuan',
		path: '/packages/staff/calendar/index',
		shows: '#year-2026',
		prepare: async (visit) => {
			await visit.tap('#add-year');
			await visit.sees('#year-form');
		},
	},
	{
		name: '13-rebuild',
		person: 'guWangchuan',
		path: '/packages/staff/rebuild/index',
		shows: '#check-views',
		prepare: async (visit) => {
			await visit.tap('#check-views');
			await visit.sees('#rebuild-progress', '没有不一致');
		},
	},
	{ name: '12-claim', person: 'passerBy', path: '/packages/staff/claim-administrator/index', shows: '#claim' },
];

/** Looks up what the addresses of the other screens need. */
async function idsOf({ get }: Stage) {
	const { contracts } = await get('suWenxi', 'contract.list', {});
	const contractId = contracts.find((contract) => contract.kind === 'maintenance')?.id ?? '';
	const { stages, payments } = await get('suWenxi', 'contract.get', { contractId });
	const { faults } = await get('suWenxi', 'fault.list', {});
	const { transfers, duties } = await get('shenZhiwei', 'desk.getQueue', {});
	const { entries } = await get('passerBy', 'service.list', {});
	const { companies } = await get('guWangchuan', 'people.listCompanies', {});
	return {
		contractId,
		stageId: stages[0]?.id,
		paymentId: payments[0]?.id,
		closedFaultId: faults.find((one) => one.text === '门店扫码付款一直失败，排队的人很多')?.id,
		openFaultId: faults.find((one) => one.text === '会员卡页空白')?.id,
		transferId: transfers[0]?.id,
		dutyId: duties.find((row) => row.duty.faultId === null)?.duty.id,
		serviceId: entries[0]?.id,
		companyId: companies.find((one) => one.name === '望舒民宿')?.id,
	};
}

type Ids = Awaited<ReturnType<typeof idsOf>>;

function clientScreens({ contractId, stageId, paymentId, closedFaultId, openFaultId, serviceId }: Ids): Screen[] {
	const stage = `contractId=${contractId}&stageId=${stageId}`;
	const receipt = `contractId=${contractId}&paymentId=${paymentId}`;
	const screens = [
		['04-pay', `/packages/pay/stage/index?${stage}`, '#pay-now'],
		['04-transfer', `/packages/pay/transfer/index?${stage}&amountFen=2000000`, '#bank-account'],
		['04-receipt', `/packages/pay/receipt/index?${receipt}`, '#receipt'],
		['06-fault', `/packages/fault/detail/index?faultId=${closedFaultId}`, '.timeline'],
		['06-fault-open', `/packages/fault/detail/index?faultId=${openFaultId}`, '.timeline'],
		['07-service', `/packages/service/detail/index?serviceId=${serviceId}`, '#service'],
	] as const;
	return screens.map(([name, path, shows]) => ({ name, person: 'suWenxi', path, shows }));
}

function staffScreens({ contractId, openFaultId, transferId, dutyId, companyId }: Ids): Screen[] {
	const screens = [
		['08-fault', `/packages/staff/fault/index?faultId=${openFaultId}`, '#respond'],
		['08-transfer', `/packages/staff/transfer/index?transferId=${transferId}`, '#confirm-transfer'],
		['08-duty', `/packages/staff/duty/index?dutyId=${dutyId}`, '#record'],
		['08-evidence', `/packages/staff/evidence/index?contractId=${contractId}`, '#record-evidence'],
		['12-company', `/packages/staff/company/index?companyId=${companyId}`, '#contacts'],
	] as const;
	return screens.map(([name, path, shows]) => ({ name, person: 'guWangchuan', path, shows }));
}

/** All screens, with the ids of the demo world in their addresses. */
export async function screensOf(stage: Stage): Promise<Screen[]> {
	const ids = await idsOf(stage);
	const contracts = contractScreens(await contractIds(stage));
	const desk = deskScreens(await deskIds(stage));
	const money = moneyScreens(await moneyIds(stage));
	const books = booksScreens(await booksIds(stage));
	const invoices = invoiceScreens(await invoiceIds(stage));
	const own = [...PLAIN, ...contracts, ...clientScreens(ids), ...staffScreens(ids), ...desk];
	return [...own, ...money, ...books, ...invoices];
}
