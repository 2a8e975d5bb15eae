import { doorOf } from '../../types/areas';
import type { EndpointName, InputOf, OutputOf, Reply } from '../../types/endpoints';

/** What a telephone sends is answered with JSON whose fields depend on what was asked. */
type Answer = Record<string, unknown>;

/** A telephone in somebody's hand: everything goes over HTTP, as from the mini-program in the browser. */
export class Telephone {
	constructor(
		private readonly cloudUrl: string,
		private readonly openid: string,
	) {}

	/** Calls an endpoint that has to succeed, and gives what it answers. Throws with the refusal otherwise. */
	async call<Name extends EndpointName>(endpoint: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
		const answer = await this.postJson('/client/call', { name: doorOf(endpoint), data: { endpoint, input } });
		const reply = answer.result as Reply<Name> | undefined;
		if (!reply) throw new Error(`${endpoint} as ${this.openid}: ${String(answer.errMsg)}`);
		if (!reply.ok) throw new Error(`${endpoint} as ${this.openid} refused ${JSON.stringify(reply.refusal)}`);
		return reply.data;
	}

	/** Puts a picture where the ticket says and gives its fileID. */
	async upload(cloudPath: string, png: Uint8Array): Promise<string> {
		const path = `/client/upload?cloudPath=${encodeURIComponent(cloudPath)}`;
		const { fileID, errMsg } = await this.post(path, new Uint8Array(png), 'image/png');
		if (typeof fileID !== 'string') throw new Error(`upload ${cloudPath}: ${String(errMsg)}`);
		return fileID;
	}

	/** Pays in WeChat's sheet. */
	async pay(payment: object): Promise<void> {
		const { errMsg } = await this.postJson('/client/pay', { payment, decision: 'pay' });
		if (errMsg !== 'requestPayment:ok') throw new Error(`pay as ${this.openid}: ${String(errMsg)}`);
	}

	/** Allows the templates once each; WeChat asks for three at most at a time. */
	async subscribe(tmplIds: readonly string[]): Promise<void> {
		await this.postJson('/client/subscribe', { tmplIds, decision: 'accept' });
	}

	/** The code by which a function learns this telephone's number from WeChat. */
	async phoneCode(): Promise<string> {
		const { code, errMsg } = await this.postJson('/client/phone-code', {});
		if (typeof code !== 'string') throw new Error(`phone code of ${this.openid}: ${String(errMsg)}`);
		return code;
	}

	private postJson(path: string, body: object): Promise<Answer> {
		return this.post(path, JSON.stringify(body), 'application/json');
	}

	private async post(path: string, body: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<Answer> {
		const headers = { 'content-type': contentType, 'x-persona': this.openid };
		const reply = await fetch(`${this.cloudUrl}${path}`, { method: 'POST', headers, body });
		return (await reply.json()) as Answer;
	}
}
