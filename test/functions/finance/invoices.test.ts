/** Invoices as the client and the staff deal with them: who may open a file, what counts once, and the clock of a public body. */
import { maintenanceTerms } from '../../domain/contract/terms';
import {
	COLLEAGUE,
	ENGINEER,
	FINANCE,
	FOREIGNER,
	givenOffice,
	importContract,
	PAYER,
	READER,
} from '../contract/office';
import { eventsOf, transfer } from '../pay/money';
import { uploadReady } from '../support/files';
import { ADMIN, newRequestId } from '../support/people';
import {
	addTitle,
	applyFor,
	FULL_TITLE,
	issue,
	issueInput,
	newInvoiceNumber,
	readInvoices,
	reverseInput,
	YEAR_FEN,
} from './invoicing';

const at = (text: string) => Date.parse(`${text.length === 10 ? `${text}T00:00` : text.replace(' ', 'T')}:00+08:00`);
let titleId: string;
const office = givenOffice({
	also: async (furnished) => {
		titleId = await addTitle(furnished);
	},
});

const told = (template: string) =>
	office()
		.world.database.documents('outbox', { query: { template } })
		.map(({ toOpenid }) => toOpenid)
		.sort();

/** A contract of the public body: the later of 31 December and 7 working days after application and invoice. */
function publicBody(): Promise<string> {
	const terms = maintenanceTerms();
	const stages = terms.stages.map((one) => ({
		...one,
		due: { rule: 'later' as const, of: [{ rule: 'date' as const, month: 12, day: 31 }, one.due] },
		quote: '12 月 31 日和收齐后 7 个工作日，以后到的为准',
	}));
	return importContract(office().world, office().companyId, maintenanceTerms({ stages }));
}
const dutyOf = async (contractId: string) =>
	(await office().world.get(PAYER, 'contract.explainDuty', { dutyId: `${contractId}:stage:year` })).duty;

test('what was asked for waits for the staff, and is issued once however often it is sent', async () => {
	const { world, purchaseId: contractId, companyId } = office();
	const ask = { contractId, stageId: 'first', kind: 'special' as const, titleId, requestId: newRequestId() };
	await world.get(PAYER, 'account.askInvoice', ask);
	await world.get(PAYER, 'account.askInvoice', ask);
	const { tasks } = await world.get(FINANCE, 'finance.listTasks', {});
	expect(tasks).toMatchObject([{ kind: 'invoiceAsked', contractId, companyName: '山栀茶业', byName: '林小满' }]);
	expect(told('invoiceAsked')).toEqual([ADMIN, FINANCE].sort());

	// The list of the company changes after the ask: what was asked with stays.
	const renamed = { companyId, titleId, ...FULL_TITLE, buyerName: '改过的名称', requestId: newRequestId() };
	await world.get(FINANCE, 'finance.saveTitle', renamed);
	const uploadIds = await Promise.all(
		(['pdf', 'ofd', 'xml'] as const).map((type) => uploadReady(world, FINANCE, 'invoiceFile', type)),
	);
	const stage = { contractId, stageId: 'first', askId: tasks[0]?.ref ?? '', titleId: null, amountFen: 272_000 };
	const input = await issueInput(office(), { ...stage, uploadIds });
	await world.get(FINANCE, 'finance.issueInvoice', input);
	await world.get(FINANCE, 'finance.issueInvoice', input);

	const read = await readInvoices(office(), contractId);
	expect(read.asks).toMatchObject([{ status: 'issued' }]);
	expect(read.invoices).toMatchObject([
		{ number: input.number, amountFen: 272_000, title: { buyerName: FULL_TITLE.buyerName }, reversal: null },
	]);
	expect(read.stages[0]).toMatchObject({ id: 'first', invoiceableFen: 0 });
	expect((await world.get(FINANCE, 'finance.listTasks', {})).tasks).toEqual([]);
	expect(eventsOf(office(), contractId, 'invoiceIssued')).toHaveLength(1);
	expect(told('invoiceIssued')).toEqual([COLLEAGUE, PAYER].sort());
	await world.get(FINANCE, 'finance.saveTitle', { ...renamed, ...FULL_TITLE, requestId: newRequestId() });
});

test('its files open for who may see the contract, and for nobody else', async () => {
	const { world, purchaseId: contractId } = office();
	const own = await world.get(READER, 'account.getInvoices', { contractId });
	expect([own.mayAsk, own.invoices[0]?.files.map(({ type }) => type)]).toEqual([false, ['pdf', 'ofd', 'xml']]);
	expect((await fetch(own.invoices[0]?.files[0]?.url ?? '')).status).toBe(200);
	const staff = await world.get(ENGINEER, 'finance.getInvoices', { contractId });
	expect([staff.mayIssue, staff.invoices[0]?.files.length]).toEqual([false, 3]);
	expect(await world.refusal(FOREIGNER, 'account.getInvoices', { contractId })).toBe('NOT_FOUND');
	// A file belongs to one record for ever.
	const again = { contractId, stageId: 'last', titleId, uploadIds: own.invoices[0]?.files.map(({ id }) => id) };
	const input = await issueInput(office(), { ...again, amountFen: 1 });
	expect(await world.refusal(FINANCE, 'finance.issueInvoice', input)).toBe('FILE_NOT_YOURS');
});

test('one number asked for on two contracts at once stands on one of them', async () => {
	const { world, maintenanceId, foreignPurchaseId } = office();
	const number = newInvoiceNumber();
	const { companyId } = (await world.get(FOREIGNER, 'account.getInvoices', { contractId: foreignPurchaseId })).contract;
	await world.get(FOREIGNER, 'account.saveTitle', {
		companyId,
		titleId: null,
		...FULL_TITLE,
		requestId: newRequestId(),
	});
	const foreign = (await world.get(FOREIGNER, 'account.listTitles', { companyId })).titles[0]?.id ?? '';
	const inputs = [
		await issueInput(office(), { contractId: maintenanceId, titleId, number, amountFen: 1 }),
		await issueInput(office(), {
			contractId: foreignPurchaseId,
			stageId: 'first',
			titleId: foreign,
			number,
			amountFen: 1,
		}),
	];
	const replies = await Promise.all(inputs.map((input) => world.ask(FINANCE, 'finance.issueInvoice', input)));
	expect(replies.map((reply) => (reply.ok ? 'issued' : reply.refusal.code)).sort()).toEqual([
		'INVOICE_NUMBER_TAKEN',
		'issued',
	]);
	// A title of another company is no title of this one.
	const mixed = await issueInput(office(), { contractId: maintenanceId, titleId: foreign, amountFen: 1 });
	expect(await world.refusal(FINANCE, 'finance.issueInvoice', mixed)).toBe('NOT_FOUND');
});

/** The contract of the public body and what it paid, for the tests after it. */
let body: { contractId: string; paymentId: string };

test('a public body: applied, invoiced, reversed, issued anew into a year nobody knows, paid two days late', async () => {
	const { world } = office();
	const [contractId, untouched] = [await publicBody(), await publicBody()];
	await world.clock.advanceTo(at('2026-12-18 10:00'));
	expect(await dutyOf(contractId)).toMatchObject({ state: 'notYet', dueAtMs: null });
	const applicationId = await applyFor(office(), contractId);
	expect(told('paymentApplied')).toEqual([COLLEAGUE, PAYER].sort());
	const wrong = await issue(office(), { contractId, applicationId, titleId, issuedOn: '2026-12-18' });
	// The 7th working day is 29 December: the later is the 31st.
	expect(await dutyOf(contractId)).toMatchObject({ state: 'running', dueAtMs: at('2027-01-01') });

	await world.clock.advanceTo(at('2026-12-22 10:00'));
	await world.get(FINANCE, 'finance.reverseInvoice', await reverseInput(office(), contractId, wrong, '2026-12-22'));
	expect(await dutyOf(contractId)).toMatchObject({ state: 'notYet', dueAtMs: null });
	expect(told('invoiceChanged')).toEqual([COLLEAGUE, PAYER].sort());
	const early = transfer(office(), { contractId, stageId: 'year', amountFen: YEAR_FEN, transferredOn: '2026-12-22' });
	await expect(early).rejects.toThrow('STAGE_NOT_OPEN');

	await world.clock.advanceTo(at('2026-12-24 10:00'));
	const number = await issue(office(), { contractId, applicationId, titleId, issuedOn: '2026-12-24' });
	expect(await dutyOf(contractId)).toMatchObject({ state: 'unknown', unknownYear: 2027, dueAtMs: null });
	const { invoices } = await readInvoices(office(), contractId);
	expect(invoices[1]).toMatchObject({ number: wrong, reversal: { reversedOn: '2026-12-22', successor: number } });

	const notice = { title: '关于2027年部分节假日安排的通知', number: '示例〔2026〕2号', publishedOn: '2026-12-24' };
	const holidays = [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }];
	await world.get(ADMIN, 'desk.publishYear', { table: { year: 2027, notice, holidays, makeUpWorkingDays: [] } });
	// 25, 28, 29, 30, 31 December, 4 and 5 January.
	expect(await dutyOf(contractId)).toMatchObject({ state: 'running', unknownYear: null, dueAtMs: at('2027-01-06') });

	await world.clock.advanceTo(at('2027-01-07 15:00'));
	const paid = { contractId, stageId: 'year', amountFen: YEAR_FEN, transferredOn: '2027-01-07' };
	const transferId = await transfer(office(), paid);
	const found = { contractId, transferId, receivedFen: YEAR_FEN, valueDate: '2027-01-07' };
	const { paymentId } = await world.get(FINANCE, 'desk.confirmTransfer', found);
	const { claims, stages } = await world.get(FINANCE, 'contract.get', { contractId });
	expect(claims).toMatchObject([{ status: 'possible', owner: 'customer', amountFen: 20_000, times: 2 }]);
	// What nobody applied for costs nothing, whatever the date.
	const other = await world.get(FINANCE, 'contract.get', { contractId: untouched });
	expect([other.claims, other.stages[0]?.status]).toEqual([[], 'notOpen']);
	expect(stages[0]?.status).toBe('paid');
	body = { contractId, paymentId };
});

test('receipt, statement, invoices and account of the public body agree to the fen', async () => {
	const { world } = office();
	const { contractId, paymentId } = body;
	const receipt = await world.get(PAYER, 'pay.getReceipt', { contractId, paymentId });
	const year = { contractId, from: '2026-01-01', to: '2027-12-31' };
	const statement = await world.get(PAYER, 'account.getStatement', year);
	const { sums } = await world.get(PAYER, 'account.get', { contractId });
	expect(receipt).toMatchObject({ payment: { amountFen: YEAR_FEN }, daysEarly: { days: 2, late: true } });
	expect([statement.closingFen, sums.invoicedFen, sums.paidFen]).toEqual([0, YEAR_FEN, YEAR_FEN]);
});

test('who asked for an invoice that we do not issue reads why, once', async () => {
	const { world, purchaseId: contractId } = office();
	const ask = { contractId, stageId: 'last', kind: 'ordinary' as const, titleId, requestId: newRequestId() };
	await world.get(PAYER, 'account.askInvoice', ask);
	const asked = (await readInvoices(office(), contractId)).asks.find(({ status }) => status === 'open');
	const decline = { contractId, askId: asked?.id ?? '', reason: '验收以后再开', requestId: newRequestId() };
	await world.get(FINANCE, 'finance.declineInvoice', decline);
	await world.get(FINANCE, 'finance.declineInvoice', decline);
	const query = { template: 'invoiceChanged', 'values.change': '没有开' };
	const messages = world.database.documents('outbox', { query });
	expect(messages.map(({ toOpenid }) => toOpenid).sort()).toEqual([COLLEAGUE, PAYER].sort());
	expect(messages[0]?.values).toMatchObject({ reason: '验收以后再开' });
	const { asks } = await readInvoices(office(), contractId);
	expect(asks.find(({ id }) => id === asked?.id)).toMatchObject({ status: 'declined' });
});
