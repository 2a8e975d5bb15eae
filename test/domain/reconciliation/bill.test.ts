import fc from 'fast-check';
import { parseBill, UnreadableBill } from '../../../cloudfunctions/domain/reconciliation/bill';
import { COLUMNS, type Line, PAID, REFUNDED, sumOf, written } from './written';

const MIDNIGHT_MS = Date.parse('2026-10-12T00:00:00+08:00');
const TEXT = written([PAID, REFUNDED]);

/** The same said in the words of our books. */
const rowOf = ({ refund, transactionId, orderNumber, refundNumber, fen, second }: Line) => ({
	...{ kind: refund ? 'refund' : 'payment', id: refund ? refundNumber : transactionId, orderNumber },
	...{ amountFen: fen, atMs: MIDNIGHT_MS + second * 1000 },
});

test('a bill says what was paid and refunded, and what that adds up to', () => {
	expect(parseBill(TEXT)).toEqual({
		rows: [
			{
				...{ kind: 'payment', id: PAID.transactionId, orderNumber: 'Porder0001', amountFen: 1990 },
				atMs: Date.parse('2026-10-12T09:30:00+08:00'),
			},
			{
				...{ kind: 'refund', id: 'R0001', orderNumber: 'Porder0001', amountFen: 5 },
				atMs: Date.parse('2026-10-12T23:59:59+08:00'),
			},
		],
		added: { paidFen: 1990, refundedFen: 5 },
		stated: { paidFen: 1990, refundedFen: 5 },
	});
});

test.each([
	['19.9', 1990],
	['19.90', 1990],
	['19.900', 1990],
	['0.0', 0],
	['0', 0],
	['7', 700],
	['0.29', 29],
	['1.15', 115],
	['8.10000', 810],
	['99999999999.99', 9_999_999_999_999],
])('%s yuan are %d fen', (yuan, fen) => {
	const [row] = parseBill(TEXT.replace('`19.90,`0.00,`\r', `\`${yuan},\`0.00,\`\r`)).rows;
	expect(row?.amountFen).toBe(fen);
});

test.each([
	['a byte order mark', `\ufeff${TEXT}`],
	['lines that end with a line feed alone', TEXT.replaceAll('\r\n', '\n')],
	['no line end after the sums', TEXT.trimEnd()],
	['the names that columns had before', TEXT.replace('订单金额,申请退款金额,费率备注', '总金额,申请退款金额,费率备注')],
])('%s is read alike', (_name, text) => {
	expect(parseBill(text)).toEqual(parseBill(TEXT));
});

test('a day of which only the sums are written has no rows', () => {
	expect(parseBill(written([])).rows).toEqual([]);
});

test('sums that are not those of the rows are kept as they are', () => {
	expect(parseBill(TEXT.replace(/`19\.90,`0\.05\r\n$/, '`20.00,`0.05\r\n'))).toMatchObject({
		...{ added: { paidFen: 1990 }, stated: { paidFen: 2000 } },
	});
});

const without = (title: string) => COLUMNS.filter(([one]) => one !== title);
test.each([
	['nothing', ''],
	['an answer that is no bill', '<xml><return_code>FAIL</return_code></xml>'],
	['a bill that breaks off before its sums', TEXT.slice(0, TEXT.indexOf('总交易单数'))],
	['a bill that breaks off within its sums', TEXT.slice(0, TEXT.indexOf('`2,'))],
	['a row that breaks off', written([PAID, { ...PAID, name: '一\r\n二' }])],
	['a value that looks like two', written([{ ...PAID, name: '一,`二' }])],
	['a value without its backtick', TEXT.replace('`CNY', 'CNY')],
	['another currency', TEXT.replace('`CNY', '`USD')],
	['a state that we do not know', TEXT.replace('`SUCCESS', '`REVOKED')],
	['no column of amounts', written([PAID], without('订单金额'))],
	['no column of refund numbers', written([PAID], without('商户退款单号'))],
	['a column that is there twice', written([PAID], [...COLUMNS, ['订单金额', () => '1.00']])],
	['a third decimal', TEXT.replace('`19.90', '`19.905')],
	['an amount with a sign', TEXT.replace('`19.90', '`-19.90')],
	['an amount with a comma for thousands', TEXT.replace('`19.90', '`1,019.90')],
	['no amount', TEXT.replace('`19.90', '`')],
	['a payment without its number', written([{ ...PAID, transactionId: '' }])],
	['a number that a spreadsheet has spoilt', written([{ ...PAID, transactionId: '4.20E+27' }])],
	['a refund without its number', written([{ ...REFUNDED, refundNumber: '0' }])],
	['a time of another shape', TEXT.replace('2026-10-12 09:30:00', '2026-10-12 9:30')],
	['a time that no day has', TEXT.replace('2026-10-12 09:30:00', '2026-10-12 29:30:00')],
	['two bills in one', `${TEXT}${TEXT}`],
])('%s is not read', (_name, text) => {
	expect(() => parseBill(text)).toThrow(UnreadableBill);
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const name = fc
	.string({ unit: fc.constantFrom(...'一二a,`"; ·0'.split('')), maxLength: 12 })
	.filter((text) => !text.includes(',`'));
const line: fc.Arbitrary<Line> = fc.record({
	...{ refund: fc.boolean(), transactionId: digits(28), orderNumber: fc.stringMatching(/^[0-9A-Za-z_\-|*]{6,32}$/) },
	...{ refundNumber: fc.stringMatching(/^R[0-9A-Za-z_\-|*@]{1,40}$/), fen: fc.integer({ min: 0, max: 1_000_000_000 }) },
	...{ second: fc.integer({ min: 0, max: 86_399 }), name },
});
/** The columns in another order, with new ones between them. */
const columns = fc
	.tuple(
		fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }),
		fc.array(fc.tuple(fc.nat(20), name), { maxLength: 4 }),
	)
	.map(([own, strange]) =>
		strange.reduce(
			(all, [place, value], index) => [
				...all.slice(0, place),
				[`新列${index}`, () => value] as (typeof COLUMNS)[number],
				...all.slice(place),
			],
			own,
		),
	);

test('whatever stands in the fields, and wherever the columns stand, each row is read as it was written', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 8 }), columns, (lines, order) => {
			const { rows, added, stated } = parseBill(written(lines, order));
			expect(rows).toEqual(lines.map(rowOf));
			expect(added).toEqual({ paidFen: sumOf(lines, false), refundedFen: sumOf(lines, true) });
			expect(stated).toEqual(added);
		}),
	);
});
