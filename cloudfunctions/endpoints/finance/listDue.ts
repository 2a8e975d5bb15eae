import { type DutyDocument, dutyView } from '../../domain/duty/document';
import { ageOf } from '../../domain/money/age';
import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { listDocuments } from '../../store/documents';
import { hasRole } from '../roles';

const AGES = ['notDue', 'undated', 'upTo30', 'upTo60', 'upTo90', 'over90'] as const;
/** As many as one look adds up; an agency with more open sums sees the oldest. */
const READ = 1000;
const SHOWN = 200;

/** One database request beside the caller's own. */
export const listDue = handle('finance.listDue', async (_input, { person, nowMs }) => {
	if (!hasRole(person, 'finance')) return refuse('NOT_ALLOWED');
	const documents = await listDocuments<DutyDocument>('duties', {
		where: { owner: 'customer', open: true, kind: 'payment' },
		orderBy: [
			['sortAtMs', 'asc'],
			['_id', 'asc'],
		],
		limit: READ,
	});
	const rows = documents.map((document) => ({
		duty: dutyView(document, nowMs, 'agency'),
		...ageOf(document.dueAtMs, nowMs),
	}));
	return {
		ages: AGES.map((age) => {
			const own = rows.filter((row) => row.age === age);
			return { age, count: own.length, amountFen: own.reduce((sum, { duty }) => sum + (duty.amountFen ?? 0), 0) };
		}),
		rows: rows.slice(0, SHOWN),
		partial: documents.length === READ || rows.length > SHOWN,
	};
});
