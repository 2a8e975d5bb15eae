/** Functions that die between two of their requests: a test says before or after which one. */
import { type CallContext, type Faults, TopLevelReply } from '../kernel';

interface Progress {
	requests: number;
	transactions: string[];
}

export interface CrashParts {
	faults: Faults;
	/** Ends the instance that is at this call, at once. */
	kill: (call: CallContext) => void;
	/** What becomes of a transaction whose function is gone. */
	abandon: (transactionId: string) => void;
}

/** Counts what each call asks of the gateway, and lets `function-killed-before` and `…-after` strike at `<function>:<number>`. */
export class Crashes {
	private readonly progress = new WeakMap<CallContext, Progress>();

	constructor(private readonly parts: CrashParts) {}

	/** Runs one request of a call, unless its function dies first. What was asked for before it died is done. */
	async around(call: CallContext, run: () => Promise<unknown>): Promise<unknown> {
		const progress = this.progress.get(call) ?? { requests: 0, transactions: [] };
		this.progress.set(call, progress);
		progress.requests += 1;
		const subject = `${call.functionName}:${progress.requests}`;
		if (this.parts.faults.take('function-killed-before', subject)) return this.crash(call, progress);
		const result = await run();
		if (result instanceof TopLevelReply) progress.transactions.push(String(result.fields.transactionId));
		if (this.parts.faults.take('function-killed-after', subject)) return this.crash(call, progress);
		return result;
	}

	private crash(call: CallContext, { transactions }: Progress): never {
		this.parts.kill(call);
		for (const id of transactions) this.parts.abandon(id);
		throw new FunctionGone();
	}
}

/** Nobody hears the answer to a request whose function is gone. */
export class FunctionGone extends Error {}
