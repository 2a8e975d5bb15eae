/** What the staff do to the books in a schedule, and the client with its credit. */
import { balanceOfCredit } from '../../cloudfunctions/domain/money/credit';
import { type Caller, type Outcome, one, partOf } from './caller';
import type { Act } from './steps';
import { FINANCE, PAYER } from './world';

type Of<Kind extends Act['do']> = Extract<Act, { do: Kind }>;
type BookAct = Of<'useCredit' | 'askRefund' | 'refund' | 'payRefund' | 'waive' | 'grant' | 'reverse' | 'book'>;

const GRANT_FEN = 4321;

export class Bookkeeper {
	constructor(private readonly caller: Caller) {}

	perform(act: BookAct): Promise<string> {
		switch (act.do) {
			case 'useCredit':
				return this.useCredit(act);
			case 'askRefund':
				return this.askRefund(act);
			case 'refund':
				return this.refund(act);
			case 'payRefund':
				return this.payRefund(act);
			case 'waive':
				return this.waive(act);
			case 'grant':
				return this.grant(act);
			case 'reverse':
				return this.reverse(act);
			case 'book':
				return this.book(act);
		}
	}

	private useCredit({ which, stageId: meant, share, again }: Of<'useCredit'>): Promise<Outcome> {
		const contractId = this.withCredit(which);
		const stageId = this.caller.stageIdOf(contractId, meant);
		const least = Math.min(this.creditOf(contractId), this.caller.amountOf(contractId, stageId, 'all'));
		const amountFen = partOf(Math.max(1, least), share);
		const input = { contractId, stageId, amountFen, requestId: this.caller.newRequest() };
		const key = `use ${contractId} ${stageId} ${amountFen}`;
		return this.caller.want(PAYER, 'account.useCredit', { key, input }, again);
	}

	private askRefund({ which, share, again }: Of<'askRefund'>): Promise<Outcome> {
		const contractId = this.withCredit(which);
		const amountFen = partOf(Math.max(1, this.creditOf(contractId)), share);
		const requestId = this.caller.newRequest();
		const input = { contractId, amountFen, note: `退回 ${requestId}`, requestId };
		return this.caller.want(
			PAYER,
			'account.askRefund',
			{ key: `ask ${contractId} ${amountFen} ${input.note}`, input },
			again,
		);
	}

	private refund({ which, share, way, named, again }: Of<'refund'>): Promise<Outcome> {
		const contractId = this.withCredit(which);
		const { refundAsks, payments } = this.caller.contract(contractId);
		const ask = refundAsks.find(({ status }) => status === 'open');
		const amountFen = ask?.amountFen ?? partOf(Math.max(1, this.creditOf(contractId)), share);
		const requestId = this.caller.newRequest();
		const reason = `退款 ${requestId}`;
		const paymentId = named ? payments.find(({ method }) => method === 'wechatPay')?.id : undefined;
		const input = { contractId, way, amountFen, reason, requestId, paymentId, askId: ask?.id };
		return this.caller.want(
			FINANCE,
			'finance.startRefund',
			{ key: `refund ${contractId} ${amountFen} ${reason}`, input },
			again,
		);
	}

	private async payRefund({ refund, again }: Of<'payRefund'>): Promise<string> {
		const all = this.caller.world.contractIds.flatMap((contractId) =>
			this.caller.contract(contractId).refunds.map(({ id }) => ({ contractId, id })),
		);
		const chosen = one(all, refund);
		if (!chosen) return 'nothing';
		const { contractId, id: refundId } = chosen;
		const requestId = this.caller.newRequest();
		const input = { contractId, refundId, valueDate: this.caller.today(), note: `已转账 ${requestId}`, requestId };
		const key = `payRefund ${contractId} ${refundId} ${input.note}`;
		return this.caller.want(FINANCE, 'finance.payRefundByTransfer', { key, input }, again);
	}

	private waive({ which, stageId: meant, share, again }: Of<'waive'>): Promise<Outcome> {
		const contractId = this.idOf(which);
		const stageId = this.caller.stageIdOf(contractId, meant);
		const amountFen = this.caller.amountOf(contractId, stageId, share);
		const requestId = this.caller.newRequest();
		const input = { contractId, stageId, amountFen, reason: `减免 ${requestId}`, requestId };
		const key = `waive ${contractId} ${stageId} ${amountFen} ${input.reason}`;
		return this.caller.want(FINANCE, 'finance.waiveStage', { key, input }, again);
	}

	private grant({ which, again }: Of<'grant'>): Promise<Outcome> {
		const contractId = this.idOf(which);
		const requestId = this.caller.newRequest();
		const input = { contractId, amountFen: GRANT_FEN, reason: `补偿 ${requestId}`, requestId };
		return this.caller.want(
			FINANCE,
			'finance.grantCredit',
			{ key: `grant ${contractId} ${GRANT_FEN} ${input.reason}`, input },
			again,
		);
	}

	private async reverse({ payment, again }: Of<'reverse'>): Promise<string> {
		const all = this.caller.world.contractIds.flatMap((contractId) =>
			this.caller.contract(contractId).payments.map(({ id }) => ({ contractId, id })),
		);
		const chosen = one(all, payment);
		if (!chosen) return 'nothing';
		const { contractId, id: paymentId } = chosen;
		const requestId = this.caller.newRequest();
		const input = { contractId, paymentId, reason: `记错 ${requestId}`, requestId };
		const key = `reverse ${contractId} ${paymentId} ${input.reason}`;
		return this.caller.want(FINANCE, 'finance.reversePayment', { key, input }, again);
	}

	private book({ which, stageId: meant, share, again }: Of<'book'>): Promise<Outcome> {
		const contractId = this.idOf(which);
		const stageId = this.caller.stageIdOf(contractId, meant);
		const amountFen = this.caller.amountOf(contractId, stageId, share);
		const requestId = this.caller.newRequest();
		const input = {
			contractId,
			stageId,
			method: 'bankTransfer' as const,
			amountFen,
			valueDate: this.caller.today(),
			requestId,
		};
		return this.caller.want(
			FINANCE,
			'finance.bookTransfer',
			{ key: `book ${contractId} ${stageId} ${amountFen}`, input },
			again,
		);
	}

	/** The contract that is meant, or the other where that one alone has credit. */
	private withCredit(which: 0 | 1): string {
		const meant = this.idOf(which);
		const other = this.idOf(which === 0 ? 1 : 0);
		return this.creditOf(meant) === 0 && this.creditOf(other) > 0 ? other : meant;
	}

	private idOf(which: 0 | 1): string {
		return this.caller.world.contractIds[which];
	}

	private creditOf(contractId: string): number {
		return balanceOfCredit(this.caller.contract(contractId));
	}
}
