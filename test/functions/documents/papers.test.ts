/** Papers as PDF: what stands in them, that they are made once, and that nothing but a described paper is printed. */
import type { DescribedDocument } from '../../../types/documents';
import { FINANCE, givenOffice, type Office, PAYER } from '../contract/office';
import { pay } from '../pay/money';
import { upload } from '../support/files';
import { newRequestId } from '../support/people';
import { fontsOf, pagesOf } from './readPdf';

const SMALL_BYTES = 150_000;
const office = givenOffice();
let asked: { contractId: string; paymentId: string };
beforeAll(async () => {
	const attemptId = await pay(office());
	const { world, purchaseId: contractId } = office();
	const { paymentId } = await world.get(PAYER, 'pay.check', { contractId, attemptId });
	asked = { contractId, paymentId: paymentId ?? '' };
});

/** Knocks at the inner door the way one of our functions does on behalf of a person. */
async function printed({ world }: Office, description: unknown) {
	const reply = await world.callAs('wx_client,scf', PAYER, 'documents', { description });
	if (!reply.ok) throw new Error(reply.error.errMsg);
	return reply.result as { ok: boolean; data?: { fileId: string; sha256: string; bytes: number }; refusal?: object };
}

const made = () => office().world.database.documents('madeDocuments') as unknown as { fileId: string; bytes: number }[];
const papers = () =>
	office()
		.world.storage.files()
		.filter(({ path }) => path.startsWith('documents/'));

test('a receipt opens at its address, in Chinese type, with the amount in figures and 大写', async () => {
	const { world } = office();
	const { url, fileName } = await world.get(PAYER, 'pay.getReceiptPdf', asked);
	expect(fileName).toMatch(/^收据-HT-\d+-SJ001\.pdf$/);
	const reply = await fetch(url);
	expect(reply.headers.get('content-type')).toBe('application/pdf');
	const pdf = Buffer.from(await reply.arrayBuffer());
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.byteLength).toBeLessThan(SMALL_BYTES);
	expect(fontsOf(pdf).sort()).toEqual([
		expect.stringMatching(/^[A-Z]{6}\+NotoSansSC-Medium$/),
		expect.stringMatching(/^[A-Z]{6}\+NotoSansSC-Regular$/),
	]);
	const [page = '', ...more] = pagesOf(pdf);
	expect(more).toEqual([]);
	expect(page).toContain('今收到¥2,720.00人民币贰仟柒佰贰拾元整付款方山栀茶业收款方青禾数字');
	expect(page).toContain('本期余款¥0.00合同余款¥680.00');
	expect(page).not.toContain('\uFFFD');
});

test('the same paper is made once; one that is gone or was exchanged is made again', async () => {
	const { world } = office();
	const first = await world.get(PAYER, 'pay.getReceiptPdf', asked);
	const [before] = papers();
	await world.clock.advanceBy(60_000);
	const again = await world.get(PAYER, 'pay.getReceiptPdf', asked);
	expect(new URL(again.url).pathname).toBe(new URL(first.url).pathname);
	expect(papers()).toEqual([before]);
	expect(made()).toHaveLength(1);

	await upload(world, PAYER, before?.path ?? '', new TextEncoder().encode('%PDF-1.7 something else'));
	const { url } = await world.get(PAYER, 'pay.getReceiptPdf', asked);
	expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(made()[0]?.bytes);
	expect(papers()).toMatchObject([{ path: before?.path, sha256: before?.sha256 }]);
});

test('a payment that was booked wrongly keeps its receipt, which says that it counts no more', async () => {
	const { world, purchaseId: contractId } = office();
	const money = { stageId: 'first', method: 'bankTransfer', amountFen: 1990, valueDate: '2026-10-12' } as const;
	await world.get(FINANCE, 'finance.bookTransfer', { contractId, ...money, requestId: newRequestId() });
	const { payments } = await world.get(PAYER, 'contract.get', { contractId });
	const paymentId = payments.find(({ amountFen }) => amountFen === 1990)?.id ?? '';
	const before = await world.get(PAYER, 'pay.getReceiptPdf', { contractId, paymentId });
	const wrong = { contractId, paymentId, reason: '记错了公司', requestId: newRequestId() };
	await world.get(FINANCE, 'finance.reversePayment', wrong);

	const reversed = { onDate: '2026-10-12', reason: '记错了公司' };
	expect(await world.get(PAYER, 'pay.getReceipt', { contractId, paymentId })).toMatchObject({ reversed });
	const { url, fileName } = await world.get(PAYER, 'pay.getReceiptPdf', { contractId, paymentId });
	expect(fileName).toBe(before.fileName);
	const [page] = pagesOf(Buffer.from(await (await fetch(url)).arrayBuffer()));
	expect(page).toContain('已冲销');
	expect(page).toContain('这张收据已在 2026年10月12日冲销，不再有效。原因：记错了公司');
});

const EMPTY: DescribedDocument = {
	...{ title: '对账单', mark: null, head: [], datedOn: '2026-10-12', blocks: [], foot: '青禾数字' },
};
const COLUMNS = [
	{ title: '日期', share: 2, align: 'left' as const },
	{ title: '余额', share: 1, align: 'right' as const },
];
const tableOf = (rows: string[][]) => ({
	...EMPTY,
	blocks: [{ kind: 'table', columns: COLUMNS, rows, total: null }],
});

test('a long paper has all its rows, its head on every page, and stays small', async () => {
	const rows = Array.from({ length: 300 }, (_, index) => [`第 ${index + 1} 行`, `${index}.00`]);
	const { data } = await printed(office(), tableOf(rows));
	expect(data?.bytes).toBeLessThan(SMALL_BYTES);
	const pages = pagesOf(Buffer.from(office().world.storage.bytes(data?.fileId ?? '') ?? []));
	expect(pages.length).toBeGreaterThan(3);
	pages.forEach((page, index) => {
		expect(page).toContain('日期余额');
		expect(page).toContain(`青禾数字${index + 1} / ${pages.length}`);
	});
	expect(pages.join('')).toContain('第 300 行299.00');
});

test.each([
	['what the printer itself takes', { content: [{ image: '/etc/hostname' }], defaultStyle: { font: 'Roboto' } }],
	['a block it does not know', { ...EMPTY, blocks: [{ kind: 'image', url: 'file:///etc/hostname' }] }],
	['a field it does not know', { ...EMPTY, attachments: { all: { src: '/etc/hostname' } } }],
	['a row without a cell for every column', tableOf([['第 1 行']])],
	['more rows than a paper holds', tableOf(Array.from({ length: 301 }, () => ['', '']))],
	['a day that does not exist', { ...EMPTY, datedOn: '2026-02-30' }],
	['nothing', undefined],
])('the printer refuses %s, and makes nothing', async (_name, description) => {
	const before = papers().length;
	expect(await printed(office(), description)).toMatchObject({ ok: false, refusal: { code: 'BAD_INPUT' } });
	expect(papers()).toHaveLength(before);
});
