import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import type { Problem } from '../../../cloud/use-command';
import { AmountLine, type TypedAmount, verbWith } from '../../../components/amount';
import { RecordForm } from '../record/record-form';

export type Books = OutputOf<'finance.getBooks'>;

/** What every part of the books is given: what is there, the time, and which of its forms is open. */
export interface Part {
	books: Books;
	nowMs: number;
	opened: string;
	onOpen: (form: string) => void;
}

interface Props {
	verb: string;
	/** What is asked beside the reason: an amount, where there is one. */
	amount: TypedAmount;
	amountLabel: string;
	placeholder?: string;
	noteLabel?: string;
	ready?: boolean;
	command: { pending: boolean; problem: Problem | undefined };
	nowMs: number;
	onSend: (amountFen: number, reason: string) => void;
}

/** An amount and its reason: how everything is given away here. */
export function AmountAct(props: PropsWithChildren<Props>) {
	const { verb, amount, amountLabel, placeholder = '客户会看到', noteLabel = '原因', ready = true, command } = props;
	const { nowMs, onSend, children } = props;
	const { amountFen } = amount;
	return (
		<View className="claim-form">
			<RecordForm
				verb={verbWith(verb, amountFen)}
				noteLabel={noteLabel}
				placeholder={placeholder}
				ready={ready && amountFen !== undefined}
				inside
				command={command}
				nowMs={nowMs}
				onSend={(reason) => amountFen !== undefined && onSend(amountFen, reason)}
			>
				{children}
				<AmountLine id="act-amount" label={amountLabel} amount={amount} />
			</RecordForm>
		</View>
	);
}
