import type { Clock } from '../kernel';
import type { FunctionError } from './limits';

/** One call as the cloud's own log shows it. */
export interface CallRecord {
	number: number;
	functionName: string;
	source: string;
	openid: string;
	atMs: number;
	/** What the gateway knows the call by; its database requests are counted under it. */
	token: string;
	/** Real milliseconds from the call to its answer; missing while it runs. */
	tookMs?: number;
	errMsg?: string;
	/** Lines the instances of this function wrote while it ran. */
	lines: string[];
}

const KEPT_CALLS = 200;
const KEPT_LINES = 50;

export class CallLog {
	private readonly records: CallRecord[] = [];
	private readonly began = new Map<CallRecord, number>();
	private count = 0;

	constructor(private readonly clock: Clock) {}

	begin(call: { functionName: string; source: string; openid: string }, token: string): CallRecord {
		this.count += 1;
		const { functionName, source, openid } = call;
		const record: CallRecord = {
			number: this.count,
			functionName,
			source,
			openid,
			token,
			atMs: this.clock.nowMs(),
			lines: [],
		};
		this.records.unshift(record);
		this.records.length = Math.min(this.records.length, KEPT_CALLS);
		this.began.set(record, performance.now());
		return record;
	}

	end(record: CallRecord, error: FunctionError | undefined): void {
		record.tookMs = Math.round(performance.now() - (this.began.get(record) ?? performance.now()));
		this.began.delete(record);
		if (error) record.errMsg = `errCode: ${error.errCode} ${error.errMsg}`;
	}

	output(functionName: string, text: string): void {
		const record = this.records.find((entry) => entry.functionName === functionName);
		if (record && record.lines.length < KEPT_LINES) record.lines.push(text.trimEnd());
	}

	newestFirst(): CallRecord[] {
		return [...this.records];
	}
}
