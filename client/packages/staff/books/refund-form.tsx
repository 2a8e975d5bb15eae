import type { RefundWay } from '../../../../types/codes';
import { useCommand } from '../../../cloud/use-command';
import { useAmount } from '../../../components/amount';
import { WAY } from '../../../wording/credit';
import { AmountAct, type Part } from './act';

interface Props extends Pick<Part, 'books' | 'nowMs'> {
	way: RefundWay;
	maxFen: number;
	paymentId?: string;
	askId?: string;
	onDone: () => void;
}

/** Sends credit back: how much, and why; the client reads it. */
export function RefundForm({ books, way, maxFen, paymentId, askId, nowMs, onDone }: Props) {
	const amount = useAmount(maxFen);
	const command = useCommand('finance.startRefund', 'identified');
	const send = async (amountFen: number, reason: string) => {
		const sent = { contractId: books.contract.id, way, amountFen, paymentId, askId, reason };
		if (await command.run(sent)) onDone();
	};
	return (
		<AmountAct
			verb={WAY[way].name}
			amount={amount}
			amountLabel="退多少"
			command={command}
			nowMs={nowMs}
			onSend={(fen, reason) => void send(fen, reason)}
		/>
	);
}
