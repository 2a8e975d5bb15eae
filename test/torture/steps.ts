/** What can happen in a schedule. Numbers that name a sheet, transfer … count round what there is by then. */
import type { Decision } from '../../simulator/pay';

export type Payer = 'payer' | 'colleague';
/** `extra`: the newest penalty or surcharge of the contract. */
export type StageId = 'first' | 'last' | 'extra';
/** Which of the two contracts of the company. */
export type Which = 0 | 1;

/** How much a person wants to pay: a share of what remains, or 1 fen more than that. */
export type Share = 'all' | 'half' | 'little' | 'tooMuch';

export type Act =
	/** A telephone asks for a payment; `again`: with the number of its last request. */
	| { do: 'start'; who: Payer; which: Which; stageId: StageId; share: Share; again: boolean }
	/** In WeChat's sheet, which may be one that was opened long ago. */
	| { do: 'confirm'; sheet: number; decision: Decision }
	| { do: 'check'; sheet: number }
	| { do: 'transfer'; who: Payer; which: Which; stageId: StageId; share: Share; again: boolean }
	/** Staff look at the account: what announced transfer brought how much, or nothing. */
	| { do: 'verdict'; transfer: number; finds: 'all' | 'less' | 'more' | 'nothing' }
	/** Staff record the acceptance, which opens the last stage. */
	| { do: 'accept'; which: Which }
	/** The client pays a stage with its credit, or asks for it back. */
	| { do: 'useCredit'; which: Which; stageId: StageId; share: Share; again: boolean }
	| { do: 'askRefund'; which: Which; share: Share; again: boolean }
	/** Staff send credit back, of the payment they name or of the latest ones. */
	| { do: 'refund'; which: Which; share: Share; way: 'wechatPay' | 'bankTransfer'; named: boolean; again: boolean }
	/** … and then make the transfer of one that goes to an account, or that WeChat could not carry out. */
	| { do: 'payRefund'; refund: number; again: boolean }
	| { do: 'waive'; which: Which; stageId: StageId; share: Share; again: boolean }
	| { do: 'grant'; which: Which; again: boolean }
	/** A transfer was booked wrongly. */
	| { do: 'reverse'; payment: number; again: boolean }
	/** Money on the account that nobody announced. */
	| { do: 'book'; which: Which; stageId: StageId; share: Share; again: boolean }
	/** Somebody asserts a breach that no clock sees: staff against the client, or the client against us. */
	| { do: 'claim'; which: Which; side: 'agency' | 'customer' }
	/** Staff lower what they asserted, or concede what the client did: that is its credit. */
	| { do: 'reduce'; claim: number }
	| { do: 'concede'; claim: number; share: Share; again: boolean }
	/** Staff tell the client of a surcharge, and the client answers: agreed to, it is a stage to pay. */
	| { do: 'surcharge'; which: Which; again: boolean }
	| { do: 'answer'; surcharge: number; agreed: boolean; again: boolean }
	/** WeChat sends a notification once more, whenever it was first sent. */
	| { do: 'notify'; notification: number }
	/** Somebody calls the function of notifications: from the wrong side, or as WeChat about an amount that is not so. */
	| { do: 'forge'; sheet: number; from: 'client' | 'timer' | 'chain' | 'wechat' }
	/** The timer's function runs out of turn. */
	| { do: 'tick' };

/** A named fault of the local cloud that waits for its subject. */
export interface ArmedFault {
	name: string;
	subject?: string;
	times: number;
}

export interface Step {
	/** What is armed before. */
	faults: ArmedFault[];
	/** What happens, all of it at the same time. */
	acts: Act[];
	/** How long time then goes on, with timer and notifications. */
	thenMs: number;
}

export interface Schedule {
	seed: number;
	/** Which day the world begins on; see DAYS in world.ts. */
	day: number;
	steps: Step[];
}
