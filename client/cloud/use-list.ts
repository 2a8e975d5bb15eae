import { useState } from 'react';
import type { EndpointName, InputOf, OutputOf } from '../../types/endpoints';
import { call } from './call';
import { useQuery } from './use-query';

/** Endpoints that page by cursor, whatever their cursor is made of. */
type Paged = {
	[Name in EndpointName]: OutputOf<Name> extends { nextCursor: infer Cursor }
		? InputOf<Name> extends { cursor?: NonNullable<Cursor> }
			? Name
			: never
		: never;
}[EndpointName];

/**
 * A list that comes in pages: the first as a query, further ones when asked for. Showing the page again, and asking for
 * something else, begin anew.
 */
export function useList<Name extends Paged, Item>(
	name: Name,
	itemsOf: (page: OutputOf<Name>) => Item[],
	asked: Omit<InputOf<Name>, 'cursor'> = {} as Omit<InputOf<Name>, 'cursor'>,
) {
	const query = useQuery(name, asked as InputOf<Name>, { keep: true });
	const [more, setMore] = useState<{ of: unknown; items: Item[]; cursor: unknown }>();
	const [pending, setPending] = useState(false);
	// A fresh first page makes the further ones old.
	const further = more && more.of === query.data ? more : undefined;
	const first = query.data as (OutputOf<Name> & { nextCursor: unknown }) | undefined;
	const cursor = further ? further.cursor : (first?.nextCursor ?? null);
	const loadMore = async () => {
		if (!cursor || pending) return;
		setPending(true);
		try {
			const reply = await call(name, { ...asked, cursor } as InputOf<Name>);
			if (!reply.ok) return;
			const page = reply.data as OutputOf<Name> & { nextCursor: unknown };
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
