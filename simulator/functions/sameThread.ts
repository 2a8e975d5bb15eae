import { Script } from 'node:vm';
import type { AskGateway } from '../gateway/gateway';
import type { Clock } from '../kernel';
import type { DeployedFunction } from './deployed';
import { directHttp } from './directHttp';
import type { InstanceCall, InstanceReply } from './instance';
import { InstanceTimers } from './instanceTimers';
import { executeFailed, instanceLost, timedOut } from './limits';
import { loadModules } from './modules';
import type { AnyInstance } from './pool';

interface Parts {
	clock: Clock;
	env: Record<string, string>;
	onOutput: (text: string) => void;
	adminUrl: () => string;
	ask: AskGateway;
}

/** What Node itself gives to modules, also where whoever runs the simulator has globals of another make. */
const plain = new Script('({ JSON, Date })').runInThisContext() as Pick<typeof globalThis, 'JSON' | 'Date'>;

type Main = (event: unknown, context: object) => unknown;

/**
 * An instance in the thread of the simulator: the same bundle and SDK with an environment, a clock and modules of their
 * own, and the same requests, handed to the gateway without a network. No thread has to be started or woken, so thousands
 * of calls can be played in a minute. When it is lost its code goes on, but nothing it asks for happens any more.
 */
export class SameThreadInstance implements AnyInstance {
	busy = false;
	retired = false;
	lost = false;
	usedAtMs = Date.now();
	private readonly timers = new InstanceTimers();
	private main: Main | undefined;
	private settleCall: ((reply: InstanceReply) => void) | undefined;

	constructor(
		private readonly deployed: DeployedFunction,
		private readonly parts: Parts,
	) {}

	async call(call: InstanceCall): Promise<InstanceReply> {
		this.busy = true;
		try {
			return await this.answer(call);
		} finally {
			this.busy = false;
			this.usedAtMs = Date.now();
		}
	}

	async end(): Promise<void> {
		this.lose({ ok: false, error: instanceLost() });
	}

	private answer(call: InstanceCall): Promise<InstanceReply> {
		const { timeoutS } = this.deployed.config;
		return new Promise((resolve) => {
			const limit = setTimeout(() => this.lose({ ok: false, error: timedOut(timeoutS) }), timeoutS * 1000);
			this.settleCall = (reply) => {
				clearTimeout(limit);
				this.settleCall = undefined;
				resolve(reply);
			};
			if (this.lost) this.settleCall({ ok: false, error: instanceLost() });
			else void this.run(call).then((reply) => this.settleCall?.(reply));
		});
	}

	private async run({ callId, event, env, absent }: InstanceCall): Promise<InstanceReply> {
		for (const name of absent) delete this.parts.env[name];
		Object.assign(this.parts.env, env);
		try {
			this.main ??= this.load();
			const result = await this.main(plain.JSON.parse(event), {
				request_id: callId,
				function_name: this.deployed.name,
			});
			return { ok: true, result: JSON.stringify(result) ?? 'null' };
		} catch (error) {
			return { ok: false, error: executeFailed(describe(error)) };
		}
	}

	private load(): Main {
		const { clock, env, onOutput, adminUrl, ask } = this.parts;
		const say = (...words: unknown[]) => onOutput(`${words.map(describe).join(' ')}\n`);
		const { setTimeout, setInterval, clear } = this.timers;
		const own = {
			process: Object.create(process, { env: { value: env } }),
			Date: dateOf(clock),
			console: { ...console, log: say, info: say, warn: say, error: say },
			...{ setTimeout, setInterval, clearTimeout: clear, clearInterval: clear },
		};
		return (
			loadModules(this.deployed.bundle, own, { http: directHttp(adminUrl, ask, () => this.lost) }) as { main: Main }
		).main;
	}

	private lose(reply: InstanceReply): void {
		this.lost = true;
		this.timers.endAll();
		this.settleCall?.(reply);
	}
}

/** `Date` whose present is the simulated one. */
function dateOf(clock: Clock): unknown {
	return new Proxy(plain.Date, {
		construct: (target, args, newTarget) =>
			Reflect.construct(target, args.length === 0 ? [clock.nowMs()] : args, newTarget),
		apply: () => new Date(clock.nowMs()).toString(),
		get: (target, property) => (property === 'now' ? () => clock.nowMs() : Reflect.get(target, property)),
	});
}

function describe(value: unknown): string {
	if (value instanceof Error) return value.stack ?? String(value);
	return typeof value === 'string' ? value : JSON.stringify(value);
}
