/** Plays the acts of a schedule in a world, and keeps what people then hold in their hands. */
import type { InputOf, OutputOf } from '../../types/endpoints';
import { Bookkeeper } from './bookkeeper';
import { Caller, type Outcome, one } from './caller';
import { Claimant } from './claimant';
import type { Act } from './steps';
import { COLLEAGUE, FINANCE, PAYER, type TortureWorld } from './world';

/** A payment that a telephone got and may show in WeChat's sheet. */
interface Sheet {
	openid: string;
	contractId: string;
	attemptId: string;
	payment: OutputOf<'pay.start'>['payment'];
}

/** What staff said about a transfer. */
export interface Verdict {
	transferId: string;
	/** Null: nothing came. */
	receivedFen: number | null;
	outcome: Outcome;
}

type Of<Kind extends Act['do']> = Extract<Act, { do: Kind }>;

const SOURCES = { client: 'wx_client', timer: 'wx_trigger', chain: 'wx_paycallback,scf', wechat: 'wx_paycallback' };
const ORDERS_REMEMBERED = 5;

export class Player {
	readonly caller: Caller;
	readonly verdicts: Verdict[] = [];
	private readonly sheets: Sheet[] = [];
	private readonly bookkeeper: Bookkeeper;
	private readonly claimant: Claimant;
	private readonly lastStart = new Map<string, InputOf<'pay.start'>>();
	private proofsUsed = 0;

	constructor(
		private readonly world: TortureWorld,
		/** Hears how each act ended. */
		private readonly tell: (act: Act, outcome: string) => void,
	) {
		this.caller = new Caller(world);
		this.bookkeeper = new Bookkeeper(this.caller);
		this.claimant = new Claimant(this.caller);
	}

	async play(act: Act): Promise<void> {
		this.tell(act, await this.perform(act));
	}

	private perform(act: Act): Promise<string> {
		switch (act.do) {
			case 'start':
				return this.start(act);
			case 'confirm':
				return this.confirm(act);
			case 'check':
				return this.check(act);
			case 'transfer':
				return this.transfer(act);
			case 'verdict':
				return this.judge(act);
			case 'accept':
				return this.accept(act);
			case 'notify':
				return this.notify(act);
			case 'forge':
				return this.forge(act);
			case 'tick':
				return this.tick();
			case 'claim':
			case 'reduce':
			case 'concede':
			case 'surcharge':
			case 'answer':
				return this.claimant.perform(act);
			default:
				return this.bookkeeper.perform(act);
		}
	}

	private async start({ who, which, stageId: meant, share, again }: Of<'start'>): Promise<string> {
		const { caller, world, lastStart, sheets } = this;
		const openid = openidOf(who);
		const contractId = world.contractIds[which];
		const stageId = caller.stageIdOf(contractId, meant);
		const amountFen = caller.amountOf(contractId, stageId, share);
		const before = again ? lastStart.get(openid) : undefined;
		const input = before ?? { contractId, stageId, amountFen, requestId: caller.newRequest() };
		lastStart.set(openid, input);
		const { outcome, data } = await caller.ask(openid, 'pay.start', input);
		if (data) sheets.push({ openid, contractId: input.contractId, attemptId: data.attemptId, payment: data.payment });
		return outcome;
	}

	private async confirm({ sheet, decision }: Of<'confirm'>): Promise<string> {
		const shown = one(this.sheets, sheet);
		if (!shown) return 'nothing';
		const { errMsg, killed } = await this.world.pay.requestPayment(shown.openid, shown.payment, decision);
		// What is due at this moment happens now: the notification among it.
		await this.world.settled();
		return killed ? 'killed' : errMsg.replace('requestPayment:', '');
	}

	private async check({ sheet }: Of<'check'>): Promise<string> {
		const shown = one(this.sheets, sheet);
		if (!shown) return 'nothing';
		const { openid, contractId, attemptId } = shown;
		return (await this.caller.ask(openid, 'pay.check', { contractId, attemptId })).outcome;
	}

	private async transfer({ who, which, stageId: meant, share, again }: Of<'transfer'>): Promise<string> {
		const { caller, world } = this;
		const openid = openidOf(who);
		const contractId = world.contractIds[which];
		const proofUploadId = world.proofs[openid]?.[this.proofsUsed];
		if (!proofUploadId) return 'nothing';
		this.proofsUsed += 1;
		const stageId = caller.stageIdOf(contractId, meant);
		const amountFen = caller.amountOf(contractId, stageId, share);
		const requestId = caller.newRequest();
		const input = { contractId, stageId, amountFen, transferredOn: caller.today(), proofUploadId, requestId };
		const key = `transfer ${contractId} ${stageId} ${amountFen} ${proofUploadId}`;
		return caller.want(openid, 'pay.submitTransfer', { key, input }, again);
	}

	private async judge({ transfer, finds }: Of<'verdict'>): Promise<string> {
		const { caller } = this;
		const all = this.world.contractIds.flatMap((contractId) =>
			caller.contract(contractId).transfers.map(({ id, amountFen }) => ({ contractId, id, amountFen })),
		);
		const found = one(all, transfer);
		if (!found) return 'nothing';
		const { contractId, id: transferId, amountFen } = found;
		const receivedFen = { all: amountFen, less: Math.max(1, amountFen - 700), more: amountFen + 1300, nothing: null }[
			finds
		];
		const verdict: Verdict = { transferId, receivedFen, outcome: 'lost' };
		this.verdicts.push(verdict);
		const about = { contractId, transferId };
		const { outcome } =
			receivedFen === null
				? await caller.ask(FINANCE, 'desk.refuseTransfer', { ...about, reason: '没有到账' })
				: await caller.ask(FINANCE, 'desk.confirmTransfer', { ...about, receivedFen, valueDate: caller.today() });
		verdict.outcome = outcome;
		return outcome;
	}

	private async accept({ which }: Of<'accept'>): Promise<string> {
		const evidence = { contractId: this.world.contractIds[which], trigger: 'acceptance', note: '验收单' } as const;
		const when = { occurredAtMs: this.world.clock.nowMs(), requestId: this.caller.newRequest() };
		return (await this.caller.ask(FINANCE, 'desk.recordEvidence', { ...evidence, ...when })).outcome;
	}

	private async notify({ notification }: Of<'notify'>): Promise<string> {
		const sent = one(this.world.pay.notifications().reverse(), notification);
		return sent ? this.callback('wx_paycallback', '', sent.event) : 'nothing';
	}

	private async forge({ sheet, from }: Of<'forge'>): Promise<string> {
		const order = this.world.pay.orders().at(sheet % ORDERS_REMEMBERED);
		if (!order) return 'nothing';
		const event = { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: order.outTradeNo, totalFee: 1 };
		const refund = one(this.world.pay.refunds(), sheet);
		const refunded = refund && {
			outRefundNo: refund.outRefundNo,
			refundStatus: 'SUCCESS',
			refundFee: refund.refundFee + 1,
		};
		return this.callback(SOURCES[from], from === 'wechat' ? '' : PAYER, { ...event, ...refunded });
	}

	private async callback(source: string, openid: string, event: object): Promise<string> {
		const reply = await this.world.callAs(source, openid, 'pay-callback', event);
		return reply.ok ? `errcode ${(reply.result as { errcode?: number }).errcode}` : 'lost';
	}

	private async tick(): Promise<string> {
		return (await this.world.callAs('wx_trigger', '', 'clock', {})).ok ? 'ok' : 'lost';
	}
}

const openidOf = (who: 'payer' | 'colleague') => (who === 'payer' ? PAYER : COLLEAGUE);
