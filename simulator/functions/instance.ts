import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { simulatorFolder } from '../folder';
import type { DeployedFunction } from './deployed';
import { executeFailed, type FunctionError, instanceLost, LOAD_TIMEOUT_MS, timedOut } from './limits';

/** What one call brings with it: its data and the environment that carries the identity. */
export interface InstanceCall {
	callId: string;
	/** The event as JSON. */
	event: string;
	/** Variables that hold for this call. */
	env: Record<string, string>;
	/** Variables of an earlier call that must not be left over. */
	absent: string[];
}

export type InstanceReply = { ok: true; result: string } | { ok: false; error: FunctionError };

type FromWorker =
	| { kind: 'ready' }
	| { kind: 'broken'; text: string }
	| { kind: 'done'; callId: string; result: string }
	| { kind: 'failed'; callId: string; text: string };

/** One instance of a function: a worker thread with the bundle loaded, answering one call at a time. */
export class Instance {
	busy = false;
	/** Finishes the call it is at and is not used again. */
	retired = false;
	lost = false;
	usedAtMs = Date.now();
	private readonly worker: Worker;
	private readonly loaded: Promise<FunctionError | undefined>;
	private settleLoaded: (error?: FunctionError) => void = () => undefined;
	private settleCall: ((reply: InstanceReply) => void) | undefined;

	constructor(
		private readonly deployed: DeployedFunction,
		clock: SharedArrayBuffer,
		env: Record<string, string>,
		onOutput: (text: string) => void,
	) {
		const { name, bundle, config } = deployed;
		this.worker = new Worker(join(simulatorFolder(), 'functions', 'worker.cjs'), {
			env,
			stdout: true,
			stderr: true,
			resourceLimits: { maxOldGenerationSizeMb: config.memoryMb },
			workerData: {
				bundle,
				clock,
				functionName: name,
				memoryMb: config.memoryMb,
				timeoutMs: config.timeoutS * 1000,
			},
		});
		for (const stream of [this.worker.stdout, this.worker.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => onOutput(text));
		}
		this.loaded = new Promise((resolve) => {
			this.settleLoaded = resolve;
		});
		this.worker.on('message', (message: FromWorker) => this.hear(message));
		this.worker.on('error', (error) => this.lose(executeFailed(error.stack ?? String(error))));
		this.worker.on('exit', () => this.lose(instanceLost()));
	}

	/** Answers one call; one that takes longer than the function's timeout kills the instance. */
	async call(call: InstanceCall): Promise<InstanceReply> {
		this.busy = true;
		try {
			const broken = await this.waitUntilLoaded();
			if (broken) return { ok: false, error: broken };
			return await this.answer(call);
		} finally {
			this.busy = false;
			this.usedAtMs = Date.now();
		}
	}

	async end(): Promise<void> {
		this.lost = true;
		await this.worker.terminate();
	}

	private async waitUntilLoaded(): Promise<FunctionError | undefined> {
		const limit = setTimeout(() => this.lose(timedOut(LOAD_TIMEOUT_MS / 1000)), LOAD_TIMEOUT_MS);
		const error = await this.loaded;
		clearTimeout(limit);
		return error;
	}

	private answer(call: InstanceCall): Promise<InstanceReply> {
		const { timeoutS } = this.deployed.config;
		return new Promise((resolve) => {
			const limit = setTimeout(() => this.lose(timedOut(timeoutS)), timeoutS * 1000);
			this.settleCall = (reply) => {
				clearTimeout(limit);
				this.settleCall = undefined;
				resolve(reply);
			};
			if (this.lost) this.settleCall({ ok: false, error: instanceLost() });
			else this.worker.postMessage(call);
		});
	}

	private hear(message: FromWorker): void {
		if (message.kind === 'ready') this.settleLoaded();
		else if (message.kind === 'broken') this.lose(executeFailed(message.text));
		else if (message.kind === 'done') this.settleCall?.({ ok: true, result: message.result });
		else this.settleCall?.({ ok: false, error: executeFailed(message.text) });
	}

	private lose(error: FunctionError): void {
		this.lost = true;
		this.settleLoaded(error);
		this.settleCall?.({ ok: false, error });
		void this.worker.terminate();
	}
}
