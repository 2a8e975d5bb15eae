// npm run new:endpoint -- <area> <verb> [--root <folder>] : a new endpoint that works, to be made into yours.
import { ensureDependencies } from './lib/dependencies.mjs';
import { at } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';

const USAGE = 'npm run new:endpoint -- <area> <verb>, for example: npm run new:endpoint -- contract getSupplement';
const NAME = /^[a-z][A-Za-z0-9]*$/;

function wanted(words) {
	const [area = '', verb = ''] = words;
	if (!NAME.test(area) || !NAME.test(verb)) throw new Error(`Name an area and a verb in camelCase.\n${USAGE}`);
	return { area, verb };
}

async function main(words) {
	await ensureDependencies();
	const { rootOf } = await import('./lib/check.mjs');
	const { endpointFiles, wordsFor, writeFiles } = await import('./lib/endpoint-files.mjs');
	const { area, verb } = wanted(words);
	const root = rootOf(words);
	const files = endpointFiles(root, area, verb);
	writeFiles(root, files);
	const biome = [
		'node_modules/@biomejs/biome/bin/biome',
		'check',
		'--write',
		'--config-path',
		at(),
		...Object.keys(files),
	];
	await mustRun('Formatting', process.execPath, [at(biome[0]), ...biome.slice(1)], { cwd: root });
	console.log(
		`${area}.${verb} stands in:\n${Object.keys(files)
			.map((path) => `  ${path}`)
			.join('\n')}`,
	);
	console.log('\nA screen asks it with:');
	console.log(`  const { data, refusal, offline, retry } = useQuery('${area}.${verb}', { contractId });`);
	console.log(
		`\nIt gives the card of a contract to whoever may see it (${wordsFor(area, verb).caller}): change input, output,`,
	);
	console.log('refusals and handler to what you need. A command that changes something goes through change() in');
	console.log('cloudfunctions/endpoints/change.ts, and a screen sends it with useCommand.');
}

main(process.argv.slice(2)).catch((error) => {
	console.error(error.message);
	process.exitCode = 1;
});
