import type { EpochMs } from '../../types/units';

/** By which way a fact reached us. */
export type Channel = 'miniProgram' | 'timer' | 'wechatPay' | 'deployment';

/** Who did it. The timer and WeChat Pay act without an openid. */
export interface Actor {
	openid: string | null;
	name: string;
	side: 'customer' | 'agency' | 'system';
	channel: Channel;
}

/** A fact with the moment that counts. Telephone calls, sealed paper and transfers are recorded after it. */
export type Fact<E> = E & { occurredAtMs: EpochMs };

/** A fact as it stands in the log: appended once, never changed. */
export interface Recorded<E> {
	/** 1 for the first event of its stream. */
	number: number;
	recordedAtMs: EpochMs;
	actor: Actor;
	event: Fact<E>;
}

/** What every decision is given beside state and command. `newId` gives an unguessable id; rules draw none themselves. */
export interface DecisionContext {
	nowMs: EpochMs;
	actor: Actor;
}

/** A document of a view: one small document per entity, derived from the state of its stream alone. */
export interface ViewDocument {
	collection: string;
	id: string;
	data: Record<string, unknown>;
}
