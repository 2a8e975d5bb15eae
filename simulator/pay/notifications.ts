import type { MovableClock } from '../clock';
import type { FunctionRuntime } from '../functions';
import type { Faults, Shelf } from '../kernel';
import { LATE_MS, RETRY_PAUSES_MS } from './limits';

export interface Notification {
	id: string;
	kind: 'payment' | 'refund';
	outTradeNo: string;
	functionName: string;
	event: Record<string, unknown>;
	createdAtMs: number;
	/** `never`: a fault swallowed it; `given-up`: the schedule came to its end. */
	state: 'waiting' | 'delivered' | 'never' | 'given-up';
	/** How often it was tried; a try may send it twice. */
	tries: number;
	attempts: { atMs: number; accepted: boolean; answer: string }[];
}

const KIND = 'pay-notifications';
const JOB = 'pay-notification';
const MAX_ANSWER_CHARACTERS = 200;

export interface NotificationParts {
	shelf: Shelf;
	clock: MovableClock;
	faults: Faults;
	functions: FunctionRuntime;
}

/** Sends results of payments and refunds to the function the merchant named, until it answers `{errcode: 0}`. */
export class Notifications {
	constructor(private readonly parts: NotificationParts) {
		parts.clock.onJob(JOB, async ({ id }: { id: string }) => this.attempt(id));
	}

	/** Puts a notification on its way. Faults make it late or swallow it. */
	send(kind: Notification['kind'], outTradeNo: string, functionName: string, event: Record<string, unknown>): void {
		const notification = this.create(kind, outTradeNo, functionName, event);
		if (functionName === '' || this.strikes('never', kind, outTradeNo)) {
			this.save({ ...notification, state: 'never' });
			return;
		}
		this.save(notification);
		const delayMs = this.strikes('late', kind, outTradeNo) ? LATE_MS : 0;
		this.parts.clock.schedule(JOB, notification.id, notification.createdAtMs + delayMs, { id: notification.id });
	}

	/** Sends it at once and waits for the answer; retries go on the schedule if it is not accepted. */
	async sendNow(outTradeNo: string, functionName: string, event: Record<string, unknown>): Promise<void> {
		const notification = this.create('payment', outTradeNo, functionName, event);
		this.save(notification);
		await this.attempt(notification.id);
	}

	list(): Notification[] {
		const rows = this.parts.shelf.list<Notification>(KIND).map((row) => row.value);
		return rows.sort((a, b) => b.createdAtMs - a.createdAtMs || b.id.localeCompare(a.id));
	}

	private create(
		kind: Notification['kind'],
		outTradeNo: string,
		functionName: string,
		event: Record<string, unknown>,
	): Notification {
		const name = String(event.outRefundNo ?? outTradeNo);
		const createdAtMs = this.parts.clock.nowMs();
		return {
			id: `${kind}:${name}`,
			kind,
			outTradeNo,
			functionName,
			event,
			createdAtMs,
			state: 'waiting',
			tries: 0,
			attempts: [],
		};
	}

	private strikes(fault: 'never' | 'late' | 'twice', kind: Notification['kind'], outTradeNo: string): boolean {
		const name = kind === 'payment' ? 'pay-notification' : 'refund-notification';
		return this.parts.faults.take(`${name}-${fault}`, outTradeNo);
	}

	private async attempt(id: string): Promise<void> {
		const notification = this.parts.shelf.get<Notification>(KIND, id);
		if (notification?.state !== 'waiting') return;
		const atMs = this.parts.clock.nowMs();
		const twice = this.strikes('twice', notification.kind, notification.outTradeNo);
		const answers = await Promise.all((twice ? [1, 2] : [1]).map(() => this.deliver(notification)));
		notification.tries += 1;
		for (const answer of answers) notification.attempts.push({ atMs, ...answer });
		if (answers.some((answer) => answer.accepted)) notification.state = 'delivered';
		else this.tryAgain(notification, atMs);
		this.save(notification);
	}

	private tryAgain(notification: Notification, atMs: number): void {
		const pauseMs = RETRY_PAUSES_MS[notification.tries - 1];
		if (pauseMs === undefined) notification.state = 'given-up';
		else this.parts.clock.schedule(JOB, notification.id, atMs + pauseMs, { id: notification.id });
	}

	private async deliver({ functionName, event }: Notification): Promise<{ accepted: boolean; answer: string }> {
		const call = { functionName, source: 'wx_paycallback', openid: '', data: event };
		const reply = await this.parts.functions.invoke(call);
		if (!reply.ok) return { accepted: false, answer: reply.error.errMsg.slice(0, MAX_ANSWER_CHARACTERS) };
		const answer = JSON.stringify(reply.result).slice(0, MAX_ANSWER_CHARACTERS);
		const result = reply.result as { errcode?: unknown } | null;
		return { accepted: typeof result === 'object' && result?.errcode === 0, answer };
	}

	private save(notification: Notification): void {
		this.parts.shelf.put(KIND, notification.id, notification);
	}
}
