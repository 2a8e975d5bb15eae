import type { ContractKind } from '../../types/codes';
import type { EndpointName, InputOf, OutputOf } from '../../types/endpoints';
import type { Simulator } from '../index';
import { ADMINISTRATOR, type CompanyKey, PEOPLE, type PersonKey } from './people';
import { Telephone } from './telephone';

/** Contracts that are still in preparation when the story ends. */
export type DraftName = 'shanzhiPickup' | 'huafangCare' | 'dukouBuild';

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
	drafts: Partial<Record<DraftName, string>>;
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

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The day of a moment in China. */
export const dayOf = (atMs: number): string => new Date(atMs + CHINA_OFFSET_MS).toISOString().slice(0, 10);

/** Where the story plays: everybody's telephone, the clock, and the names of what was made so far. */
export class Scene {
	readonly made: SeededWorld = { companies: {}, contacts: {}, contracts: {}, drafts: {}, faults: {}, transfers: {} };
	private requests = 0;
	private templates: OutputOf<'draft.listTemplates'>['templates'] | undefined;

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

	draft(name: DraftName): string {
		return found(this.made.drafts[name], name);
	}

	/** The templates as the agency has them: asked for once, the agency stays what it is. */
	async template(kind: ContractKind): Promise<OutputOf<'draft.listTemplates'>['templates'][number]> {
		this.templates ??= (await this.administrator('draft.listTemplates', {})).templates;
		const template = this.templates.find((one) => one.kind === kind);
		if (!template) throw new Error(`There is no template ${kind}`);
		return template;
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
