import { COLLECTIONS } from '../../config/database';
import { inFolder } from './in-a-folder';
import { lib, runModule } from './run-module';

const CLOCK = {
	permissions: { openapi: ['subscribeMessage.send'] },
	timeout: 60,
	memorySize: 512,
	triggers: [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }],
	environment: ['FIRST_ADMIN_CODE_SHA256'],
	assets: ['some-font/400/Some_400.ttf'],
};

/** A built product in a folder: one function, one small mini-program with one sub-package. */
const built = (config: object = CLOCK, appid = 'wx1234567890') => ({
	'project.config.json': JSON.stringify({ appid }),
	'dist/functions/clock/config.json': JSON.stringify(config),
	'dist/functions/clock/index.js': 'x'.repeat(12_000),
	'dist/functions/clock/Some_400.ttf': 'x'.repeat(10_000),
	'dist/functions/clock/package.json': JSON.stringify({ dependencies: { 'wx-server-sdk': '4.0.2' } }),
	'dist/weapp/app.json': JSON.stringify({ subPackages: [{ root: 'packages/pay' }] }),
	'dist/weapp/app.js': 'x'.repeat(300_000),
	'dist/weapp/packages/pay/a.js': 'x'.repeat(50_000),
});

const plan = (files: Record<string, string>, then: string) =>
	inFolder(files, (folder) =>
		runModule(`
			import { deployPlan, planLines } from ${lib('deploy-plan')};
			import { deploySteps, missingForDeployment } from ${lib('deploy-steps')};
			try {
				const plan = await deployPlan(${JSON.stringify(folder)});
				console.log(${then});
			} catch (error) { console.log('refused: ' + error.message); }
		`),
	);

describe('a dry run lists', () => {
	const lines = plan(built(), "planLines(plan).join('\\n')");

	test.each(COLLECTIONS.map(({ name }) => name))('collection %s, closed to clients', (name) => {
		expect(lines).toMatch(new RegExp(`^ {2}${name} +clients: read false, write false`, 'm'));
	});

	test('every index with its fields, and which are unique', () => {
		for (const { indexes } of COLLECTIONS) for (const { name } of indexes) expect(lines).toContain(`      ${name}: `);
		expect(lines).toContain('stream_number: stream ↑, number ↑, unique');
	});

	test.each([
		['timeout, memory and size of a function', /clock +60 s, 512 MB, bundle 12 KB/],
		['what the cloud installs', /wx-server-sdk 4\.0\.2/],
		['its trigger', /minute “0 \* \* \* \* \* \*”/],
		['the files it carries beside its bundle', /carries Some_400\.ttf, 10 KB/],
		['its variables by name', /environment: FIRST_ADMIN_CODE_SHA256/],
		['the subscribe messages with their fields', /^Subscribe messages \(\d+\)[\s\S]*\bthing\d/m],
		['the main package', /main package +300 KB of 700 KB/],
		['a sub-package', /packages\/pay +50 KB of 2097 KB/],
	])('%s', (_name, pattern) => {
		expect(lines).toMatch(pattern);
	});
});

test('a function that the platform would refuse is refused here', () => {
	expect(plan(built({ ...CLOCK, timeout: 90 }), '0')).toContain('refused: clock cannot be deployed: timeout');
});

test('nothing is sent without tool, environment and appid', () => {
	const missing = plan(built(CLOCK, 'touristappid'), "missingForDeployment(plan, {}).join('\\n')");
	expect(missing).toContain('WECHAT_DEVTOOLS_CLI');
	expect(missing).toContain('CLOUD_ENVIRONMENT_ID');
	expect(missing).toContain('appid');
	const given = "{ WECHAT_DEVTOOLS_CLI: '/cli', CLOUD_ENVIRONMENT_ID: 'prod-1' }";
	expect(plan(built(), `missingForDeployment(plan, ${given}).length`)).toBe('0');
});

test('functions are sent before the mini-program that calls them', () => {
	const steps = plan(
		built(),
		"deploySteps(plan, { CLOUD_ENVIRONMENT_ID: 'prod-1' }, '1.0.0').map((s) => s.args.join(' ')).join('\\n')",
	);
	expect(steps).toMatch(
		/^cloud functions deploy --env prod-1 --names clock --remote-npm-install .*\nupload .* -v 1\.0\.0/,
	);
});
