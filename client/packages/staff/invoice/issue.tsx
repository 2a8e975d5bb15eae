import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick, Field, TextLine } from '../../../components/fields';
import { Chips, Segmented } from '../../../components/segmented';
import { doubtWords, INVOICE_KINDS } from '../../../wording/invoice';
import { yuan } from '../../../wording/money';
import { dayWords } from '../../../wording/time';
import { InvoiceFiles } from './files';
import { DIGITS, type IssueForm, useIssue } from './use-issue';

const AMOUNT_MAX = 14;

/** For which stage; whether it makes an application whole is said before anything is sent. */
function What({ form }: { form: IssueForm }) {
	const { stages, stage, setStage, ask, application, typed, setTyped, amountFen, leftFen } = form;
	const isEqual = amountFen !== undefined && amountFen === leftFen;
	return (
		<>
			<Field label="哪一期" note={ask ? `客户要的，${ask.byName}` : `还可开 ${yuan(stage?.invoiceableFen ?? 0)}`}>
				<Chips
					id="issue-stage"
					items={stages.map(({ id, title: words }) => ({ value: id, words }))}
					value={stage?.id ?? ''}
					onChange={setStage}
				/>
			</Field>
			<TextLine
				{...{ id: 'issue-amount', label: '价税合计', kind: 'digit', value: typed, max: AMOUNT_MAX }}
				note={amountFen ? yuan(amountFen) : '填元，可以有两位小数'}
				onChange={setTyped}
			/>
			{application ? (
				<View className={isEqual ? 'note' : 'doubt'} id="issue-equal">
					{isEqual ? '和付款申请等额' : `付款申请还差发票 ${yuan(leftFen)}，等额了付款期限才开始算`}
				</View>
			) : null}
		</>
	);
}

/** To whom, of which kind. */
function Whom({ form }: { form: IssueForm }) {
	const { titles, title, setTitle, kind, setKind, ask } = form;
	const doubt = title?.taxpayerIdLooksWrong;
	const items = (titles ?? []).map(({ id, buyerName: words }) => ({ value: id, words }));
	return (
		<>
			<Field label="哪一种">
				<Segmented id="issue-kind" items={INVOICE_KINDS} value={kind} onChange={setKind} />
			</Field>
			<Field label="抬头" note={title?.taxpayerId ?? undefined}>
				{ask ? (
					<View>{ask.title.buyerName}</View>
				) : (
					<Chips id="issue-title" items={items} value={title?.id ?? ''} onChange={setTitle} />
				)}
				{!ask && titles?.length === 0 ? <View className="doubt">这家公司还没有抬头，先在下面加一个</View> : null}
				{!ask && doubt ? <View className="doubt">{doubtWords(doubt)}</View> : null}
			</Field>
		</>
	);
}

/** 登记发票: what the tax platform issued, with its number and files; the client can open it at once. */
export function Issue({ papers, nowMs }: { papers: OutputOf<'finance.getInvoices'>; nowMs: number }) {
	const form = useIssue(papers, nowMs);
	const { stage, number, setNumber, issuedOn, setDate, today, files, issue, ready, send, amountFen } = form;
	if (!stage) return null;
	return (
		<>
			<SectionTitle title="登记发票" />
			<View className="card" id="issue-form">
				<What form={form} />
				<Whom form={form} />
				<TextLine
					{...{ id: 'issue-number', label: '发票号码', kind: 'number', value: number, max: DIGITS }}
					note={`${number.trim().length} / ${DIGITS} 位`}
					onChange={setNumber}
				/>
				<DatePick
					{...{ id: 'issue-date', label: '哪天开的', mode: 'date', value: issuedOn, end: today }}
					shown={dayWords(issuedOn, nowMs)}
					onChange={setDate}
				/>
				<InvoiceFiles files={files} nowMs={nowMs} />
				<View className="actions">
					<Button
						{...{ id: 'issue', look: 'main', size: 'grow', pending: issue.pending, disabled: !ready }}
						onPress={() => void send()}
					>
						登记发票 {amountFen ? yuan(amountFen) : ''}
					</Button>
					<ProblemNote id="issue-problem" problem={issue.problem} nowMs={nowMs} />
				</View>
			</View>
		</>
	);
}
