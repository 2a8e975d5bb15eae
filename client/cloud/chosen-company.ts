import { persona } from './call';
import { recall, remember } from './memory';
import { createStore, useStore } from './store';

/** The company whose board is shown, for a person in several; empty: the first. */
const memoryName = () => `company:${persona()}`;
const store = createStore<string>(recall<string>(memoryName()) ?? '');

/** The chosen company's id or '', and the way to choose another. */
export function useChosenCompany() {
	const companyId = useStore(store);
	const choose = (id: string) => {
		store.set(id);
		remember(memoryName(), id);
	};
	return { companyId, choose };
}
