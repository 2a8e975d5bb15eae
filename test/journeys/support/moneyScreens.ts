import type { Screen } from './screen';
import type { Stage } from './stage';

/** What the addresses of the screens about money need. */
export async function moneyIds({ get }: Stage) {
	const { contracts } = await get('suWenxi', 'account.list', {});
	const maintenanceId = contracts.find(({ kind }) => kind === 'maintenance')?.id ?? '';
	const { openTasks } = await get('shenZhiwei', 'reconcile.listDays', {});
	return { maintenanceId, billDay: openTasks[0]?.day };
}

type Ids = Awaited<ReturnType<typeof moneyIds>>;

/** The account: for the client what is owed, paid and left; for the staff what is due by its age and what waits. */
export function moneyScreens({ maintenanceId, billDay }: Ids): Screen[] {
	const pay = '/packages/pay';
	return [
		{ name: '19-money', person: 'suWenxi', path: `${pay}/money/index`, shows: '#owed-now' },
		{
			...{ name: '19-account', person: 'suWenxi', shows: '#account-sums' },
			path: `${pay}/account/index?contractId=${maintenanceId}`,
		},
		{
			...{ name: '19-statement', person: 'suWenxi', shows: '#statement-rows' },
			path: `${pay}/statement/index?contractId=${maintenanceId}`,
		},
		{ name: '20-staff-money', person: 'shenZhiwei', path: '/packages/staff/money/index', shows: '#ages' },
		{
			...{ name: '20-staff-money-tasks', person: 'shenZhiwei', path: '/packages/staff/money/index', shows: '#ages' },
			prepare: async (visit) => {
				await visit.tap('#money-view-tasks');
				await visit.sees('#money-view');
			},
		},
		{ name: '21-reconcile', person: 'shenZhiwei', path: '/packages/staff/reconcile/index', shows: '#open-tasks' },
		{
			...{ name: '21-bill-day', person: 'shenZhiwei', shows: '#look-t1' },
			path: `/packages/staff/reconcile/day/index?day=${billDay}`,
			prepare: (visit) => visit.tap('#settle-t1'),
		},
	];
}
