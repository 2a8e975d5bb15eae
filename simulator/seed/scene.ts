import type { EndpointName, InputOf, OutputOf } from '../../types/endpoints';
import type { Simulator } from '../index';
import { ADMINISTRATOR, type CompanyKey, PEOPLE, type PersonKey } from './people';
import { Telephone } from './telephone';

/** Names the story gives to what it makes: a contract, a fault. */
export type ContractName =
	| 'shanzhiCare'
	| 'shanzhiBuild'
	| 'bailuEnterprise'
	| 'songguoCare'
	| 'dukouPurchase'
	| 'minsuBuild'
	| 'wenhuaEnterprise'
	| 'wenhuaItemised'
	| 'huafangPurchase';

/** The ids of what a story made, by the names that the story gives them. */
export interface SeededWorld {
	companies: Partial<Record<CompanyKey, string>>;
	/** By `<company>:<person>`. */
	contacts: Record<string, string>;
	contracts: Partial<Record<ContractName, string>>;
	faults: Record<string, string>;
	transfers: Record<string, string>;
}

/** One thing that happens: when (in China), and what somebody does. */
export interface Step {
	/** `2026-03-04 10:00` */
	at: string;
	act: Act;
}
export type Act = (scene: Scene) => Promise<void>;

/** The moment of a step, epoch ms. */
export const momentOf = (at: string): number => Date.parse(`${at.replace(' ', 'T')}:00+08:00`);

/** Where the story plays: everybody's telephone, the clock, and the names of what was made so far. */
export class Scene {
	readonly made: SeededWorld = { companies: {}, contacts: {}, contracts: {}, faults: {}, transfers: {} };
	private requests = 0;

	constructor(
		readonly simulator: Simulator,
		readonly adminCode: string,
	) {}

	nowMs(): number {
		return this.simulator.control.clock.nowMs();
	}

	telephone(person: PersonKey): Telephone {
		return new Telephone(this.simulator.url, PEOPLE[person].openid);
	}

	/** Somebody calls an endpoint that has to succeed. */
	call<Name extends EndpointName>(person: PersonKey, endpoint: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
		return this.telephone(person).call(endpoint, input);
	}

	administrator<Name extends EndpointName>(endpoint: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
		return this.call(ADMINISTRATOR, endpoint, input);
	}

	/** A request id that no other call of this story has. */
	newRequestId(): string {
		this.requests += 1;
		return `story-${this.requests}`;
	}

	company(name: CompanyKey): string {
		return found(this.made.companies[name], name);
	}

	contact(company: CompanyKey, person: PersonKey): string {
		return found(this.made.contacts[`${company}:${person}`], `${company}:${person}`);
	}

	contract(name: ContractName): string {
		return found(this.made.contracts[name], name);
	}

	fault(name: string): string {
		return found(this.made.faults[name], name);
	}

	transfer(name: string): string {
		return found(this.made.transfers[name], name);
	}
}

function found(id: string | undefined, name: string): string {
	if (id === undefined) throw new Error(`The story has no ${name} yet`);
	return id;
}
