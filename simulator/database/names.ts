/** Names under which documents are locked and their versions kept. */
import { keyText } from './index-keys';
import { sortKey } from './sort-key';

/** Names a document across all collections. */
export function documentName(collection: { id: number }, id: unknown): string {
	return `document ${collection.id} ${keyText(sortKey(id))}`;
}
