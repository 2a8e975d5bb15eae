import type { DescribedDocument, DocumentBlock } from '../../../types/documents';
import type { ChinaDate, Fen } from '../../../types/units';
import { dayOf, figuresOf, inCapitals, yuanOf } from './figures';

/** One line of the account. */
export interface StatementRowFacts {
	onDate: ChinaDate;
	/** Where it was recorded on a later day. */
	recordedOn: ChinaDate | null;
	title: string;
	/** The number of a receipt, an invoice, a transfer; '' where there is none. */
	reference: string;
	chargedFen: Fen;
	/** What was paid, waived or credited. */
	creditedFen: Fen;
	/** What the client then owed; below 0 we owe it. */
	balanceFen: Fen;
}

/** What a statement says of the days `from` … `to`, both included. */
export interface StatementFacts {
	contractNumber: string;
	contractTitle: string;
	customerName: string;
	agencyName: string;
	from: ChinaDate;
	to: ChinaDate;
	madeOn: ChinaDate;
	/** What the client owed before; below 0 we owed it. */
	openingFen: Fen;
	rows: readonly StatementRowFacts[];
	closingFen: Fen;
}

const COLUMNS: Extract<DocumentBlock, { kind: 'table' }>['columns'] = [
	{ title: '日期', share: 13, align: 'left' },
	{ title: '事项', share: 24, align: 'left' },
	{ title: '凭证', share: 22, align: 'left' },
	{ title: '应收', share: 13, align: 'right' },
	{ title: '已收或减免', share: 14, align: 'right' },
	{ title: '余额', share: 14, align: 'right' },
];

/**
 * 对账单, as it is printed. Throws a RangeError for one that does not add up: opening balance, rows and closing balance
 * have to agree to the fen.
 */
export function describeStatement(facts: StatementFacts): DescribedDocument {
	const { customerName, agencyName, contractNumber, contractTitle, from, to } = facts;
	const sums = sumsOf(facts);
	return {
		title: '对账单',
		mark: null,
		head: [{ label: '日期', value: dayOf(facts.madeOn), note: null }],
		datedOn: facts.madeOn,
		blocks: [
			{
				kind: 'pairs',
				pairs: [
					{ label: '合同', value: contractTitle, note: contractNumber },
					{ label: '客户', value: customerName, note: null },
					{ label: '服务方', value: agencyName, note: null },
					{ label: '期间', value: `${dayOf(from)} – ${dayOf(to)}`, note: '金额单位：元' },
				],
			},
			tableOf(facts, sums),
			...closing(facts),
			{
				kind: 'seals',
				places: [
					{ label: '客户（盖章）', name: customerName },
					{ label: '服务方（盖章）', name: agencyName },
				],
			},
		],
		foot: `${agencyName}　对账单 ${contractNumber}`,
	};
}

interface Sums {
	chargedFen: Fen;
	creditedFen: Fen;
}

function sumsOf({ openingFen, rows, closingFen }: StatementFacts): Sums {
	let balanceFen = openingFen;
	for (const row of rows) {
		balanceFen += row.chargedFen - row.creditedFen;
		if (row.balanceFen !== balanceFen) throw new RangeError(`${row.onDate} ${row.title} leaves another balance`);
	}
	if (balanceFen !== closingFen) throw new RangeError(`The rows lead to ${balanceFen} fen, not to ${closingFen}`);
	return {
		chargedFen: rows.reduce((sum, row) => sum + row.chargedFen, 0),
		creditedFen: rows.reduce((sum, row) => sum + row.creditedFen, 0),
	};
}

function tableOf({ from, openingFen, rows, closingFen }: StatementFacts, sums: Sums): DocumentBlock {
	return {
		kind: 'table',
		columns: COLUMNS,
		rows: [
			[from, '期初余额', '', '', '', figuresOf(openingFen)],
			...rows.map((row) => [
				row.recordedOn === null ? row.onDate : `${row.onDate}\n${row.recordedOn} 记账`,
				row.title,
				row.reference,
				orNothing(row.chargedFen),
				orNothing(row.creditedFen),
				figuresOf(row.balanceFen),
			]),
		],
		total: ['', '合计', '', figuresOf(sums.chargedFen), figuresOf(sums.creditedFen), figuresOf(closingFen)],
	};
}

/** A column of zeros hides what stands in it. */
const orNothing = (amountFen: Fen): string => (amountFen === 0 ? '' : figuresOf(amountFen));

/** The closing balance in words: who owes it to whom. */
function closing({ to, closingFen }: StatementFacts): DocumentBlock[] {
	const until = `到 ${dayOf(to)}`;
	if (closingFen === 0) return [{ kind: 'paragraph', text: `${until}，账已两清。`, quiet: false }];
	const amountFen = Math.abs(closingFen);
	const label = `${until}，${closingFen > 0 ? '您尚欠' : '我们应退'}`;
	const meaning = '余额为正是您尚欠的，前面有 − 的是我们应退的。';
	return [
		{ kind: 'amount', label, figures: yuanOf(amountFen), capitals: inCapitals(amountFen) },
		{ kind: 'paragraph', text: meaning, quiet: true },
	];
}
