import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import type { Books, Part } from './act';
import { Claims } from './claims';
import { Credit } from './credit';
import { Payments } from './payments';
import { Refunds } from './refunds';
import { Stages } from './stages';

const VIEWS = [
	{ value: 'credit' as const, words: '余额退款' },
	{ value: 'stages' as const, words: '各期' },
	{ value: 'payments' as const, words: '收款' },
];
type Tab = (typeof VIEWS)[number]['value'];

/** What waits for us comes first: a refund that went wrong, a question, a claim; else the stages. */
function firstView({ refunds, asks, claims }: Books): Tab {
	const unpaid = refunds.some(
		({ status, way }) => status === 'abnormal' || (status === 'processing' && way === 'bankTransfer'),
	);
	const waits = unpaid || asks.some(({ status }) => status === 'open');
	return waits || claims.length > 0 ? 'credit' : 'stages';
}

function Links({ books }: { books: Books }) {
	const contractId = books.contract.id;
	return (
		<View className="card card--flush">
			<LinkCell
				id="to-surcharge"
				icon="bell"
				title="附加费"
				note={
					books.surchargesWaiting > 0 ? `${books.surchargesWaiting} 笔等客户答复` : '先讲明原因和数额，客户同意才做'
				}
				onPress={() => open('staffSurcharge', { contractId })}
			/>
			<LinkCell
				id="to-claims"
				icon="bank"
				title="违约金"
				note="怎么算的，主张、减少或放弃"
				onPress={() => open('claims', { contractId })}
			/>
			<LinkCell
				id="to-invoices"
				icon="file"
				title="付款申请和发票"
				onPress={() => open('staffInvoice', { contractId })}
			/>
		</View>
	);
}

function Shown({ view, part }: { view: Tab; part: Part }) {
	if (view === 'stages') return <Stages {...part} />;
	if (view === 'payments') return <Payments {...part} />;
	return (
		<>
			<Refunds {...part} waiting />
			<Claims {...part} />
			<Credit {...part} />
			<Refunds {...part} waiting={false} />
		</>
	);
}

/** 合同的账: the money of one contract as we work on it, each step with its reason and its author. */
export default function BooksPage() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const [chosen, setView] = useState<Tab>();
	const [opened, onOpen] = useState('');
	const query = useQuery('finance.getBooks', contractId ? { contractId } : null);
	const books = query.data;
	// What was done here does not turn the page away from it.
	const first = useRef<Tab>();
	if (books && !first.current) first.current = firstView(books);
	const view = chosen ?? first.current ?? 'stages';
	return (
		<Screen title="合同的账">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{books ? (
				<>
					<View className="card" id="books">
						<View className="note">
							{books.contract.companyName} · {books.contract.number}
						</View>
						<View className="card__title">{books.contract.title}</View>
						<View className="sub gap-2">
							已付 {yuan(books.contract.paidFen)}，待付 {yuan(books.contract.openFen)}，可用余额 {yuan(books.creditFen)}
						</View>
					</View>
					<Segmented id="books-view" items={VIEWS} value={view} onChange={setView} />
					<Shown view={view} part={{ books, nowMs, opened, onOpen }} />
					<Links books={books} />
				</>
			) : null}
		</Screen>
	);
}
