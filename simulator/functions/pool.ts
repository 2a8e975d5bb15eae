import type { Instance, InstanceCall, InstanceReply } from './instance';
import { IDLE_MS, MAX_INSTANCES } from './limits';

export type AnyInstance = Pick<Instance, 'busy' | 'retired' | 'lost' | 'usedAtMs' | 'call' | 'end'>;

/** The instances of one function: reused when free, started when all are busy, given up when idle. */
export class Pool {
	private instances: AnyInstance[] = [];
	private readonly waiting: (() => void)[] = [];
	private readonly sweeper: NodeJS.Timeout;

	constructor(private readonly start: () => AnyInstance) {
		this.sweeper = setInterval(() => this.giveUpIdle(), IDLE_MS / 4);
		this.sweeper.unref();
	}

	/** `nested` calls (from another function) never wait in line, so that two functions cannot wait for each other. */
	async run(
		call: InstanceCall,
		nested: boolean,
		onInstance: (instance: AnyInstance) => void = () => undefined,
	): Promise<InstanceReply> {
		const instance = await this.free(nested);
		onInstance(instance);
		try {
			return await instance.call(call);
		} finally {
			if (instance.retired || instance.lost) this.drop(instance);
			this.waiting.shift()?.();
		}
	}

	/** Every instance ends after the call it is at; with `kill` in the middle of it. */
	async recycle(kill: boolean): Promise<void> {
		const gone = this.instances;
		this.instances = [];
		for (const instance of gone) instance.retired = true;
		await Promise.all(gone.filter((instance) => kill || !instance.busy).map((instance) => instance.end()));
	}

	/** Calls that are running are lost with their instances; whoever waits for a call stays. */
	async interrupt(): Promise<void> {
		const busy = this.instances.filter((instance) => instance.busy);
		this.instances = this.instances.filter((instance) => !instance.busy);
		for (const instance of busy) instance.retired = true;
		await Promise.all(busy.map((instance) => instance.end()));
	}

	count(): number {
		return this.instances.length;
	}

	async end(): Promise<void> {
		clearInterval(this.sweeper);
		await this.recycle(true);
	}

	private async free(nested: boolean): Promise<AnyInstance> {
		for (;;) {
			const idle = this.instances.find((instance) => !instance.busy && !instance.lost);
			if (idle) return reserve(idle);
			this.instances = this.instances.filter((instance) => !instance.lost);
			if (nested || this.instances.length < MAX_INSTANCES) {
				const fresh = this.start();
				this.instances.push(fresh);
				return reserve(fresh);
			}
			await new Promise<void>((resolve) => {
				this.waiting.push(resolve);
			});
		}
	}

	private drop(instance: AnyInstance): void {
		this.instances = this.instances.filter((other) => other !== instance);
		void instance.end();
	}

	private giveUpIdle(): void {
		const limitMs = Date.now() - IDLE_MS;
		for (const instance of this.instances) {
			if (!instance.busy && instance.usedAtMs < limitMs) this.drop(instance);
		}
	}
}

function reserve(instance: AnyInstance): AnyInstance {
	instance.busy = true;
	return instance;
}
