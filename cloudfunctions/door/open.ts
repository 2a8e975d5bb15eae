import { doorOf, type PeopleDoor } from '../../types/areas';
import type { CallerKind, Endpoint } from '../../types/endpoint';
import { ENDPOINTS, type EndpointName } from '../../types/endpoints';
import type { Refusal } from '../../types/refusals';
import type { AsOf } from '../domain/calendar/calendar';
import { nobody, type Person } from '../domain/people/person';
import { isRefused, type Refused, refuse, refuseField } from '../domain/refusal';
import { readCalendar } from '../store/calendar';
import { Busy } from '../store/conflict';
import { people } from '../store/kinds';
import { readState } from '../store/stream';
import { readCaller } from '../wechat/caller';
import type { CallContext, Handler } from './context';
import { newId } from './newId';

/** Below the platform's own 100 KB, so that the refusal is ours and has words. */
const BODY_MAX_BYTES = 96 * 1024;

/** A telephone counts on from our last reply with its own clock: so far ahead of ours, what it calls now is now. */
const CLOCK_AHEAD_MAX_MS = 2 * 60_000;

type AnyHandler = (input: unknown, call: CallContext) => Promise<unknown>;
type Answer = { ok: true; data: unknown; nowMs: number } | { ok: false; refusal: Refusal; nowMs: number };

/** The way of a call: source → size → endpoint → input → who is calling, by which calendar → handler → output → reply. */
export function openDoor(door: PeopleDoor, handlers: object) {
	return async (event: unknown): Promise<Answer> => {
		const nowMs = Date.now();
		try {
			const result = await pass(door, handlers as Record<string, AnyHandler>, event, nowMs);
			if (isRefused(result)) return { ok: false, refusal: result.refused, nowMs };
			return { ok: true, data: result, nowMs };
		} catch (error) {
			console.error(door, error);
			return { ok: false, refusal: { code: error instanceof Busy ? 'BUSY' : 'FAILED' }, nowMs };
		}
	};
}

async function pass(
	door: PeopleDoor,
	handlers: Record<string, AnyHandler>,
	event: unknown,
	nowMs: number,
): Promise<unknown> {
	const { openid, source } = readCaller();
	if (source !== 'wx_client' || openid === '') return refuse('WRONG_DOOR');
	if (Buffer.byteLength(JSON.stringify(event ?? null)) > BODY_MAX_BYTES) return refuse('BODY_TOO_LARGE');

	const call = event as { endpoint?: unknown; input?: unknown } | null;
	const name = typeof call?.endpoint === 'string' ? call.endpoint : '';
	if (!Object.hasOwn(ENDPOINTS, name) || doorOf(name) !== door) return refuse('UNKNOWN_ENDPOINT');
	const declared: Endpoint = ENDPOINTS[name as EndpointName];

	const input = declared.input.safeParse(call?.input);
	if (!input.success) return refuseField(input.error.issues[0]?.path.join('.') ?? '');

	const [known, calendar] = await Promise.all([readState(people(openid), openid), readCalendar()]);
	const person = known ?? nobody(openid);
	const stranger = turnAway(declared.caller, person);
	if (stranger) return stranger;

	const result = await (handlers[name] as AnyHandler)(
		notAhead(input.data, nowMs),
		contextOf(door, person, { nowMs, calendar }),
	);
	return isRefused(result) ? declaredOnly(name, declared, result) : checkedOutput(name, declared, result);
}

/** The moment at which something happened, as the telephone says it: a little ahead of our clock means now. */
function notAhead(input: unknown, nowMs: number): unknown {
	const { occurredAtMs } = (input ?? {}) as { occurredAtMs?: unknown };
	const isAhead = typeof occurredAtMs === 'number' && occurredAtMs > nowMs;
	return isAhead && occurredAtMs <= nowMs + CLOCK_AHEAD_MAX_MS ? { ...(input as object), occurredAtMs: nowMs } : input;
}

function turnAway(caller: CallerKind, person: Person): Refused | null {
	const isCustomer = person.memberships.length > 0;
	if (caller === 'staff' && !person.staff) return refuse('STAFF_ONLY');
	if (caller === 'customer' && !isCustomer) return refuse('NOT_BOUND');
	if (caller === 'bound' && !isCustomer && !person.staff) return refuse('NOT_BOUND');
	return null;
}

function contextOf(door: PeopleDoor, person: Person, asOf: AsOf): CallContext {
	const side = door === 'staff' ? 'agency' : 'customer';
	const name = (side === 'agency' ? person.staff?.name : person.memberships[0]?.name) ?? person.staff?.name ?? '';
	return {
		person,
		...asOf,
		actor: { openid: person.openid, name, side, channel: 'miniProgram' },
		newId,
	};
}

/** A handler may refuse only what its endpoint declares; the type system says so too. */
function declaredOnly(name: string, declared: Endpoint, result: Refused): Refused {
	const { code } = result.refused;
	if (code === 'BAD_INPUT' || declared.refusals.includes(code)) return result;
	throw new Error(`${name} refused ${code}, which it does not declare`);
}

function checkedOutput(name: string, declared: Endpoint, result: unknown): unknown {
	const output = declared.output.safeParse(result);
	if (!output.success)
		throw new Error(`${name} gave what it does not declare: ${JSON.stringify(output.error.issues.slice(0, 3))}`);
	return output.data;
}

/** Keeps the handler's type where it is written: input, output and refusals come from the endpoint table. */
export const handle = <Name extends EndpointName>(_name: Name, handler: Handler<Name>): Handler<Name> => handler;
