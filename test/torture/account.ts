/**
 * The money of a contract, counted the slow way: one happening after another, fen by fen, with nothing of the product's
 * own rules. Whether each of them truly happened is asked elsewhere; here it only counts.
 */
import type { LedgerLine } from '../../cloudfunctions/domain/money/records';

/** A stage as the terms say it. */
export interface AgreedStage {
	id: string;
	amountFen: number;
	isOpen: boolean;
}

type Way = 'wechatPay' | 'bank';
/** Where it is earned. */
type Account = 'revenue' | 'penalty';

/** What happened to money, in the order in which it was written down. */
export type Happening =
	| { what: 'came'; id: string; stageId: string; amountFen: number; way: Way }
	| { what: 'wasWrong'; id: string }
	| { what: 'used' | 'waived'; stageId: string; amountFen: number }
	| { what: 'granted'; amountFen: number }
	/** A penalty or a surcharge is owed from now on; a penalty comes to less. */
	| { what: 'raised'; stageId: string; amountFen: number; account: Account }
	| { what: 'lowered'; stageId: string; amountFen: number }
	| { what: 'refundLeft'; id: string; amountFen: number; way: Way }
	/** `way`: by which it went in the end. */
	| { what: 'refundArrived'; id: string; way: Way | null }
	| { what: 'refundCameBack'; id: string };

export interface CountedStage {
	paidFen: number;
	remainingFen: number;
	status: 'notOpen' | 'open' | 'partlyPaid' | 'paid' | 'waived';
}

export interface Counted {
	stages: Record<string, CountedStage>;
	creditFen: number;
	/** What every account must stand at, by `<account>/<stage>`; accounts at 0 left out. */
	accounts: Record<string, number>;
	/** What no happening may do: use what is not there. */
	impossible: string[];
}

/** What was poured in or waived stays so when the vessel becomes smaller: what is over then is credit. */
interface Vessel extends AgreedStage {
	account: Account;
	cameFen: number;
	waivedFen: number;
}

const vesselOf = (stage: AgreedStage, account: Account = 'revenue'): Vessel => ({
	...{ ...stage, account, cameFen: 0, waivedFen: 0 },
});
const heldIn = ({ amountFen, cameFen }: Vessel): number => Math.min(amountFen, cameFen);
const waivedOf = (vessel: Vessel): number => Math.min(vessel.waivedFen, vessel.amountFen - heldIn(vessel));
const roomOf = (vessel: Vessel): number => vessel.amountFen - heldIn(vessel) - waivedOf(vessel);

/** Pours the money from one vessel into the other. */
export function count(agreed: readonly AgreedStage[], happenings: readonly Happening[]): Counted {
	const books = new SlowBooks(agreed);
	for (const happening of happenings) books.pour(happening);
	return books.read();
}

class SlowBooks {
	private readonly vessels: Vessel[];
	private readonly tills: Record<Way, number> = { wechatPay: 0, bank: 0 };
	private readonly payments = new Map<
		string,
		{ vessel: Vessel | undefined; pouredFen: number; amountFen: number; way: Way }
	>();
	private readonly refunds = new Map<string, { amountFen: number; way: Way }>();
	private creditFen = 0;
	private grantedFen = 0;
	private readonly impossible: string[] = [];

	constructor(agreed: readonly AgreedStage[]) {
		this.vessels = agreed.map((stage) => vesselOf(stage));
	}

	pour(happening: Happening): void {
		switch (happening.what) {
			case 'came':
				this.come(happening);
				break;
			case 'wasWrong':
				this.takeBack(happening.id);
				break;
			case 'used':
				this.room(happening.stageId, happening.amountFen).cameFen += happening.amountFen;
				this.creditFen -= happening.amountFen;
				break;
			case 'waived':
				this.room(happening.stageId, happening.amountFen).waivedFen += happening.amountFen;
				break;
			case 'granted':
				this.grantedFen += happening.amountFen;
				this.creditFen += happening.amountFen;
				break;
			case 'raised':
			case 'lowered':
				this.resize(happening);
				break;
			default:
				this.refund(happening);
		}
		if (this.credit() < 0) this.impossible.push(`credit is ${this.credit()} after ${JSON.stringify(happening)}`);
	}

	private resize(happening: Extract<Happening, { what: 'raised' | 'lowered' }>): void {
		const { stageId: id, amountFen } = happening;
		const vessel = this.vessels.find((one) => one.id === id);
		if (happening.what === 'raised') this.vessels.push(vesselOf({ id, amountFen, isOpen: true }, happening.account));
		else if (vessel && amountFen < vessel.amountFen) vessel.amountFen = amountFen;
		else this.impossible.push(`${id} can't be lowered to ${amountFen}`);
	}

	private credit(): number {
		return this.vessels.reduce((sum, vessel) => sum + vessel.cameFen - heldIn(vessel), this.creditFen);
	}

	private come({ id, stageId, amountFen, way }: Extract<Happening, { what: 'came' }>): void {
		const vessel = this.vessels.find((one) => one.id === stageId);
		const pouredFen = vessel ? Math.min(amountFen, roomOf(vessel)) : 0;
		if (vessel) vessel.cameFen += pouredFen;
		this.creditFen += amountFen - pouredFen;
		this.tills[way] += amountFen;
		this.payments.set(id, { vessel, pouredFen, amountFen, way });
	}

	private takeBack(id: string): void {
		const payment = this.payments.get(id);
		if (!payment) return void this.impossible.push(`${id} was wrong and never came`);
		this.payments.delete(id);
		if (payment.vessel) payment.vessel.cameFen -= payment.pouredFen;
		this.creditFen -= payment.amountFen - payment.pouredFen;
		this.tills[payment.way] -= payment.amountFen;
	}

	private room(stageId: string, amountFen: number): Vessel {
		const vessel = this.vessels.find((one) => one.id === stageId);
		if (!vessel || roomOf(vessel) < amountFen) this.impossible.push(`${stageId} has no room for ${amountFen}`);
		return vessel ?? vesselOf({ id: stageId, amountFen: 0, isOpen: false });
	}

	private refund(happening: Extract<Happening, { what: 'refundLeft' | 'refundArrived' | 'refundCameBack' }>): void {
		const { id } = happening;
		if (happening.what === 'refundLeft') {
			this.refunds.set(id, { amountFen: happening.amountFen, way: happening.way });
			this.creditFen -= happening.amountFen;
			return;
		}
		const refund = this.refunds.get(id);
		if (!refund) return void this.impossible.push(`refund ${id} ended and never began, or twice`);
		this.refunds.delete(id);
		if (happening.what === 'refundArrived') this.tills[happening.way ?? refund.way] -= refund.amountFen;
		else this.creditFen += refund.amountFen;
	}

	read(): Counted {
		const onTheWayFen = [...this.refunds.values()].reduce((sum, { amountFen }) => sum + amountFen, 0);
		const all: [string, number][] = [
			...Object.entries(this.tills).map(([way, fen]): [string, number] => [`${way}/`, fen]),
			...[['credit/', this.credit()] as [string, number], ['compensation/', this.grantedFen] as [string, number]],
			['refunding/', onTheWayFen],
			...this.vessels.flatMap(accountsOf),
		];
		return {
			stages: Object.fromEntries(this.vessels.map((vessel) => [vessel.id, countedStage(vessel)])),
			creditFen: this.credit(),
			accounts: Object.fromEntries(all.filter(([, fen]) => fen !== 0)),
			impossible: this.impossible,
		};
	}
}

function accountsOf(vessel: Vessel): [string, number][] {
	const { id, amountFen, isOpen, account } = vessel;
	if (!isOpen) return [[`advance/${id}`, heldIn(vessel)]];
	return [
		[`${account}/${id}`, amountFen],
		[`receivable/${id}`, roomOf(vessel)],
		[`waived/${id}`, waivedOf(vessel)],
	];
}

function countedStage(vessel: Vessel): CountedStage {
	const { isOpen } = vessel;
	const [paidFen, remainingFen] = [heldIn(vessel), roomOf(vessel)];
	if (remainingFen === 0) return { paidFen, remainingFen, status: paidFen > 0 ? 'paid' : 'waived' };
	if (paidFen > 0) return { paidFen, remainingFen, status: 'partlyPaid' };
	return { paidFen, remainingFen, status: isOpen ? 'open' : 'notOpen' };
}

/** Accounts that grow on the left side of the books; the others grow on the right. */
const LEFT = ['receivable', 'wechatPay', 'bank', 'waived', 'compensation'];

/** What is left over when the right side of some lines is taken from the left. */
export const leftOver = (lines: readonly LedgerLine[]): number =>
	lines.map(({ account, amountFen }) => (LEFT.includes(account) ? amountFen : -amountFen)).reduce((a, b) => a + b, 0);

/** What the entries of a ledger come to, by `<account>/<stage>`; accounts at 0 left out. */
export function totalsOf(entries: readonly { lines: LedgerLine[] }[]): Record<string, number> {
	const totals = new Map<string, number>();
	for (const { account, stageId, amountFen } of entries.flatMap(({ lines }) => lines)) {
		const name = `${account}/${stageId ?? ''}`;
		totals.set(name, (totals.get(name) ?? 0) + amountFen);
	}
	return Object.fromEntries([...totals].filter(([, amountFen]) => amountFen !== 0));
}
