import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { EpochMs } from '../../types/units';
import { openInvoiceFile } from '../cloud/platform';
import { INVOICE_KIND, type Invoice, invoiceTag, numberWords } from '../wording/invoice';
import { dayWords } from '../wording/time';
import { Button } from './button';
import { StatusTag } from './marks';
import { Money } from './money';

type File = Invoice['files'][number];

/** The papers of an invoice; a telephone opens PDF itself, the others go on as an address. */
function Files({ id, files }: { id: string; files: readonly File[] }) {
	if (files.length === 0) return null;
	return (
		<View className="actions">
			{files.map((file) => (
				<Button key={file.id} id={`${id}-${file.type}`} size="small" onPress={() => void openInvoiceFile(file)}>
					{file.type === 'pdf' ? '打开 PDF' : file.type.toUpperCase()}
				</Button>
			))}
		</View>
	);
}

function Reversal({ invoice, nowMs }: { invoice: Invoice; nowMs: EpochMs }) {
	const { reversal } = invoice;
	if (!reversal) return null;
	return (
		<View className="invoice__red">
			<View className="sub">
				{dayWords(reversal.reversedOn, nowMs)}红冲：{reversal.reason}
			</View>
			<View className="note">红字发票 {numberWords(reversal.redNumber)}</View>
			<View className="note">{reversal.successor ? `改开为 ${numberWords(reversal.successor)}` : '还没有改开'}</View>
			<Files id={`red-${invoice.id}`} files={reversal.files} />
		</View>
	);
}

/** One invoice: what for, how much, its number, whether it stands, its files, and what took its place. */
export function InvoiceCard({ invoice, nowMs, children }: PropsWithChildren<{ invoice: Invoice; nowMs: EpochMs }>) {
	const { id, stageTitle, kind, number, amountFen, issuedOn, title, files } = invoice;
	return (
		<View className="card invoice" id={`invoice-${id}`}>
			<View className="invoice__head">
				<View className="grow">{stageTitle}</View>
				<StatusTag tag={invoiceTag(invoice)} />
			</View>
			<Money fen={amountFen} size="figure" />
			<View className="sub">
				{INVOICE_KIND[kind]} · {dayWords(issuedOn, nowMs)}开 · {title.buyerName}
			</View>
			<View className="note">{numberWords(number)}</View>
			<Files id={`file-${id}`} files={files} />
			<Reversal invoice={invoice} nowMs={nowMs} />
			{children}
		</View>
	);
}
