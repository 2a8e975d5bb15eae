/** Rebuilds a world from its events and says where what stands differs from them. */
import { isDeepStrictEqual } from 'node:util';
import { calendarOf, type PublishedYears } from '../../../cloudfunctions/domain/calendar/publishedYears';
import type { Recorded } from '../../../cloudfunctions/domain/event';
import {
	agencies,
	billDays,
	calendars,
	companies,
	contracts,
	drafts,
	faults,
	people,
} from '../../../cloudfunctions/store/kinds';
import { rebuild } from '../../../cloudfunctions/store/rebuild';
import type { Head, StreamKind } from '../../../cloudfunctions/store/stream';
import type { World } from '../support/world';

const kindOf = (stream: string): StreamKind<object, unknown> => {
	const [name = '', ...rest] = stream.split(':');
	const kinds = {
		contract: contracts,
		fault: faults,
		draft: drafts,
		calendar: calendars,
		company: companies,
		agency: agencies,
		billDay: billDays,
		person: people(rest.join(':')),
	};
	return kinds[name as keyof typeof kinds] as unknown as StreamKind<object, unknown>;
};

type Document = Record<string, unknown> & { _id: unknown };
/** As it is on disk: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function withoutId({ _id, ...rest }: Document): unknown {
	return rest;
}

export interface Replayed {
	streams: number;
	views: number;
	differences: string[];
}

/** Compares every head and every view with what the events say now; views that no stream has a claim to differ, too. */
export function replay(world: World): Replayed {
	const published = world.database.document('heads', 'calendar:cn') as unknown as Head<PublishedYears> | null;
	const asOf = { nowMs: world.clock.nowMs(), calendar: calendarOf(published?.state ?? null) };
	const heads = world.database.documents('heads') as unknown as (Head<object> & { _id: string })[];
	const events = world.database.documents('events');
	const differences: string[] = [];
	const claimed = new Set<string>();
	for (const head of heads) {
		const log = events.filter(({ stream }) => stream === head._id) as unknown as Recorded<unknown>[];
		const { version, state, views } = rebuild(kindOf(head._id), log, asOf);
		if (version !== head.version) differences.push(`${head._id} is at ${head.version}, its events at ${version}`);
		if (!isDeepStrictEqual(plain(state), plain(head.state))) differences.push(`${head._id} has another state`);
		for (const { collection, id, data } of views) {
			claimed.add(`${collection}/${id}`);
			const stands = world.database.document(collection, id);
			if (!stands || !isDeepStrictEqual(plain(data), plain(withoutId(stands))))
				differences.push(`${collection}/${id} differs`);
		}
	}
	for (const stream of new Set(events.map((event) => event.stream)))
		if (!heads.some((head) => head._id === stream)) differences.push(`${stream} has no head`);
	for (const collection of new Set([...claimed].map((key) => key.slice(0, key.indexOf('/'))))) {
		for (const { _id } of world.database.documents(collection)) {
			if (!claimed.has(`${collection}/${_id}`)) differences.push(`${collection}/${_id} belongs to nothing`);
		}
	}
	return { streams: heads.length, views: claimed.size, differences };
}
