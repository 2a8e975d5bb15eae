// node scripts/checks/features.mjs [--root <folder>] : docs/features.md says nothing that is not there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootOf, tell } from '../lib/check.mjs';

const DOCUMENT = 'docs/features.md';
const STATES = ['done', 'partly', 'not yet'];

/** How many rows each chapter has: every one of them has to be in the document. */
const CHAPTERS = { C: 13, V: 7, M: 9, T: 10, R: 8, S: 6, A: 9 };
const ALL_ROWS = Object.entries(CHAPTERS).flatMap(([letter, count]) =>
	Array.from({ length: count }, (_none, index) => `${letter}${index + 1}`),
);

/** A word with a slash or a known ending, as people write paths: with or without backquotes, separated by anything. */
const PATH = /(?:[\w@.-]+\/)+[\w@.-]*|[\w@-]+\.(?:tsx?|mjs|cjs|json|md)/g;

const pathsIn = (cell) => [...cell.matchAll(PATH)].map(([path]) => path.replace(/[/.]$/, ''));

/** The rows of the table: `| C1 | what | state | where | test |`, with the line each stands on. */
function rowsOf(text) {
	return text.split('\n').flatMap((line, index) => {
		const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
		const [, id = '', , state = '', where = '', test = ''] = cells;
		if (!/^\**[A-Z]\d{1,2}\**$/.test(id)) return [];
		return [
			{ id: id.replaceAll('*', ''), state: state.replaceAll('*', '').toLowerCase(), where, test, line: index + 1 },
		];
	});
}

/** What is wrong with one row, in sentences. */
function faultsOf(row, root) {
	if (!STATES.includes(row.state)) return [`says “${row.state}”; a state is one of: ${STATES.join(', ')}`];
	if (row.state === 'not yet') return [];
	const where = pathsIn(row.where);
	const tests = pathsIn(row.test);
	const missing = [...where, ...tests].filter((path) => !existsSync(join(root, path)));
	const faults = missing.map((path) => `says ${row.state} and names ${path}, which does not exist`);
	if (where.length === 0) faults.push(`says ${row.state} and does not name where it lives`);
	if (row.state === 'done' && !tests.some((path) => path.startsWith('test/'))) {
		faults.push('says done and names no test under test/');
	}
	return faults;
}

function check(root) {
	const at = (line, message) => ({ path: DOCUMENT, line, message });
	if (!existsSync(join(root, DOCUMENT))) return [at(1, 'is missing')];
	const rows = rowsOf(readFileSync(join(root, DOCUMENT), 'utf8'));
	const count = (id) => rows.filter((row) => row.id === id).length;
	return [
		...ALL_ROWS.filter((id) => count(id) === 0).map((id) => at(1, `${id} has no row`)),
		...ALL_ROWS.filter((id) => count(id) > 1).map((id) => at(1, `${id} has ${count(id)} rows`)),
		...rows.flatMap((row) => faultsOf(row, root).map((fault) => at(row.line, `${row.id} ${fault}`))),
	];
}

tell(check(rootOf(process.argv)), `${ALL_ROWS.length} rows say what is there`);
