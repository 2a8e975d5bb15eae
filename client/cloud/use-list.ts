import { useState } from 'react';
import type { EndpointName, InputOf, OutputOf } from '../../types/endpoints';
import { call } from './call';
import { useQuery } from './use-query';

/** Endpoints that page by cursor. */
type Paged = {
	[Name in EndpointName]: OutputOf<Name> extends { nextCursor: string | null }
		? InputOf<Name> extends { cursor?: string }
			? Name
			: never
		: never;
}[EndpointName];

/** A list that comes in pages: the first as a query, further ones when asked for. Showing the page again begins anew. */
export function useList<Name extends Paged, Item>(name: Name, itemsOf: (page: OutputOf<Name>) => Item[]) {
	const query = useQuery(name, {} as InputOf<Name>, { keep: true });
	const [more, setMore] = useState<{ of: unknown; items: Item[]; cursor: string | null }>();
	const [pending, setPending] = useState(false);
	// A fresh first page makes the further ones old.
	const further = more && more.of === query.data ? more : undefined;
	const first = query.data as (OutputOf<Name> & { nextCursor: string | null }) | undefined;
	const cursor = further ? further.cursor : (first?.nextCursor ?? null);
	const loadMore = async () => {
		if (!cursor || pending) return;
		setPending(true);
		try {
			const reply = await call(name, { cursor } as InputOf<Name>);
			if (!reply.ok) return;
			const page = reply.data as OutputOf<Name> & { nextCursor: string | null };
			setMore({ of: first, items: [...(further?.items ?? []), ...itemsOf(page)], cursor: page.nextCursor });
		} catch {
			// No network: the button stays and can be pressed again.
		} finally {
			setPending(false);
		}
	};
	const items = first ? [...itemsOf(first), ...(further?.items ?? [])] : undefined;
	return { query, items, hasMore: cursor !== null, pending, loadMore: () => void loadMore() };
}
