import type { AreaHandlers } from '../../door/registry';
import { answerEnd } from './answerEnd';
import { answerFunction } from './answerFunction';
import { assertClaim } from './assertClaim';
import { explainDuty } from './explainDuty';
import { getContractDetail } from './get';
import { getSentDraft } from './getDraft';
import { getQuota } from './getQuota';
import { getVersion } from './getVersion';
import { giveUpClaim } from './giveUpClaim';
import { listContracts } from './list';
import { listSentDrafts } from './listDrafts';
import { objectToDraft } from './objectToDraft';
import { proposeEnd } from './proposeEnd';
import { proposeRenewal } from './proposeRenewal';
import { tellOccasion } from './recordOccasion';
import { recordStanding } from './recordStanding';
import { reduceClaim } from './reduceClaim';
import { replayContract } from './replay';
import { waiveDuty } from './waiveDuty';

export const contractHandlers: AreaHandlers<'contract'> = {
	'contract.list': listContracts,
	'contract.get': getContractDetail,
	'contract.getVersion': getVersion,
	'contract.replay': replayContract,
	'contract.getQuota': getQuota,
	'contract.listDrafts': listSentDrafts,
	'contract.getDraft': getSentDraft,
	'contract.objectToDraft': objectToDraft,
	'contract.recordOccasion': tellOccasion,
	'contract.recordStanding': recordStanding,
	'contract.answerFunction': answerFunction,
	'contract.waiveDuty': waiveDuty,
	'contract.assertClaim': assertClaim,
	'contract.reduceClaim': reduceClaim,
	'contract.giveUpClaim': giveUpClaim,
	'contract.proposeRenewal': proposeRenewal,
	'contract.proposeEnd': proposeEnd,
	'contract.answerEnd': answerEnd,
	'contract.explainDuty': explainDuty,
};
