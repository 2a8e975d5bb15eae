/**
 * What the parts of the local WeChat cloud promise each other. Each service registers the gateway actions it answers;
 * the gateway knows nothing of databases or payments, the services know nothing of HTTP.
 */

/** The simulated time. Everything in the simulator reads it here and nowhere else. */
export interface Clock {
	/** Simulated epoch milliseconds. */
	nowMs(): number;
	/** Shared with every worker: one signed 64-bit offset (ms) to add to the real clock, or the frozen time. */
	readonly shared: SharedArrayBuffer;
	/**
	 * Runs `job` with `payload` once when the simulated time reaches `atMs`. Jobs are durable: they survive a restart,
	 * and they run one after another in order of time. `id` makes it idempotent: the same id replaces the earlier job.
	 */
	schedule(job: string, id: string, atMs: number, payload: unknown): void;
	cancel(job: string, id: string): void;
	/** Says what a job does. Registered at start, before any job can run. */
	onJob(job: string, run: (payload: never, atMs: number) => Promise<void>): void;
}

/** Who is behind a request to the gateway, looked up from the `wxCloudApiToken` that the SDK sends back. */
export interface CallContext {
	/** Name of the cloud function that is asking; `''` when the simulator itself asks. */
	functionName: string;
	openid: string;
	/** The SOURCE chain, for example `wx_client` or `wx_client,scf`. */
	source: string;
}

/** A refusal in the platform's own words: becomes `{code, message, requestId}` on the wire. */
export class PlatformError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

/** A reply whose fields stand beside `requestId`, not under `data`: `database.startTransaction` answers so. */
export class TopLevelReply {
	constructor(readonly fields: Record<string, unknown>) {}
}

/**
 * One gateway action: takes the flat body of the SDK and gives what stands under `data` in the reply. A `Uint8Array`
 * goes out as raw bytes (wx.openApi, wx.wxPayApi), a `TopLevelReply` beside `requestId`. In a multipart body every part
 * that declares a content type (the SDK does so for buffers) is a `Uint8Array`, every other part a string.
 */
export type Action = (body: Record<string, unknown>, call: CallContext) => Promise<unknown>;

/** A part of the cloud: database, storage, functions, openapi, pay. */
export interface Service {
	actions: Record<string, Action>;
	/** Routes outside `/admin`, for example the raw PUT of an upload. */
	routes?: import('hono').Hono;
	close(): Promise<void>;
}

/**
 * Faults that a person or a test injects by name. `take` answers true (and uses one up) when the fault is armed for
 * the subject; an armed fault has a count, or stays until it is cleared.
 */
export interface Faults {
	take(name: string, subject?: string): boolean;
	arm(name: string, options?: { subject?: string; times?: number }): void;
	clear(name?: string): void;
	list(): { name: string; subject?: string; times?: number }[];
}

/** Durable key-value rows for the services that are not the database (pay orders, messages, clock): one libsql file. */
export interface Shelf {
	get<T>(kind: string, id: string): T | undefined;
	put(kind: string, id: string, value: unknown): void;
	remove(kind: string, id: string): void;
	list<T>(kind: string): { id: string; value: T }[];
}
