import { isRefused } from '../../../cloudfunctions/domain/refusal';
import {
	type AgencyDetails,
	type EnteredValue,
	fieldsOf,
	fillTemplate,
	type TemplateParties,
} from '../../../cloudfunctions/domain/template';
import type { ContractKind } from '../../../types/codes';
import type { DraftTerms, Terms } from '../../../types/terms';

/** An invented agency. */
export const SAMPLE_AGENCY: AgencyDetails = {
	legalName: '青石渡数字科技有限公司',
	address: '青石渡市临河路 9 号',
	telephone: '13800009000',
	bank: {
		accountName: '青石渡数字科技有限公司',
		bankName: '青石渡农商银行临河路支行',
		accountNumber: '600000000000090',
	},
};

/** An invented client with two contacts. */
export const SAMPLE_PARTIES: TemplateParties = {
	customer: {
		name: '云岫书院有限公司',
		contacts: [
			{ id: 'contact-1', name: '江渺' },
			{ id: 'contact-2', name: '柳知远' },
		],
	},
	agency: SAMPLE_AGENCY,
};

/** The day on which the signed samples were signed. */
export const SAMPLE_SIGNED_ON = '2026-03-04';

/** What differs from client to client; the presets give the rest. */
const OWN_VALUES: Record<ContractKind, Record<string, string>> = {
	development: {
		...{ number: 'YX-2026-001', project: '云岫商城', launchDays: '60', serviceMonths: '12', total: '26800' },
		...{ urgentHours: '2', generalHours: '12', complaintHours: '24', payDays: '10' },
	},
	enterprise: {},
	purchase: {},
	maintenance: {
		...{ number: 'YX-2026-004', system: '云岫商城小程序', from: '2026-03-04', to: '2027-03-03', termYears: '1' },
		...{ total: '28000', invoiceTitle: '云岫书院有限公司', taxNumber: '91000000MA0000000X' },
		...{ maintainerName: '温予安', maintainerYears: '5' },
	},
	itemised: {},
};

const CUSTOMER = { customerAddress: '青石渡市云岫路 1 号', customerTelephone: '13800009001' };

/** A form filled in as staff would do it: the presets, and what this client has of its own. */
export const sampleValues = (kind: ContractKind): EnteredValue[] =>
	fieldsOf(kind, SAMPLE_AGENCY).map(({ key, preset }) => ({
		key,
		value: { ...CUSTOMER, ...OWN_VALUES[kind] }[key] ?? preset,
	}));

/** Sample values of every kind. */
export const SAMPLE_VALUES: Record<ContractKind, EnteredValue[]> = {
	development: sampleValues('development'),
	enterprise: sampleValues('enterprise'),
	purchase: sampleValues('purchase'),
	maintenance: sampleValues('maintenance'),
	itemised: sampleValues('itemised'),
};

/** The terms that the sample values give. */
export function sampleDraft(kind: ContractKind, changes: Record<string, string> = {}): DraftTerms {
	const values = SAMPLE_VALUES[kind].map(({ key, value }) => ({ key, value: changes[key] ?? value }));
	const terms = fillTemplate(kind, values, SAMPLE_PARTIES);
	if (isRefused(terms)) throw new Error(`Sample of ${kind}: ${JSON.stringify(terms.refused)}`);
	return terms;
}

/** The same, signed. */
export function sampleTerms(kind: ContractKind, changes: Record<string, string> = {}): Terms {
	const { period, ...terms } = sampleDraft(kind, changes);
	return { ...terms, signedOn: SAMPLE_SIGNED_ON, period: { ...period, from: period.from ?? SAMPLE_SIGNED_ON } };
}
