import { byUrgency, type DutyDocument, dutyView } from '../../domain/duty/document';
import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';

const SHOWN_OF_EACH_SIDE = 40;

const openDutiesOf = (owner: 'agency' | 'customer') =>
	listDocuments<DutyDocument>('duties', {
		where: { owner, open: true },
		orderBy: [['sortAtMs', 'asc']],
		limit: SHOWN_OF_EACH_SIDE,
	});

/** The same board that customers see, over all of them. Two database requests beside the caller's own. */
export const getBoard = handle('desk.getBoard', async (_input, { nowMs }) => {
	const documents = [...(await openDutiesOf('agency')), ...(await openDutiesOf('customer'))];
	return { duties: documents.map((document) => dutyView(document, nowMs, 'agency')).sort(byUrgency) };
});
