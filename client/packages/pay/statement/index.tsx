import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StatementView } from '../../../../types/views-money';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { DatePick } from '../../../components/fields';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { balanceForStaff, balanceWords } from '../../../wording/account';
import { yuan } from '../../../wording/money';
import { dateOf, dayWords } from '../../../wording/time';
import { StatementPdf } from './pdf';

const SPANS = ['year', 'all', 'own'] as const;
type Span = (typeof SPANS)[number];
const WORDS: Record<Span, string> = { year: '今年', all: '全部', own: '自选' };
/** Before any contract of ours. */
const FIRST_DAY = '2000-01-01';

/** The days of the statement that is asked for. */
function usePeriod(nowMs: number) {
	const today = dateOf(nowMs);
	const [span, setSpan] = useState<Span>('year');
	const [from, setFrom] = useState('');
	const [to, setTo] = useState('');
	const year = `${today.slice(0, 4)}-01-01`;
	const own = { from: from || year, to: to || today };
	const period = span === 'own' ? own : { from: span === 'year' ? year : FIRST_DAY, to: today };
	return { span, setSpan, own, setFrom, setTo, period, today };
}

function Period({ chosen, nowMs }: { chosen: ReturnType<typeof usePeriod>; nowMs: number }) {
	const { span, setSpan, own, setFrom, setTo, today } = chosen;
	return (
		<>
			<Segmented
				id="statement-span"
				items={SPANS.map((value) => ({ value, words: WORDS[value] }))}
				value={span}
				onChange={setSpan}
			/>
			{span === 'own' ? (
				<View className="card gap-2">
					<DatePick
						{...{ id: 'statement-from', label: '从', mode: 'date', value: own.from, end: own.to }}
						shown={dayWords(own.from, nowMs)}
						onChange={setFrom}
					/>
					<DatePick
						{...{ id: 'statement-to', label: '到', mode: 'date', value: own.to, start: own.from, end: today }}
						shown={dayWords(own.to, nowMs)}
						onChange={setTo}
					/>
				</View>
			) : null}
		</>
	);
}

function Row({ row, nowMs }: { row: StatementView['rows'][number]; nowMs: number }) {
	const { onDate, recordedOn, title, reference, chargedFen, creditedFen, balanceFen } = row;
	const later = recordedOn ? ` · ${dayWords(recordedOn, nowMs)}记入` : '';
	const moved = chargedFen > 0 ? `应付 ${yuan(chargedFen)}` : creditedFen > 0 ? `减 ${yuan(creditedFen)}` : '余额不变';
	return (
		<View className="statement-row">
			<View className="statement-row__head">
				<View>{title}</View>
				<View className="statement-row__moved strong">{moved}</View>
			</View>
			<View className="note">
				{dayWords(onDate, nowMs)}
				{later}
				{reference ? ` · ${reference}` : ''}
			</View>
			<View className="note">余额 {yuan(balanceFen)}</View>
		</View>
	);
}

/** 对账单: opening balance, every entry, closing balance, for any days; the same for staff. */
export default function StatementPage() {
	const { contractId, side } = useParameters('contractId', 'side');
	const nowMs = useNow();
	const chosen = usePeriod(nowMs);
	const { period } = chosen;
	const staff = side === 'agency';
	const input = contractId && nowMs > 0 ? { contractId, ...period } : null;
	const query = useQuery(staff ? 'finance.getStatement' : 'account.getStatement', input, { keep: true });
	const statement = query.data;
	const closing = staff ? balanceForStaff : balanceWords;
	return (
		<Screen title="对账单" foot={statement && input ? <StatementPdf input={input} staff={staff} /> : undefined}>
			<Period chosen={chosen} nowMs={nowMs} />
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{statement ? (
				<>
					<View className="card gap-2" id="statement-closing">
						<View className="note">
							{statement.contract.title} · {dayWords(statement.to, nowMs)}为止
						</View>
						<View className="card__title">{closing(statement.closingFen)}</View>
						<View className="lines__row gap-2">
							<View className="lines__name">期初余额</View>
							<Money fen={statement.openingFen} />
						</View>
						<View className="lines__row">
							<View className="lines__name">这段时间应付</View>
							<Money fen={statement.chargedFen} />
						</View>
						<View className="lines__row">
							<View className="lines__name">已付和减免</View>
							<Money fen={-statement.creditedFen} />
						</View>
						<View className="lines__row strong">
							<View className="lines__name">期末余额</View>
							<Money fen={statement.closingFen} />
						</View>
					</View>
					{statement.rows.length === 0 ? <Empty words="这段时间没有往来" /> : null}
					<View className="card card--flush gap-2" id="statement-rows">
						{statement.rows.map((row) => (
							<Row key={row.number} row={row} nowMs={nowMs} />
						))}
					</View>
				</>
			) : null}
		</Screen>
	);
}
