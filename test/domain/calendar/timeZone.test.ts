import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const FOLDER = join(__dirname, '../../../cloudfunctions/domain/calendar');

/** Every rule once an hour through two days around the new year and around National Day. */
const PROGRAM = `
	import { buildCalendar } from './calendar';
	import { deadlineOf } from './deadline';
	import { explainDeadline } from './explain';
	import { PUBLISHED_YEARS } from './years';
	const calendar = buildCalendar(PUBLISHED_YEARS, 'x');
	const shifts = [{ fromMinute: 540, toMinute: 720 }, { fromMinute: 810, toMinute: 1080 }];
	const periods = [
		{ kind: 'calendarDays', count: 3 },
		{ kind: 'workingDays', count: 7 },
		{ kind: 'months', count: 1 },
		{ kind: 'years', count: 1, restDayRule: 'none' },
		{ kind: 'fixedDate', date: '2026-10-04' },
		{ kind: 'hoursByDayOfReceipt', workingDayHours: 2, restDayHours: 4 },
		{ kind: 'officeHours', hours: 9, officeHours: { days: 'workingDays', shifts } },
	];
	const lines = [new Date(0).getHours() === 8 ? 'China' : 'elsewhere'];
	for (const first of [1767110400000, 1790697600000]) {
		for (let hour = 0; hour < 48; hour += 1) {
			for (const period of periods) {
				const startAtMs = first + hour * 3600000;
				const { deadline } = explainDeadline(calendar, startAtMs, period);
				lines.push(JSON.stringify([deadline, deadlineOf(calendar, startAtMs, period)]));
			}
		}
	}
	console.log(lines.join('\\n'));
`;

function runIn(zone: string, code: string): string[] {
	const env = { ...process.env, TZ: zone };
	return execFileSync(process.execPath, ['-e', code], { env, encoding: 'utf8' }).trim().split('\n');
}

test('the zone of the machine changes nothing', () => {
	const stdin = { contents: PROGRAM, resolveDir: FOLDER, loader: 'ts' as const };
	const { outputFiles } = buildSync({ stdin, bundle: true, write: false, platform: 'node', format: 'cjs' });
	const code = outputFiles[0]?.text ?? '';
	const [here, ...china] = runIn('Asia/Shanghai', code);
	expect(here).toBe('China');
	expect(china).toHaveLength(2 * 48 * 7);
	for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
		const [there, ...answers] = runIn(zone, code);
		expect(there).toBe('elsewhere');
		expect(answers).toEqual(china);
	}
});
