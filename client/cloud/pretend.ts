import type { Fen } from '../../types/units';
import { createStore } from './store';

/** In the browser: what WeChat's own sheets would ask. The answer goes to the local WeChat cloud. */
export type Asked = { sheet: 'payment'; amountFen: Fen } | { sheet: 'consent'; count: number } | { sheet: 'telephone' };

export interface OpenSheet {
	asked: Asked;
	answer: (agreed: boolean) => void;
}

export const openSheet = createStore<OpenSheet | undefined>(undefined);

/** Shows the sheet and waits for the person: true agreed, false refused or closed. */
export function askPerson(asked: Asked): Promise<boolean> {
	return new Promise((resolve) => {
		openSheet.set({
			asked,
			answer(agreed) {
				openSheet.set(undefined);
				resolve(agreed);
			},
		});
	});
}
