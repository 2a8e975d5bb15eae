import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROW = /^\| (\d+) \| (.+) \| `(test\/[^`]+\.test\.ts)` \| (https:.+) \|$/;
const rows = readFileSync(resolve('docs/cases.md'), 'utf8')
	.split('\n')
	.flatMap((line) => {
		const [, number = '', holds = '', file = '', reports = ''] = ROW.exec(line) ?? [];
		return number === '' ? [] : [{ number: Number(number), holds, file, reports: reports.split(' ') }];
	});

test('every case of clocks and of money that has a report is in the table', () => {
	const cases = [...new Set(rows.map((row) => row.number))].sort((first, second) => first - second);
	expect(cases).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19]);
});

test.each(rows)('case $number: $holds', ({ file, reports }) => {
	expect(existsSync(resolve(file))).toBe(true);
	const words = readFileSync(resolve(file), 'utf8');
	for (const report of reports) expect(words).toContain(report);
});
