import { READER } from './office';
import { NOWHERE, type ProvocationsOf } from './provocation';

export const homeProvocations: ProvocationsOf<'home'> = {
	'home.get': { NOT_FOUND: async ({ foreignCompanyId }) => [READER, { companyId: foreignCompanyId }] },
};

export const contractProvocations: ProvocationsOf<'contract'> = {
	'contract.get': { NOT_FOUND: async () => [READER, { contractId: NOWHERE }] },
	'contract.explainDuty': {
		NOT_FOUND: async ({ maintenanceId }) => [READER, { dutyId: `${maintenanceId}:standing:none` }],
	},
};
