import { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { InputOf } from '../../types/endpoints';
import type { Fen } from '../../types/units';
import { refreshAll } from './live';
import type { PaymentEnd } from './payment-end';
import { requestPayment } from './platform';
import { type Command, useCommand } from './use-command';

/** An attempt whose sheet was closed in one way or another. */
export interface Ended {
	attemptId: string;
	amountFen: Fen;
	end: PaymentEnd;
}

export interface Payment {
	/** Opens an attempt and WeChat's sheet. Gives nothing when no sheet was shown; then `problem` says why. */
	pay: (input: Omit<InputOf<'pay.start'>, 'requestId'>) => Promise<Ended | undefined>;
	/** From the tap until the sheet is closed: a second tap does nothing. */
	pending: boolean;
	problem: Command<'pay.start'>['problem'];
}

/** Pays through WeChat: one attempt and one sheet, however often the button is tapped. */
export function usePayment(): Payment {
	const start = useCommand('pay.start', 'identified');
	const [pending, setPending] = useState(false);
	const busy = useRef(false);
	const release = () => {
		busy.current = false;
		setPending(false);
	};
	// Some telephones come back from the sheet without a word: the button must not wait for it forever.
	useDidShow(() => {
		if (!start.pending) release();
	});
	const pay: Payment['pay'] = async (input) => {
		if (busy.current) return undefined;
		busy.current = true;
		setPending(true);
		try {
			const started = await start.run(input);
			if (started) {
				const { attemptId, amountFen, payment } = started;
				return { attemptId, amountFen, end: await requestPayment(payment, amountFen) };
			}
			// Whatever was refused, the stage is no longer what the screen says.
			refreshAll();
		} finally {
			release();
		}
		return undefined;
	};
	return { pay, pending, problem: start.problem };
}
