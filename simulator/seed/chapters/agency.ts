import { setCatalogue } from '../acts/contracts';
import { claimAgency, consent, inviteStaff } from '../acts/people';
import type { Step } from '../scene';

/** How the agency begins: the first administrator, the staff, the price list. */
export const AGENCY_CHAPTER: readonly Step[] = [
	{ at: '2026-03-02 09:30', act: claimAgency() },
	{ at: '2026-03-02 09:50', act: inviteStaff() },
	{ at: '2026-03-02 10:20', act: setCatalogue() },
	{ at: '2026-10-09 17:30', act: consent('shenZhiwei', ['transferSubmitted', 'newFault'], 3) },
	{ at: '2026-10-09 17:40', act: consent('yueMinglang', ['newFault'], 4) },
];
