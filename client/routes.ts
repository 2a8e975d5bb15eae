import Taro from '@tarojs/taro';

/** Every page that is opened from another one, with what it needs to know. */
const PAGES = {
	contract: '/packages/contract/detail/index',
	parameters: '/packages/contract/parameters/index',
	version: '/packages/contract/version/index',
	replay: '/packages/contract/replay/index',
	promise: '/packages/contract/promise/index',
	quota: '/packages/contract/quota/index',
	functionList: '/packages/contract/functions/index',
	prices: '/packages/contract/prices/index',
	claimList: '/packages/contract/claims/index',
	tell: '/packages/contract/occasion/index',
	goOn: '/packages/contract/renewal/index',
	endEarly: '/packages/contract/end/index',
	sentDraft: '/packages/contract/draft/index',
	stage: '/packages/pay/stage/index',
	transfer: '/packages/pay/transfer/index',
	result: '/packages/pay/result/index',
	receipt: '/packages/pay/receipt/index',
	money: '/packages/pay/money/index',
	account: '/packages/pay/account/index',
	statement: '/packages/pay/statement/index',
	credit: '/packages/pay/credit/index',
	surcharge: '/packages/pay/surcharge/index',
	invoices: '/packages/pay/invoices/index',
	titles: '/packages/pay/titles/index',
	staffMoney: '/packages/staff/money/index',
	books: '/packages/staff/books/index',
	staffSurcharge: '/packages/staff/surcharge/index',
	staffInvoice: '/packages/staff/invoice/index',
	reconcile: '/packages/staff/reconcile/index',
	billDay: '/packages/staff/reconcile/day/index',
	report: '/packages/fault/report/index',
	fault: '/packages/fault/detail/index',
	service: '/packages/service/detail/index',
	messages: '/packages/message/quota/index',
	bind: '/packages/bind/code/index',
	claim: '/packages/staff/claim-administrator/index',
	staffFault: '/packages/staff/fault/index',
	staffTransfer: '/packages/staff/transfer/index',
	staffDuty: '/packages/staff/duty/index',
	evidence: '/packages/staff/evidence/index',
	people: '/packages/staff/people/index',
	company: '/packages/staff/company/index',
	duties: '/packages/staff/duties/index',
	occasion: '/packages/staff/occasion/index',
	standing: '/packages/staff/standing/index',
	staffQuota: '/packages/staff/quota/index',
	functions: '/packages/staff/functions/index',
	claims: '/packages/staff/claims/index',
	end: '/packages/staff/end/index',
	renewal: '/packages/staff/renewal/index',
	calendar: '/packages/staff/calendar/index',
	rebuild: '/packages/staff/rebuild/index',
	drafts: '/packages/draft/list/index',
	startDraft: '/packages/draft/start/index',
	draft: '/packages/draft/detail/index',
	draftClause: '/packages/draft/clause/index',
	draftParameter: '/packages/draft/parameter/index',
	draftExclusion: '/packages/draft/exclusion/index',
	seal: '/packages/draft/seal/index',
	startSupplement: '/packages/draft/supplement/index',
} as const;
export type PageName = keyof typeof PAGES;

type Parameters = Record<string, string | number | undefined>;

/** The address of a page with its parameters; those that are undefined are left out. */
export function addressOf(page: PageName, parameters: Parameters = {}): string {
	const words = Object.entries(parameters)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
	return words.length > 0 ? `${PAGES[page]}?${words.join('&')}` : PAGES[page];
}

/** Opens a page over this one. */
export function open(page: PageName, parameters?: Parameters): void {
	void Taro.navigateTo({ url: addressOf(page, parameters) });
}

/** Opens a page in place of this one. */
export function replace(page: PageName, parameters?: Parameters): void {
	void Taro.redirectTo({ url: addressOf(page, parameters) });
}

/** Goes back; from a page that was opened directly, home. */
export function goBack(): void {
	if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
	else void Taro.switchTab({ url: '/pages/home/index' });
}

/** Opens a tab. */
export function openTab(tab: 'home' | 'contracts' | 'faults' | 'services' | 'mine'): void {
	void Taro.switchTab({ url: `/pages/${tab}/index` });
}

/** Opens 管理, which is no tab of WeChat's: see components/tab-bar. */
export function openDesk(): void {
	void Taro.reLaunch({ url: '/pages/staff/index' });
}
