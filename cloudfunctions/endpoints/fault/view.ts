import type { Side } from '../../../types/codes';
import type { FaultView } from '../../../types/views';
import type { AsOf } from '../../domain/calendar/calendar';
import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { faultActions } from '../../domain/fault/actions';
import { faultCard, projectFault } from '../../domain/fault/project';
import type { Fault } from '../../domain/fault/state';
import type { Agency } from '../../domain/people/agency';
import { AGENCY_ID } from '../../domain/people/agency';
import type { CallContext } from '../../door/context';
import { agencies, faults } from '../../store/kinds';
import { readState, stateAt } from '../../store/stream';
import { listUploads } from '../../store/uploads';
import { signUploadUrls } from '../../wechat/files';
import { findMembership, readerOf } from '../access';

/** As much as a reply may hold: the latest; the log keeps all. */
const CLOCKS_SHOWN = 40;
const ENTRIES_SHOWN = 200;

/**
 * A fault as one of its two sides sees it: clocks, timeline with verdicts, photos by signed addresses. What time has
 * done to it is shown even before the clock's next run.
 */
export async function faultView(stored: Fault, { person, nowMs, calendar }: CallContext): Promise<FaultView> {
	const fault = stateAt(faults, stored, { nowMs, calendar });
	const agency = await readState<Agency>(agencies, AGENCY_ID);
	const uploads = fault.uploadIds.length > 0 ? await listUploads(fault.uploadIds) : [];
	const rights = findMembership(person, fault.companyId)?.rights ?? [];
	return {
		...faultCard(fault),
		...{ onSiteAsked: fault.onSiteAsked, reporterName: fault.reporterName, termsVersion: fault.termsVersion },
		photos: await signUploadUrls(uploads),
		clocks: clocksOf(fault, { nowMs, calendar }, readerOf(person, fault.companyId)),
		timeline: timelineOf(fault),
		agencyTelephone: agency?.telephone ?? null,
		// Both sides read by the same door, and one person may be on both: each side's verbs are offered to who has them.
		actions: [
			...(person.staff ? faultActions(fault, { staff: true, mayReport: false }) : []),
			...faultActions(fault, { staff: false, mayReport: rights.includes('report') }),
		],
	};
}

const clocksOf = (fault: Fault, { nowMs, calendar }: AsOf, reader: Side) =>
	projectFault(fault, calendar, nowMs)
		.filter((view) => view.collection === 'duties')
		.slice(-CLOCKS_SHOWN)
		.map(({ id, data }) => dutyView({ ...(data as unknown as DutyDocument), _id: id }, nowMs, reader));

function timelineOf(fault: Fault): FaultView['timeline'] {
	return fault.entries.slice(-ENTRIES_SHOWN).map(({ kind, atMs, byName, side, text, promisedAtMs, settles }) => {
		const verdict =
			settles === null ? undefined : fault.verdicts.find((one) => one.key === settles && one.settledAtMs !== null);
		const judged = verdict
			? { met: verdict.verdict === 'met', dueAtMs: verdict.dueAtMs }
			: lateOf(fault, settles, atMs);
		return { kind, atMs, byName, side, text, promisedAtMs, verdict: judged };
	});
}

/** A duty that was missed before it was settled was judged then: the entry that mends it says that it came late. */
function lateOf(fault: Fault, settles: string | null, atMs: number) {
	const missed = fault.verdicts.find((one) => one.key === settles && one.verdict === 'missed');
	return missed && atMs > missed.dueAtMs ? { met: false, dueAtMs: missed.dueAtMs } : null;
}
