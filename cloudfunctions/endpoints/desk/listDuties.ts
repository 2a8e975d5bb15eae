import type { ParsedInputOf } from '../../../types/endpoints';
import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments } from '../../store/documents';

const PAGE = 50;

type Cursor = NonNullable<ParsedInputOf<'desk.listDuties'>['cursor']>;

/** Every open duty by due time, those of one moment by id. */
export const listDuties = handle('desk.listDuties', async ({ owner, cursor }, { nowMs }) => {
	const open = { open: true, ...(owner ? { owner } : {}) };
	const documents = await listDocuments<DutyDocument>('duties', {
		where: (cursor ? command.and([open, behind(cursor)]) : open) as never,
		orderBy: [
			['sortAtMs', 'asc'],
			['_id', 'asc'],
		],
		limit: PAGE,
	});
	const last = documents.length < PAGE ? undefined : documents.at(-1);
	return {
		duties: documents.map((document) => dutyView(document, nowMs, 'agency')),
		nextCursor: last ? { sortAtMs: last.sortAtMs, id: last._id } : null,
	};
});

const behind = ({ sortAtMs, id }: Cursor) =>
	command.or([{ sortAtMs: command.gt(sortAtMs) }, { sortAtMs, _id: command.gt(id) }]);
