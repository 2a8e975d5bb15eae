/** How people call the functions in a schedule, and what they know of it afterwards. */
import { stagesOf } from '../../cloudfunctions/domain/contract/stages';
import { type Contract, termsOf } from '../../cloudfunctions/domain/contract/state';
import { doorOf } from '../../types/areas';
import type { EndpointName, InputOf, OutputOf, Reply } from '../../types/endpoints';
import type { Share, StageId } from './steps';
import type { TortureWorld } from './world';

/** How a call ended for whoever made it. `lost`: nobody told; it may have been done or not. */
export type Outcome = 'ok' | 'lost' | `refused ${string}`;

/** Something that a person wanted done once, however often it was asked for. */
export interface Intent {
	/** What must then stand in the books, in words that the oracle makes of the books too. */
	key: string;
	requestId: string;
	outcome: Outcome;
}

const CHINA_MS = 8 * 3_600_000;
const LITTLE_FEN = 1990;

export class Caller {
	readonly intents: Intent[] = [];
	private readonly last = new Map<string, { key: string; input: unknown }>();
	private requests = 0;

	constructor(readonly world: TortureWorld) {}

	async ask<Name extends EndpointName>(openid: string, endpoint: Name, input: InputOf<Name>) {
		const reply = await this.world.call(openid, doorOf(endpoint), { endpoint, input });
		if (!reply.ok) return { outcome: 'lost' as Outcome };
		const result = reply.result as Reply<Name>;
		if (result.ok) return { outcome: 'ok' as Outcome, data: result.data as OutputOf<Name> };
		const { code } = result.refusal;
		return { outcome: (code === 'FAILED' || code === 'BUSY' ? 'lost' : `refused ${code}`) as Outcome };
	}

	/** Wants something done; `again`: the same as the last time, with the number it had then. */
	async want<Name extends EndpointName>(
		openid: string,
		endpoint: Name,
		wish: { key: string; input: InputOf<Name> & { requestId: string } },
		again = false,
	): Promise<Outcome> {
		const before = again ? (this.last.get(endpoint + openid) as typeof wish | undefined) : undefined;
		const { key, input } = before ?? wish;
		this.last.set(endpoint + openid, { key, input });
		const intent: Intent = { key, requestId: `${endpoint} ${input.requestId}`, outcome: 'lost' };
		this.intents.push(intent);
		intent.outcome = (await this.ask(openid, endpoint, input)).outcome;
		return intent.outcome;
	}

	contract(contractId: string): Contract {
		return (this.world.database.document('heads', `contract:${contractId}`) as unknown as { state: Contract }).state;
	}

	/** The stage that is meant: of penalties and surcharges the newest, or the first fee where there are none. */
	stageIdOf(contractId: string, stageId: StageId): string {
		if (stageId !== 'extra') return stageId;
		const contract = this.contract(contractId);
		const extra = stagesOf(contract, termsOf(contract)).filter(({ kind }) => kind !== 'fee');
		return extra.at(-1)?.term.id ?? 'first';
	}

	/** A sum that a person would choose on the screen. */
	amountOf(contractId: string, stageId: string, share: Share): number {
		const contract = this.contract(contractId);
		const stage = stagesOf(contract, termsOf(contract)).find(({ term }) => term.id === stageId);
		return partOf(stage?.remainingFen || 1, share);
	}

	today(): string {
		return new Date(this.world.clock.nowMs() + CHINA_MS).toISOString().slice(0, 10);
	}

	newRequest(): string {
		this.requests += 1;
		return `torture-${this.requests}`;
	}
}

/** A share of what there is. */
export function partOf(wholeFen: number, share: Share): number {
	const half = Math.max(1, Math.floor(wholeFen / 2));
	return { all: wholeFen, half, little: Math.min(LITTLE_FEN, wholeFen), tooMuch: wholeFen + 1 }[share];
}

/** The entry that a number means; below 0 from the end, and round when there are fewer. */
export function one<T>(all: readonly T[], number: number): T | undefined {
	return number < 0 ? all.at(-1) : all[number % Math.max(1, all.length)];
}
