import type { EpochMs } from '../../../types/units';
import type { DutyJudged } from '../duty/judge';
import type { Fault } from './state';

/** What a report fixes: what was said, and what the contract promises for it. */
export type Report = Pick<
	Fault,
	| 'id'
	| 'number'
	| 'contractId'
	| 'contractName'
	| 'companyId'
	| 'companyName'
	| 'termsVersion'
	| 'text'
	| 'place'
	| 'urgency'
	| 'onSiteAsked'
	| 'uploadIds'
	| 'promises'
	| 'deemed'
	| 'costShown'
>;

/** The facts of a fault report. */
export type FaultEvent =
	| ({ type: 'faultReported' } & Report)
	| { type: 'noteAdded'; text: string }
	| { type: 'responded'; text: string }
	| { type: 'arrived' }
	| { type: 'solutionPromised'; promisedAtMs: EpochMs; text: string }
	| { type: 'solved'; text: string }
	| { type: 'confirmed' }
	| { type: 'reopened'; reason: string }
	| { type: 'deemedAccepted' }
	| DutyJudged;
