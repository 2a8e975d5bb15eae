import { at } from './paths.mjs';
import { run, tail } from './run.mjs';
import { step } from './tasks.mjs';

const bin = (path) => at('node_modules', path);
const node = (...args) => [process.execPath, args];

/** What is checked besides the tests: title, program, and the builds it looks at. */
export const CHECKS = [
	{ title: 'Format and lint', program: node(bin('@biomejs/biome/bin/biome'), 'check', '--colors=off', '.') },
	{
		title: 'Types',
		program: node(bin('typescript/bin/tsc'), '-p', '.', '--incremental', '--tsBuildInfoFile', 'dist/.stamps/tsc.json'),
	},
	{
		title: 'Arrows',
		program: node(
			bin('dependency-cruiser/bin/dependency-cruise.mjs'),
			...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
			...['client', 'types', 'config', 'cloudfunctions', 'simulator', 'test', 'scripts'],
		),
	},
	{ title: 'Nothing unused', program: node(bin('knip/bin/knip.js'), '--no-progress') },
	{ title: 'Tidiness', program: node('scripts/checks/tidy.mjs') },
	{ title: 'Doors', program: node('scripts/checks/doors.mjs') },
	{ title: 'Feature table', program: node('scripts/checks/features.mjs') },
	{ title: 'Package sizes', program: node('scripts/checks/sizes.mjs'), builds: ['weapp'] },
];

/** The steps that run every check; a failing one carries what its program said. */
export function checkSteps() {
	return CHECKS.map(({ title, program: [command, args] }) =>
		step(title, async () => {
			const { code, output } = await run(command, args, { env: { FORCE_COLOR: '0', NO_COLOR: '1' } });
			if (code !== 0) throw new Error(tail(output));
			return '';
		}),
	);
}
