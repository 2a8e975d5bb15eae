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
	enterprise: {
		...{ number: 'YX-2026-002', project: '云岫讲堂', developmentFee: '86000', developmentPayDays: '10' },
		...{
			careFee: '9800',
			carePayDays: '15',
			incidentHours: '24',
			ownership: 'both',
			officeHours: '09:00-12:00、13:30-18:00',
		},
	},
	purchase: {
		...{ number: 'YX-2026-003', project: '云岫书店小程序', buildDays: '45', termEnd: '2027-03-03' },
		...{ renewalDays: '30', yearlyPayDays: '15', extraTitle: '选座和荐书的功能开发', extraFee: '9100' },
	},
	maintenance: {
		...{ number: 'YX-2026-004', system: '云岫商城小程序', from: '2026-03-04', to: '2027-03-03', termYears: '1' },
		...{ total: '28000', invoiceTitle: '云岫书院有限公司', taxNumber: '91000000MA0000000X' },
		...{ maintainerName: '温予安', maintainerYears: '5' },
	},
	itemised: {
		...{ number: 'YX-2026-005', platforms: '云岫书院官网和公众号', namedContacts: '江渺', representative: '温予安' },
		...{ managers: '温予安', engineers: '陆晴川、孟舟', from: '2026-03-06', to: '2027-03-05', total: '32692' },
		...{ serverSpec: '8 核 8G、5M 带宽、100G 硬盘、独立 IP', serverFee: '6358', databaseSpec: '高性能 C 型' },
		...{ databaseFee: '3808', siteFee: '11636.70', siteShare: '15', verificationFee: '10890' },
	},
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
