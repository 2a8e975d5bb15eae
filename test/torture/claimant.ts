/** What either side claims in a schedule, and what comes of it. */
import { type Caller, type Outcome, one, partOf } from './caller';
import type { Act } from './steps';
import { FINANCE, PAYER } from './world';

type Of<Kind extends Act['do']> = Extract<Act, { do: Kind }>;
type ClaimAct = Of<'claim' | 'reduce' | 'concede' | 'surcharge' | 'answer'>;

/** What the terms of the world make of one breach. */
const BREACH_FEN = 17_000;

export class Claimant {
	constructor(private readonly caller: Caller) {}

	perform(act: ClaimAct): Promise<string> {
		switch (act.do) {
			case 'claim':
				return this.claim(act);
			case 'reduce':
				return this.reduce(act);
			case 'concede':
				return this.concede(act);
			case 'surcharge':
				return this.tell(act);
			case 'answer':
				return this.answer(act);
		}
	}

	/** The next of its kind. Two who say it at once say the same: it stands once. */
	private async claim({ which, side }: Of<'claim'>): Promise<Outcome> {
		const contractId = this.caller.world.contractIds[which];
		const kind = `spoken:${side === 'agency' ? 'theirs' : 'ours'}:`;
		const before = this.caller.contract(contractId).claims.filter(({ key }) => key.startsWith(kind)).length;
		const input = { contractId, key: `${kind}${before + 1}`, amountFen: BREACH_FEN, reason: '确有此事' };
		const key = `claim ${contractId} ${input.key}`;
		const intent = { key, requestId: key, outcome: 'lost' as Outcome };
		this.caller.intents.push(intent);
		const asked =
			side === 'agency'
				? this.caller.ask(FINANCE, 'record.assertClaim', input)
				: this.caller.ask(PAYER, 'contract.assertClaim', input);
		intent.outcome = (await asked).outcome;
		return intent.outcome;
	}

	private async reduce({ claim }: Of<'reduce'>): Promise<string> {
		const chosen = one(this.claimsOf('customer'), claim);
		if (!chosen) return 'nothing';
		const { contractId, key } = chosen;
		const amountFen = partOf(chosen.amountFen, 'half');
		return (await this.caller.ask(FINANCE, 'record.reduceClaim', { contractId, key, amountFen, reason: '商量过' }))
			.outcome;
	}

	private async concede({ claim, share, again }: Of<'concede'>): Promise<string> {
		const chosen = one(this.claimsOf('agency'), claim);
		if (!chosen) return 'nothing';
		const { contractId, key: claimKey } = chosen;
		const amountFen = partOf(chosen.amountFen, share);
		const requestId = this.caller.newRequest();
		const input = { contractId, key: claimKey, amountFen, reason: '认', requestId };
		const key = `concede ${contractId} ${claimKey} ${amountFen}`;
		return this.caller.want(FINANCE, 'finance.concedeClaim', { key, input }, again);
	}

	private tell({ which, again }: Of<'surcharge'>): Promise<Outcome> {
		const contractId = this.caller.world.contractIds[which];
		const requestId = this.caller.newRequest();
		const input = { contractId, reason: `自己改坏 ${requestId}`, requestId };
		const key = `surcharge ${contractId} ${input.reason}`;
		return this.caller.want(FINANCE, 'finance.proposeSurcharge', { key, input }, again);
	}

	private async answer({ surcharge, agreed, again }: Of<'answer'>): Promise<string> {
		const all = this.caller.world.contractIds.flatMap((contractId) =>
			this.caller.contract(contractId).surcharges.map(({ id }) => ({ contractId, surchargeId: id })),
		);
		const chosen = one(all, surcharge);
		if (!chosen) return 'nothing';
		const input = { ...chosen, agreed, note: '', requestId: this.caller.newRequest() };
		const key = `answer ${chosen.contractId} ${chosen.surchargeId} ${agreed}`;
		return this.caller.want(PAYER, 'account.answerSurcharge', { key, input }, again);
	}

	private claimsOf(owner: 'agency' | 'customer') {
		return this.caller.world.contractIds.flatMap((contractId) =>
			this.caller
				.contract(contractId)
				.claims.filter((claim) => claim.owner === owner)
				.map(({ key, amountFen }) => ({ contractId, key, amountFen })),
		);
	}
}
