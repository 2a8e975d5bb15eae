import { EventEmitter } from 'node:events';
import http from 'node:http';
import type { AskGateway, GatewayAnswer } from '../gateway/gateway';

interface Options extends http.RequestOptions {
	headers?: Record<string, string>;
}

/** As much of a reply as the SDK looks at. */
class Reply extends EventEmitter {
	readonly statusCode = 200;
	readonly headers: Record<string, string>;

	constructor({ type }: GatewayAnswer) {
		super();
		this.headers = { 'content-type': type };
	}

	setEncoding(): void {}
}

/** As much of a request as the SDK touches. */
class Request extends EventEmitter {
	private readonly chunks: Buffer[] = [];

	constructor(private readonly send: (bytes: Uint8Array) => void) {
		super();
	}

	setTimeout(): this {
		return this;
	}

	write(chunk: string | Uint8Array): boolean {
		this.chunks.push(Buffer.from(chunk as string));
		return true;
	}

	end(chunk?: string | Uint8Array): this {
		if (chunk !== undefined) this.write(chunk);
		this.send(Buffer.concat(this.chunks));
		return this;
	}
}

/**
 * Node's `http` for functions in the thread of the simulator: what goes to the gateway is handed over without a
 * connection, everything else takes the network. `isLost`: then nothing is asked, and nothing heard, any more.
 */
export function directHttp(gateway: () => string, ask: AskGateway, isLost: () => boolean): object {
	const request = (url: string, options: Options, onReply: (reply: Reply) => void) => {
		if (url.split('?')[0] !== gateway()) return http.request(url, options, onReply as never);
		const pending = new Request((bytes) => {
			if (isLost()) return;
			void ask(options.headers?.['content-type'] ?? options.headers?.['Content-Type'] ?? '', bytes).then((answer) => {
				if (isLost()) return;
				const reply = new Reply(answer);
				onReply(reply);
				reply.emit('data', Buffer.from(answer.body as string));
				reply.emit('end');
			});
		});
		return pending;
	};
	return { ...http, request };
}
