import { exists, topFolders } from '../../lib/sources.mjs';

/** These folders are written to be read: their documents are their README. */
const SPEAK_FOR_THEMSELVES = new Set(['docs']);

/** Top folders without a README: five lines on what lives there and what never may. */
export function readmes(_files, root) {
	return [
		'',
		...topFolders(root)
			.filter((folder) => !SPEAK_FOR_THEMSELVES.has(folder))
			.map((folder) => `${folder}/`),
	]
		.filter((folder) => !exists(root, `${folder}README.md`))
		.map((folder) => ({
			path: `${folder}README.md`,
			line: 1,
			message: 'is missing: say what lives here and what never may',
		}));
}
