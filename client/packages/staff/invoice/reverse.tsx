import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePictures } from '../../../cloud/pictures';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick, TextArea, TextLine } from '../../../components/fields';
import type { Invoice } from '../../../wording/invoice';
import { dateOf, dayWords } from '../../../wording/time';
import { InvoiceFiles } from './files';

interface Props {
	contractId: string;
	invoice: Invoice;
	nowMs: number;
}

const REASON_MAX = 200;
const DIGITS = 20;
const FILES_MAX = 3;

/** The red-letter invoice that takes a wrong one back. Nothing is voided: both stay to be seen. */
function RedForm({ contractId, invoice, nowMs, onLeave }: Props & { onLeave: () => void }) {
	const [redNumber, setNumber] = useState('');
	const [reason, setReason] = useState('');
	const [chosen, setDate] = useState('');
	const files = usePictures('invoiceFile', FILES_MAX);
	const reverse = useCommand('finance.reverseInvoice', 'identified');
	const reversedOn = chosen || dateOf(nowMs);
	const ready = redNumber.trim().length === DIGITS && reason.trim() !== '' && !files.pending;
	const send = () =>
		reverse.run({
			...{ contractId, invoiceId: invoice.id, redNumber: redNumber.trim(), reason: reason.trim(), reversedOn },
			uploadIds: files.pictures.map(({ uploadId }) => uploadId),
		});
	return (
		<View className="invoice__red" id="red-form">
			<View className="note">红冲以后这张不再算数：凭它算的付款期限停下，等新的一张。</View>
			<TextLine
				{...{ id: 'red-number', label: '红字发票号码', kind: 'number', value: redNumber, max: DIGITS }}
				note={`${redNumber.trim().length} / ${DIGITS} 位`}
				onChange={setNumber}
			/>
			<DatePick
				{...{ id: 'red-date', label: '哪天红冲', mode: 'date', value: reversedOn, start: invoice.issuedOn }}
				end={dateOf(nowMs)}
				shown={dayWords(reversedOn, nowMs)}
				onChange={setDate}
			/>
			<TextArea
				{...{ id: 'red-reason', label: '为什么', value: reason, max: REASON_MAX, placeholder: '客户会看到' }}
				onChange={setReason}
			/>
			<InvoiceFiles files={files} nowMs={nowMs} />
			<View className="actions">
				<Button id="leave-red" look="quiet" size="small" onPress={onLeave}>
					先不红冲
				</Button>
				<Button id="reverse" size="small" pending={reverse.pending} disabled={!ready} onPress={() => void send()}>
					红冲这张
				</Button>
				<ProblemNote id="red-problem" problem={reverse.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

/** 红冲, asked for twice: the verb, then the red-letter invoice. */
export function Reverse(props: Props) {
	const [asking, setAsking] = useState(false);
	if (asking) return <RedForm {...props} onLeave={() => setAsking(false)} />;
	return (
		<View className="actions">
			<Button id={`reverse-${props.invoice.id}`} size="small" onPress={() => setAsking(true)}>
				红冲
			</Button>
		</View>
	);
}
