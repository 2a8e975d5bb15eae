import type { Urgency } from '../../../types/codes';
import type { EpochMs } from '../../../types/units';
import type { DutyJudged } from '../duty/judge';
import type { Promised } from './promises';
import type { Fault } from './state';

/** The facts of a fault report. */
export type FaultEvent =
	| {
			type: 'faultReported';
			id: string;
			number: string;
			contractId: string;
			contractName: string;
			companyId: string;
			companyName: string;
			termsVersion: number;
			text: string;
			place: string;
			urgency: Urgency;
			onSiteAsked: boolean;
			uploadIds: string[];
			promises: Promised[];
			deemed: Fault['deemed'];
	  }
	| { type: 'noteAdded'; text: string }
	| { type: 'responded'; text: string }
	| { type: 'arrived' }
	| { type: 'solutionPromised'; promisedAtMs: EpochMs; text: string }
	| { type: 'solved'; text: string }
	| { type: 'confirmed' }
	| { type: 'reopened'; reason: string }
	| { type: 'deemedAccepted' }
	| DutyJudged;
