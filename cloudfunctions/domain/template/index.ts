import type { ContractKind } from '../../../types/codes';
import type { draftEndpoints } from '../../../types/endpoints/draft';
import type { In } from '../../../types/schema';
import type { DraftTerms } from '../../../types/terms';
import { type Refused, refuse } from '../refusal';
import { HEAD, partiesOf } from './common/rules';
import { DEVELOPMENT } from './d-development';
import { derive } from './derive';
import { ENTERPRISE } from './e-enterprise';
import { fillClauses, fillData, holds, keysIn, type Values } from './fill';
import { ITEMISED } from './g-itemised';
import { MAINTENANCE } from './o-maintenance';
import { PURCHASE } from './p-purchase';
import type { AgencyDetails, FieldSpec, Template } from './shape';
import { blankValue, type Value } from './value';
import { readValue } from './values';

export type { AgencyDetails, Template } from './shape';

type TemplateView = In<(typeof draftEndpoints)['draft.listTemplates']['output']>['templates'][number];
export type TemplateField = TemplateView['fields'][number];

/** What was entered under the key of a field. */
export interface EnteredValue {
	key: string;
	value: string;
}

/** Between whom the contract is. The names come from here; they are no fields of the form. */
export interface TemplateParties {
	customer: { name: string; contacts: readonly { id: string; name: string }[] };
	agency: AgencyDetails;
}

/** The kinds of contract that staff can start from. */
export const TEMPLATES: Readonly<Record<ContractKind, Template>> = {
	development: DEVELOPMENT,
	enterprise: ENTERPRISE,
	purchase: PURCHASE,
	maintenance: MAINTENANCE,
	itemised: ITEMISED,
};

/** The form of a kind, with the agency's own details and the usual numbers in it. */
export const fieldsOf = (kind: ContractKind, agency: AgencyDetails): TemplateField[] =>
	TEMPLATES[kind].fields.map((field) => ({
		...{ key: field.key, label: field.label, type: field.type, group: field.group },
		...{ preset: presetOf(field, agency), needed: field.needed ?? false },
		choices: (field.choices ?? []).map(({ value, label }) => ({ value, label })),
	}));

function presetOf({ preset = '' }: FieldSpec, { address, telephone, bank }: AgencyDetails): string {
	if (typeof preset === 'string') return preset;
	return { address, telephone, ...bank }[preset.agency] ?? '';
}

/**
 * The terms that a template gives with these values. What is left empty, or not named at all, is a blank: `____` in the
 * words, null in the parameter. Refuses what is no value of its field, a key twice and a key of no field; `field` is
 * the key.
 */
export function fillTemplate(
	kind: ContractKind,
	entered: readonly EnteredValue[],
	parties: TemplateParties,
): DraftTerms | Refused<'TEMPLATE_VALUE_INVALID'> {
	const template = TEMPLATES[kind];
	const read = readEntered(template, entered, parties);
	if ('invalidKey' in read) return { refused: { ...refuse('TEMPLATE_VALUE_INVALID').refused, field: read.invalidKey } };
	const values = derive(read.values, template.derived);
	const fill = (data: unknown) => fillData(data, values);
	const { exclusions = [], ...rules } = template.rules;
	const terms: unknown = {
		...{ kind, ...EMPTY, ...(fill(HEAD) as object), ...(fill(rules) as object) },
		...{ parties: fill(partiesOf(template.labels)), places: values.get('places')?.value },
		clauses: fillClauses(template.clauses, values),
		exclusions: [...(fill(exclusions) as DraftTerms['exclusions']), ...namesIn(template, values)],
	};
	// The types of a template promise the shape of the terms; the tests hold every kind against the schema.
	return terms as DraftTerms;
}

/** What a contract is silent about. */
const EMPTY = {
	...{ latePenalty: null, monthlyFee: null, surcharge: null, refund: null, lapse: null, service: null },
	...{ officeHours: null, deemedAcceptance: null, namedContacts: null, copies: null },
	...{ breachPenalties: [], prices: [], items: [], quotas: [], responses: [], recurring: [] },
	...{ oneOffs: [], occasions: [], standing: [], team: [], functions: [] },
};

function readEntered(
	{ fields }: Template,
	entered: readonly EnteredValue[],
	{ customer, agency }: TemplateParties,
): { values: Map<string, Value> } | { invalidKey: string } {
	const contactIds = (names: readonly string[]) => {
		const ids = names.map((name) => customer.contacts.find((contact) => contact.name === name)?.id);
		return ids.some((id) => id === undefined) ? null : [...new Set(ids as string[])];
	};
	const values = new Map<string, Value>(fields.map(({ key, reads }) => [key, blankValue(reads)]));
	const seen = new Set<string>();
	for (const { key, value } of entered) {
		const field = fields.find((one) => one.key === key);
		const read = field && !seen.has(key) ? readValue(field, value, contactIds) : null;
		if (!read) return { invalidKey: key };
		seen.add(key);
		values.set(key, read);
	}
	values.set('customerName', { value: customer.name, words: customer.name, free: 'identifier' });
	values.set('agencyName', { value: agency.legalName, words: agency.legalName, free: 'identifier' });
	return { values };
}

const SAYS_NUMBER = /[\d０-９零〇一二两三四五六七八九十百千万亿]/;

/** Free words that hold a number (an account, the name of a shop) set nothing: each is listed where it stands. */
function namesIn({ clauses }: Template, values: Values): DraftTerms['exclusions'] {
	const shown = clauses.filter(({ when, struck }) => !struck && holds(when, values));
	return shown.flatMap(({ id: clauseId, text }) =>
		[...new Set(keysIn(text))].flatMap((key) => {
			const { free: reason, words: quote } = values.get(key) ?? {};
			return reason && quote && SAYS_NUMBER.test(quote) ? [{ reason, clauseId, quote }] : [];
		}),
	);
}
