import { maintenanceTerms } from '../../domain/contract/terms';
import { COLLEAGUE, FOREIGNER, importContract, type Office, PAYER, READER } from '../contract/office';
import { NO_WAY_YET, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { uploadReady } from '../support/files';
import { newRequestId } from '../support/people';
import { report, reportClosed, reportSolved } from './life';

export const RISKY_WORDS = '请帮我代开发票';

const reportInput = (contractId: string, values: { text?: string; uploadIds?: string[] } = {}) => ({
	...{ contractId, text: '会员卡页空白', place: '后台', urgency: 'general' as const, onSiteAsked: false },
	...{ uploadIds: [], requestId: newRequestId(), ...values },
});
const previewInput = (contractId: string) => ({ contractId, urgency: 'general' as const, onSiteAsked: false });
const noteInput = (faultId: string, text = '还有一处') => ({ faultId, text, requestId: newRequestId() });
const reopenInput = (faultId: string, reason = '又空白了') => ({ faultId, reason, requestId: newRequestId() });

/** A contract on which somebody else is the named contact. */
const namingOthers = ({ world, companyId }: Office) =>
	importContract(
		world,
		companyId,
		maintenanceTerms({ namedContacts: { contactIds: ['other'], clauseId: 'c3', quote: '指定' } }),
	);

export const faultProvocations: ProvocationsOf<'fault'> = {
	'fault.preview': {
		NOT_FOUND: async ({ maintenanceId }) => [FOREIGNER, previewInput(maintenanceId)],
		CONTRACT_NOT_ACTIVE: NO_WAY_YET,
		NOT_ALLOWED: async ({ maintenanceId }) => [COLLEAGUE, previewInput(maintenanceId)],
		NOT_NAMED_CONTACT: async (office) => [PAYER, previewInput(await namingOthers(office))],
	},
	'fault.report': {
		NOT_FOUND: async ({ maintenanceId }) => [FOREIGNER, reportInput(maintenanceId)],
		CONTRACT_NOT_ACTIVE: NO_WAY_YET,
		NOT_ALLOWED: async ({ maintenanceId }) => [READER, reportInput(maintenanceId)],
		NOT_NAMED_CONTACT: async (office) => [PAYER, reportInput(await namingOthers(office))],
		FILE_NOT_YOURS: async (office) => {
			const uploadId = await uploadReady(office.world, COLLEAGUE);
			return [PAYER, reportInput(office.maintenanceId, { uploadIds: [uploadId] })];
		},
		CONTENT_REFUSED: async ({ maintenanceId }) => [PAYER, reportInput(maintenanceId, { text: RISKY_WORDS })],
	},
	'fault.get': { NOT_FOUND: async (office) => [FOREIGNER, { faultId: await report(office) }] },
	'fault.addNote': {
		NOT_FOUND: async (office) => [FOREIGNER, noteInput(await report(office))],
		NOT_ALLOWED: async (office) => [READER, noteInput(await report(office))],
		FAULT_CLOSED: async (office) => [PAYER, noteInput(await reportClosed(office))],
		CONTENT_REFUSED: async (office) => [PAYER, noteInput(await report(office), RISKY_WORDS)],
	},
	'fault.confirmSolved': {
		NOT_FOUND: async () => [PAYER, { faultId: NOWHERE }],
		NOT_ALLOWED: async (office) => [COLLEAGUE, { faultId: await reportSolved(office) }],
		FAULT_NOT_SOLVED: async (office) => [PAYER, { faultId: await report(office) }],
	},
	'fault.reopen': {
		NOT_FOUND: async () => [PAYER, reopenInput(NOWHERE)],
		NOT_ALLOWED: async (office) => [READER, reopenInput(await reportSolved(office))],
		FAULT_NOT_SOLVED: async (office) => [PAYER, reopenInput(await reportClosed(office))],
		CONTENT_REFUSED: async (office) => [PAYER, reopenInput(await reportSolved(office), RISKY_WORDS)],
	},
};
