import { persona } from './call';
import { recall, remember } from './memory';
import { createStore, useStore } from './store';

/** The company whose board is shown, for a person in several; empty: the first. */
const memoryName = () => `company:${persona()}`;
const store = createStore<string>(recall<string>(memoryName()) ?? '');

/** Shows another company's board from now on; '' is the first. */
export function chooseCompany(companyId: string): void {
	store.set(companyId);
	remember(memoryName(), companyId);
}

/** The chosen company's id or ''. */
export const useChosenCompany = (): string => useStore(store);
