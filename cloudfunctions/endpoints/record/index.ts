import type { AreaHandlers } from '../../door/registry';
import { answerEnd } from './answerEnd';
import { assertClaim } from './assertClaim';
import { checkFunction } from './checkFunction';
import { recordDelay } from './delay';
import { giveUpClaim } from './giveUpClaim';
import { recordOccasion } from './occasion';
import { proposeEnd } from './proposeEnd';
import { proposeRenewal } from './proposeRenewal';
import { reduceClaim } from './reduceClaim';
import { returnQuota } from './returnQuota';
import { sealEnd } from './sealEnd';
import { showClaims } from './showClaims';
import { recordStanding } from './standing';
import { spendQuota } from './useQuota';
import { waiveDuty } from './waive';

export const recordHandlers: AreaHandlers<'record'> = {
	'record.occasion': recordOccasion,
	'record.delay': recordDelay,
	'record.waive': waiveDuty,
	'record.standing': recordStanding,
	'record.useQuota': spendQuota,
	'record.returnQuota': returnQuota,
	'record.checkFunction': checkFunction,
	'record.assertClaim': assertClaim,
	'record.reduceClaim': reduceClaim,
	'record.giveUpClaim': giveUpClaim,
	'record.showClaims': showClaims,
	'record.proposeRenewal': proposeRenewal,
	'record.proposeEnd': proposeEnd,
	'record.answerEnd': answerEnd,
	'record.sealEnd': sealEnd,
};
