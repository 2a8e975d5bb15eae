import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useCommand } from '../../../cloud/use-command';
import { AmountLine, useAmount, verbWith } from '../../../components/amount';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { Segmented } from '../../../components/segmented';
import { SelectPick } from '../../../components/select';
import { yuan } from '../../../wording/money';

export type Credit = OutputOf<'account.getCredit'>;

interface Props {
	credit: Credit;
	nowMs: number;
}

const NOTE_MAX = 500;
const WAYS = [
	{ value: 'use' as const, words: '抵一期' },
	{ value: 'ask' as const, words: '退回来' },
];

/** Pays a stage out of the credit. */
function UseCredit({ credit, nowMs }: Props) {
	const { payable, creditFen, contract } = credit;
	const [chosen, choose] = useState('');
	const stage = payable.find(({ id }) => id === chosen) ?? payable[0];
	const maxFen = Math.min(creditFen, stage?.remainingFen ?? 0);
	const amount = useAmount(maxFen);
	const { amountFen } = amount;
	const command = useCommand('account.useCredit', 'identified');
	const send = async () => {
		if (!stage || amountFen === undefined) return;
		if (await command.run({ contractId: contract.id, stageId: stage.id, amountFen })) amount.clear();
	};
	return (
		<>
			<SelectPick
				id="credit-stage"
				label="抵哪一期"
				none="没有等付的"
				items={payable.map(({ id, title, remainingFen }) => ({
					value: id,
					words: `${title}，还差 ${yuan(remainingFen)}`,
				}))}
				value={stage?.id ?? ''}
				onChange={choose}
			/>
			<AmountLine id="credit-amount" label="抵多少" amount={amount} />
			<View className="actions">
				<Button
					id="use-credit"
					look="main"
					size="grow"
					pending={command.pending}
					disabled={amountFen === undefined}
					onPress={() => void send()}
				>
					{verbWith('用余额抵', amountFen)}
				</Button>
				<ProblemNote id="use-problem" problem={command.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

/** Asks for credit back: the staff send it the way it came, or to the account that the note names. */
function AskBack({ credit, nowMs }: Props) {
	const amount = useAmount(credit.askableFen);
	const { amountFen } = amount;
	const [note, setNote] = useState('');
	const command = useCommand('account.askRefund', 'identified');
	const send = async () => {
		if (amountFen === undefined) return;
		if (!(await command.run({ contractId: credit.contract.id, amountFen, note: note.trim() }))) return;
		amount.clear();
		setNote('');
	};
	return (
		<>
			<AmountLine id="ask-amount" label="退多少" amount={amount} />
			<TextArea
				id="ask-note"
				label="说明（可以不写）"
				value={note}
				max={NOTE_MAX}
				placeholder="转账付的钱转账退：写户名、开户行和账号"
				onChange={setNote}
			/>
			<View className="actions">
				<Button
					id="ask-refund"
					look="main"
					size="grow"
					pending={command.pending}
					disabled={amountFen === undefined}
					onPress={() => void send()}
				>
					{verbWith('申请退回', amountFen)}
				</Button>
				<ProblemNote id="ask-problem" problem={command.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

/** What the client does with its credit: pays with it, or asks it back. Nothing where all of it is asked back already. */
export function Spend(props: Props) {
	const { payable, askableFen } = props.credit;
	const [chosen, setWay] = useState<'use' | 'ask'>();
	const ways = WAYS.filter(({ value }) => (value === 'use' ? payable.length > 0 : askableFen > 0));
	const way = ways.find(({ value }) => value === chosen)?.value ?? ways[0]?.value;
	if (!way) return null;
	return (
		<View className="card" id="spend-credit">
			{ways.length > 1 ? <Segmented id="credit-way" items={ways} value={way} onChange={setWay} /> : null}
			<View className={ways.length > 1 ? 'gap-4' : ''}>
				{way === 'use' ? <UseCredit {...props} /> : <AskBack {...props} />}
			</View>
		</View>
	);
}
