/** Names under which documents are locked and their versions kept. */
import { keyText } from './indexKeys';
import { sortKey } from './sortKey';

/** Names a document across all collections. */
export function documentName(collection: { id: number }, id: unknown): string {
	return `document ${collection.id} ${keyText(sortKey(id))}`;
}
