/** What must hold of every reply, whoever asks for whatever. */
import { ENDPOINTS, type EndpointName } from '../../types/endpoints';
import { DOOR_REFUSALS } from '../../types/refusals';
import type { World } from '../functions/support/world';
import { CALLERS, TELEPHONE_PREFIX } from './crowd';
import { codeHashesOf, secretsOf } from './estate';

/** One call with what came of it. */
export interface Asked {
	who: string;
	endpoint: string;
	input: unknown;
	reply: Awaited<ReturnType<World['call']>>;
}

type Answer = { ok: true; data: unknown } | { ok: false; refusal: { code: string } };

/** The door's own words for "something broke": nobody may be able to bring them about. */
const BROKEN = ['FAILED', 'BUSY'];

export const answerOf = ({ reply }: Asked): Answer | null => (reply.ok ? (reply.result as Answer) : null);

/** What is wrong with the form of an answer; null when it is the declared output or a declared refusal. */
export function findFault(asked: Asked): string | null {
	const answer = answerOf(asked);
	if (!answer) return `platform error ${asked.reply.ok ? '' : asked.reply.error.errMsg}`;
	const declared = Object.hasOwn(ENDPOINTS, asked.endpoint) ? ENDPOINTS[asked.endpoint as EndpointName] : null;
	if (answer.ok) return declared?.output.safeParse(answer.data).success ? null : 'an output that is not declared';
	const { code } = answer.refusal;
	if (BROKEN.includes(code)) return code;
	const may: readonly string[] = [...DOOR_REFUSALS, ...(declared?.refusals ?? [])];
	return may.includes(code) ? null : `${code} is not declared`;
}

/** What a reply tells that its reader must not learn: things of another company, people's openids, hashes, telephones. */
export function leakFinder(world: World): (asked: Asked) => string | null {
	const secrets = secretsOf(world);
	const hashes = codeHashesOf(world);
	const openids = new Set(world.personas.list().map(({ openid }) => openid));
	return (asked) => {
		const caller = CALLERS[asked.who];
		if (!caller) throw new Error(`Nobody is ${asked.who}`);
		const said = new Set(JSON.stringify(answerOf(asked)).match(/[A-Za-z0-9_]+/g));
		const told = (secret: Iterable<string>) => [...secret].find((one) => said.has(one)) ?? null;
		const stranger = told([...openids].filter((openid) => openid !== caller.openid)) ?? told(hashes);
		if (stranger || caller.owner === 'staff') return stranger;
		const foreign = (['home', 'away'] as const).filter((owner) => owner !== caller.owner);
		const marks = JSON.stringify(answerOf(asked)).match(
			new RegExp([TELEPHONE_PREFIX, ...foreign.map((owner) => [...secrets[owner]][0])].join('|')),
		);
		return marks?.[0] ?? told(foreign.flatMap((owner) => [...secrets[owner]]));
	};
}
