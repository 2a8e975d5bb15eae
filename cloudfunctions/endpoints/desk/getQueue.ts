import { addDays, chinaDateOf, startOfDay } from '../../domain/calendar/chinaDate';
import { byUrgency, type DutyDocument, dutyView } from '../../domain/duty/document';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { countDocuments, listDocuments, type Stored } from '../../store/documents';
import { listUploads } from '../../store/uploads';
import { signUploadUrls } from '../../wechat/files';
import { today } from '../today';

const DUTIES_SHOWN = 50;
const TRANSFERS_SHOWN = 50;

interface OpenTransfer {
	contractId: string;
	companyName: string;
	stageTitle: string;
	amountFen: number;
	remainingFen: number;
	transferredOn: string;
	submittedAtMs: number;
	byName: string;
	proofUploadId: string;
}

/** What is missed, what comes next on our side, and whose money has come. */
export const getQueue = handle('desk.getQueue', async (_input, { nowMs, calendar }) => {
	const ours = { owner: 'agency', open: true };
	const duties = await listDocuments<DutyDocument>('duties', {
		where: ours,
		orderBy: [['sortAtMs', 'asc']],
		limit: DUTIES_SHOWN,
	});
	const endOfToday = startOfDay(addDays(chinaDateOf(nowMs), 1));
	const missedCount = await countDocuments('duties', { ...ours, sortAtMs: command.lt(nowMs) });
	const dueTodayCount = await countDocuments('duties', {
		...ours,
		sortAtMs: command.gte(nowMs).and(command.lte(endOfToday)),
	});
	const transfers = await listDocuments<OpenTransfer>('openTransfers', {
		where: { submittedAtMs: command.gt(0) },
		orderBy: [['submittedAtMs', 'asc']],
		limit: TRANSFERS_SHOWN,
	});
	return {
		today: today({ nowMs, calendar }),
		...{ missedCount, dueTodayCount },
		duties: duties
			.map((document) => ({
				duty: dutyView(document, nowMs, 'agency'),
				assigneeName: document.assigneeName,
				urgent: document.urgency,
			}))
			.sort((first, second) => byUrgency(first.duty, second.duty)),
		transfers: await withProofs(transfers),
	};
});

async function withProofs(transfers: Stored<OpenTransfer>[]) {
	const uploads = transfers.length > 0 ? await listUploads(transfers.map((transfer) => transfer.proofUploadId)) : [];
	const urls = new Map((await signUploadUrls(uploads)).map(({ id, url }) => [id, url]));
	return transfers.map(({ _id: id, proofUploadId, ...transfer }) => ({
		id,
		...transfer,
		proofUrl: urls.get(proofUploadId) ?? '',
	}));
}
