import type { OutputOf, ParsedInputOf } from '../../../types/endpoints';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { command } from '../../store/database';
import { listDocuments, type Stored } from '../../store/documents';
import { hasRole } from '../roles';

const PAGE = 50;
type Task = OutputOf<'finance.listTasks'>['tasks'][number];
type TaskDocument = Stored<Omit<Task, 'id'> & { companyId: string }>;
type Cursor = NonNullable<ParsedInputOf<'finance.listTasks'>['cursor']>;

export const listTasks = handle('finance.listTasks', async ({ cursor }, { person }) => {
	if (!hasRole(person, 'finance')) return refuse('NOT_ALLOWED');
	const documents = await listDocuments<TaskDocument>('moneyTasks', {
		where: (cursor ? behind(cursor) : { sinceMs: command.gt(0) }) as never,
		orderBy: [
			['sinceMs', 'asc'],
			['_id', 'asc'],
		],
		limit: PAGE,
	});
	const last = documents.length < PAGE ? undefined : documents.at(-1);
	return {
		tasks: documents.map(({ _id: id, companyId: _companyId, ...task }) => ({ id, ...task })),
		nextCursor: last ? { sinceMs: last.sinceMs, id: last._id } : null,
	};
});

const behind = ({ sinceMs, id }: Cursor) =>
	command.or([{ sinceMs: command.gt(sinceMs) }, { sinceMs, _id: command.gt(id) }]);
