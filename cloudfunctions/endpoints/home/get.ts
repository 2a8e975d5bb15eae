import type { DutyView } from '../../../types/views';
import type { DutyDocument } from '../../domain/duty/document';
import { byUrgency, dutyView } from '../../domain/duty/document';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments, type Stored } from '../../store/documents';
import { findMembership } from '../access';
import { byNumber, type ContractCardDocument, cardOf } from '../contract/card';
import { today } from '../today';

const DUTIES_SHOWN = 24;
/** One more than is shown says that there are more; how many is not worth a request. */
const DUTIES_READ = 100;
const CONTRACTS_SHOWN = 12;
/** What a telephone on a slow line takes at once, less what the door puts around it. */
const REPLY_MAX_BYTES = 16 * 1024 - 256;

/** The board of a company in four database requests: the person and the calendar at once, its open duties, its contracts. */
export const getHome = handle('home.get', async ({ companyId }, { person, nowMs, calendar }) => {
	const membership = findMembership(person, companyId ?? person.memberships[0]?.companyId ?? '');
	if (!membership) return refuse('NOT_FOUND');
	const duties = await listDocuments<DutyDocument>('duties', {
		where: { companyId: membership.companyId, open: true },
		orderBy: [['sortAtMs', 'asc']],
		limit: DUTIES_READ,
	});
	const cards = await listDocuments<ContractCardDocument>('contractCards', {
		where: { companyId: membership.companyId },
		orderBy: [['_id', 'asc']],
		limit: CONTRACTS_SHOWN,
	});
	const frame = {
		...{ companyId: membership.companyId, companyName: membership.companyName },
		companies: companiesOf(person.memberships),
		today: today({ nowMs, calendar }),
		contracts: cards.map(cardOf).sort(byNumber),
		mayPay: membership.rights.includes('pay'),
		mayReport: membership.rights.includes('report'),
	};
	const shown = fitting(duties, nowMs, REPLY_MAX_BYTES - bytesOf(frame));
	return { ...frame, duties: shown, moreDuties: duties.length - shown.length };
});

const bytesOf = (value: object) => Buffer.byteLength(JSON.stringify(value));

/** The most urgent duties, as many as the reply has room for. */
function fitting(duties: Stored<DutyDocument>[], nowMs: number, bytes: number): DutyView[] {
	const sorted = duties.map((duty) => dutyView(duty, nowMs, 'customer')).sort(byUrgency);
	const shown: DutyView[] = [];
	let left = bytes;
	for (const duty of sorted.slice(0, DUTIES_SHOWN)) {
		left -= bytesOf(duty) + 1;
		if (left < 0) break;
		shown.push(duty);
	}
	return shown;
}

function companiesOf(memberships: readonly { companyId: string; companyName: string }[]) {
	const names = new Map(memberships.map((one) => [one.companyId, one.companyName]));
	return [...names].map(([id, name]) => ({ id, name }));
}
