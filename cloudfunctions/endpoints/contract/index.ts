import type { AreaHandlers } from '../../door/registry';
import { explainDuty } from './explainDuty';
import { getContractDetail } from './get';
import { getSentDraft } from './getDraft';
import { listContracts } from './list';
import { listSentDrafts } from './listDrafts';
import { objectToDraft } from './objectToDraft';

export const contractHandlers: AreaHandlers<'contract'> = {
	'contract.list': listContracts,
	'contract.get': getContractDetail,
	'contract.listDrafts': listSentDrafts,
	'contract.getDraft': getSentDraft,
	'contract.objectToDraft': objectToDraft,
	'contract.explainDuty': explainDuty,
};
