import type { Screen } from './screen';
import type { Stage } from './stage';

/** What the addresses of the screens about invoices need: one taken back, an application, an ask that waits. */
export async function invoiceIds({ get }: Stage) {
	const { contracts } = await get('shenZhiwei', 'desk.listContracts', {});
	const idOf = (companyName: string, kind: string) =>
		contracts.find((one) => one.companyName === companyName && one.kind === kind)?.id ?? '';
	const reversed = idOf('临溪区文化馆', 'enterprise');
	const { invoices } = await get('shenZhiwei', 'finance.getInvoices', { contractId: reversed });
	return {
		...{ reversed, standing: invoices.find(({ reversal }) => reversal === null)?.id },
		...{ applied: idOf('临溪区文化馆', 'itemised'), asked: idOf('渡口书店', 'purchase') },
	};
}

type Ids = Awaited<ReturnType<typeof invoiceIds>>;

/** Titles, applications, invoices and red-letter ones, from both sides. */
export function invoiceScreens({ reversed, standing, applied, asked }: Ids): Screen[] {
	const invoices = (contractId: string) => `/packages/pay/invoices/index?contractId=${contractId}`;
	const staff = (contractId: string) => `/packages/staff/invoice/index?contractId=${contractId}`;
	return [
		{ name: '24-invoices', person: 'heRuogu', path: invoices(reversed), shows: '.invoice__red' },
		{ name: '24-invoices-applied', person: 'heRuogu', path: invoices(applied), shows: '[id^=application-]' },
		{
			...{ name: '24-titles', person: 'linShiguang', path: '/packages/pay/titles/index', shows: '.doubt' },
			prepare: async (visit) => {
				await visit.tap('#add-title');
				await visit.type('#title-taxpayerId', '91350100M000100Y44');
				await visit.sees('#taxpayer-doubt', '照样存');
			},
		},
		{ name: '25-staff-invoice-asked', person: 'shenZhiwei', path: staff(asked), shows: '[id^=decline-]' },
		{ name: '25-staff-invoice-applied', person: 'shenZhiwei', path: staff(applied), shows: '#issue-equal' },
		{
			...{ name: '25-staff-invoice-red', person: 'shenZhiwei', path: staff(reversed), shows: '.invoice__red' },
			prepare: async (visit) => {
				await visit.tap(`#reverse-${standing}`);
				await visit.sees('#red-form');
			},
		},
	];
}
