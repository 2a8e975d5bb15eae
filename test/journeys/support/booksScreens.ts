import type { Screen } from './screen';
import type { Stage } from './stage';

/** What the addresses of the screens of credit, refunds and surcharges need. */
export async function booksIds({ get }: Stage) {
	const { tasks } = await get('shenZhiwei', 'finance.listTasks', {});
	const asked = tasks.find(({ kind }) => kind === 'refundAsked')?.contractId ?? '';
	const { contracts } = await get('shenZhiwei', 'desk.listContracts', {});
	const development = contracts.find(({ companyName, kind }) => companyName === '望舒民宿' && kind === 'development');
	const { asks } = await get('shenZhiwei', 'finance.getBooks', { contractId: asked });
	return { asked, askId: asks.find(({ status }) => status === 'open')?.id, surcharged: development?.id ?? '' };
}

type Ids = Awaited<ReturnType<typeof booksIds>>;

/** Credit and its way back, a surcharge and its answer, from both sides. */
export function booksScreens({ asked, askId, surcharged }: Ids): Screen[] {
	const books = { person: 'shenZhiwei' as const, path: `/packages/staff/books/index?contractId=${asked}` };
	return [
		{
			...{ name: '22-credit', person: 'qiaoYiming', shows: '#credit-sources' },
			path: `/packages/pay/credit/index?contractId=${asked}`,
		},
		{
			...{ name: '22-surcharge', person: 'shaoFengchun', shows: '.card .money--figure' },
			path: `/packages/pay/surcharge/index?contractId=${surcharged}`,
		},
		{
			...{ name: '23-books', ...books, shows: `#ask-${askId}` },
			prepare: async (visit) => {
				await visit.tap(`#answer-${askId}`);
				await visit.sees('#record-form');
			},
		},
		{
			...{ name: '23-books-stages', ...books, shows: '#books-view' },
			prepare: async (visit) => {
				await visit.tap('#books-view-stages');
				await visit.tap('[id^="book-"]');
				await visit.sees('#book-form');
			},
		},
		{
			...{ name: '23-books-payments', ...books, shows: '#books-view' },
			prepare: async (visit) => {
				await visit.tap('#books-view-payments');
				await visit.sees('#books-payments');
			},
		},
		{
			...{ name: '23-staff-surcharge', person: 'yueMinglang', shows: '#record-form' },
			path: `/packages/staff/surcharge/index?contractId=${surcharged}`,
		},
	];
}
