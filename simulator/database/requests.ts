/** How many requests each function call has made: what a call costs is part of what it promises. */
import type { Action } from '../kernel';
import { COUNTED_CALLS_MAX } from './limits';

export interface RequestCount {
	total: number;
	/** By action, for example `database.getDocument`. */
	byAction: Record<string, number>;
}

export class Requests {
	private readonly counts = new Map<string, RequestCount>();

	/** Gives the same actions, counted by the token of the call that asks. */
	counted(actions: Record<string, Action>): Record<string, Action> {
		const entries = Object.entries(actions).map(([name, action]): [string, Action] => [
			name,
			(body, call) => {
				this.note(String(body.wxCloudApiToken ?? ''), name);
				return action(body, call);
			},
		]);
		return Object.fromEntries(entries);
	}

	of(token: string): RequestCount {
		const count = this.counts.get(token);
		return { total: count?.total ?? 0, byAction: { ...count?.byAction } };
	}

	/** Forgets one call, or all. */
	reset(token?: string): void {
		if (token === undefined) this.counts.clear();
		else this.counts.delete(token);
	}

	private note(token: string, action: string): void {
		const count = this.counts.get(token) ?? { total: 0, byAction: {} };
		count.total += 1;
		count.byAction[action] = (count.byAction[action] ?? 0) + 1;
		this.counts.set(token, count);
		const [oldest] = this.counts.keys();
		if (this.counts.size > COUNTED_CALLS_MAX && oldest !== undefined) this.counts.delete(oldest);
	}
}
