import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { AmountLine, useAmount, verbWith } from '../../../components/amount';
import { Button, ProblemNote } from '../../../components/button';
import { DatePick } from '../../../components/fields';
import { Choice } from '../../../components/segmented';
import { METHOD } from '../../../wording/states';
import { dateOf, dayWords } from '../../../wording/time';
import type { Books, Part } from './act';

const KINDS = [
	{ value: 'bankTransfer' as const, words: METHOD.bankTransfer, meaning: '客户没有传回单，钱已经到账' },
	{ value: 'deposit' as const, words: METHOD.deposit, meaning: '签合同以前付的，抵这一期' },
];

interface Props extends Pick<Part, 'books' | 'nowMs'> {
	stage: Books['stages'][number];
	onDone: () => void;
}

/** What was found on the account, and the command that books it. */
function useFound({ stage, books, nowMs, onDone }: Props) {
	const [method, setMethod] = useState<'bankTransfer' | 'deposit'>('bankTransfer');
	const [chosen, setDate] = useState('');
	const amount = useAmount(null);
	const command = useCommand('finance.bookTransfer', 'identified');
	const valueDate = chosen || dateOf(nowMs);
	const { amountFen } = amount;
	const send = async () => {
		if (amountFen === undefined) return;
		const found = { contractId: books.contract.id, stageId: stage.id, method, amountFen, valueDate };
		if (await command.run(found)) onDone();
	};
	return { method, setMethod, amount, valueDate, setDate, command, send };
}

/** Money on the account that nobody announced: which kind, how much, by which value date. */
export function BookForm(props: Props) {
	const { books, nowMs, onDone } = props;
	const { method, setMethod, amount, valueDate, setDate, command, send } = useFound(props);
	return (
		<View className="gap-4" id="book-form">
			<Choice id="book-method" items={KINDS} value={method} onChange={setMethod} />
			<View className="gap-4">
				<AmountLine id="act-amount" label="到账多少" amount={amount} />
			</View>
			<View className="gap-4">
				<DatePick
					id="value-date"
					label="银行的到账日"
					mode="date"
					value={valueDate}
					start={method === 'deposit' ? undefined : books.signedOn}
					end={dateOf(nowMs)}
					shown={`${valueDate} · ${dayWords(valueDate, nowMs)}`}
					onChange={setDate}
				/>
			</View>
			<View className="note gap-3">多出这一期的记入客户可用余额。从到账日算，早于期限的不算逾期。</View>
			<View className="actions">
				<Button look="quiet" id="book-cancel" onPress={onDone}>
					先不记
				</Button>
				<Button
					id="record"
					look="main"
					size="grow"
					pending={command.pending}
					disabled={amount.amountFen === undefined}
					onPress={() => void send()}
				>
					{verbWith('记到账', amount.amountFen)}
				</Button>
				<ProblemNote id="record-problem" problem={command.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
