import { neverSent, risky, takenBack } from '../draft/provocations';
import { recordedByClient } from '../record/clientProvocations';
import { READER } from './office';
import { NOWHERE, type ProvocationsOf } from './provocation';

export const homeProvocations: ProvocationsOf<'home'> = {
	'home.get': { NOT_FOUND: async ({ foreignCompanyId }) => [READER, { companyId: foreignCompanyId }] },
};

export const contractProvocations: ProvocationsOf<'contract'> = {
	'contract.get': { NOT_FOUND: async () => [READER, { contractId: NOWHERE }] },
	'contract.getVersion': { NOT_FOUND: async ({ maintenanceId: contractId }) => [READER, { contractId, version: 9 }] },
	'contract.replay': { NOT_FOUND: async () => [READER, { contractId: NOWHERE }] },
	'contract.getQuota': {
		NOT_FOUND: async ({ maintenanceId: contractId }) => [READER, { contractId, quotaId: 'none' }],
	},
	...recordedByClient,
	'contract.getDraft': { NOT_FOUND: neverSent },
	'contract.objectToDraft': {
		NOT_FOUND: async () => [READER, { draftId: NOWHERE, text: '第二条不对' }],
		DRAFT_NOT_SENT: takenBack,
		CONTENT_REFUSED: risky,
	},
	'contract.explainDuty': {
		NOT_FOUND: async ({ maintenanceId }) => [READER, { dutyId: `${maintenanceId}:standing:none` }],
	},
};
