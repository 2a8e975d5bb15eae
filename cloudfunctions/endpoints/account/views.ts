/** The account and the statement of a contract, alike for the client and for the staff. */
import type { ChinaDate, EpochMs } from '../../../types/units';
import type { AccountView, StatementView } from '../../../types/views-money';
import { chinaDateOf } from '../../domain/calendar/chinaDate';
import { contractCard } from '../../domain/contract/project';
import { type Contract, termsOf } from '../../domain/contract/state';
import { fileNameOf } from '../../domain/documents/figures';
import { describeStatement } from '../../domain/documents/statement';
import { wordRow } from '../../domain/documents/statementRows';
import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { accountOf } from '../../domain/money/account';
import { decideStatement, type Statement } from '../../domain/money/statement';
import { isRefused, type Refused } from '../../domain/refusal';
import { listDocuments } from '../../store/documents';
import { handOut } from '../../wechat/documents';
import { paymentCards, stageViews } from '../contract/money';

const DUTIES_READ = 100;

interface Period {
	from: ChinaDate;
	to: ChinaDate;
}

/** One database request: the duties of its stages. */
export async function accountView(
	contract: Contract,
	nowMs: EpochMs,
	reader: 'customer' | 'agency',
): Promise<AccountView> {
	const where = { contractId: contract.id, kind: 'payment' };
	const documents = await listDocuments<DutyDocument>('duties', {
		where,
		orderBy: [['sortAtMs', 'asc']],
		limit: DUTIES_READ,
	});
	const today = chinaDateOf(nowMs);
	const first = Math.min(nowMs, ...contract.ledger.map(({ atMs }) => atMs));
	return {
		contract: contractCard(contract),
		sums: accountOf(contract),
		stages: stageViews(
			contract,
			documents.map((document) => dutyView(document, nowMs, reader)),
		),
		payments: paymentCards(contract),
		surchargesWaiting: contract.surcharges.filter(({ status }) => status === 'proposed').length,
		refundsOpen: contract.refunds.filter(({ status }) => status === 'processing' || status === 'abnormal').length,
		...{ from: chinaDateOf(first), to: today },
	};
}

export function statementView(
	contract: Contract,
	period: Period,
	nowMs: EpochMs,
): StatementView | Refused<'DATES_REVERSED'> | Refused<'STATEMENT_TOO_LONG'> {
	const found = decideStatement(contract, period);
	if (isRefused(found)) return found;
	const { rows, ...statement } = found as Statement;
	const { customer, agency } = termsOf(contract).parties;
	return {
		...{ contract: contractCard(contract), customerName: customer.name, agencyName: agency.name, madeAtMs: nowMs },
		...statement,
		rows: rows.map((row) => {
			const { number, onDate, recordedOn, byName, chargedFen, creditedFen, balanceFen } = row;
			return { number, onDate, recordedOn, byName, chargedFen, creditedFen, balanceFen, ...wordRow(contract, row) };
		}),
	};
}

/** The same as a paper; its address is good for two hours. */
export async function statementPdf(contract: Contract, period: Period, nowMs: EpochMs) {
	const view = statementView(contract, period, nowMs);
	if (isRefused(view)) return view;
	const { contract: card, customerName, agencyName, from, to, openingFen, closingFen, rows } = view as StatementView;
	const description = describeStatement({
		...{ contractNumber: card.number, contractTitle: card.title, customerName, agencyName },
		...{ from, to, madeOn: chinaDateOf(nowMs), openingFen, rows, closingFen },
	});
	return handOut(description, fileNameOf('对账单', `${card.number}-${from}-${to}`));
}
