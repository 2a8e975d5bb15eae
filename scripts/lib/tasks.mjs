import { Listr, PRESET_TIMER } from 'listr2';
import { ensureBuilt, TARGETS } from './targets.mjs';

/** Two tasks side by side take both cores of a small machine; a third only makes the others wait. */
const SIDE_BY_SIDE = 2;

/** One step that a person watches: `work` may call `show(line)` and gives a short note for the end. */
export function step(title, work) {
	return { title, work };
}

/** The steps that build the named targets. */
export function buildSteps(names, force = false) {
	return names.map((name) =>
		step(TARGETS[name].title, async (show) => {
			const { fresh, note } = await ensureBuilt(name, show, force);
			return fresh ? 'unchanged' : note;
		}),
	);
}

/**
 * Runs the steps with progress. All are tried, even after one failed.
 * @returns {Promise<{title: string, ms: number, error?: Error}[]>} one result per step, in the given order
 */
export async function runSteps(steps, { concurrent = SIDE_BY_SIDE } = {}) {
	const results = steps.map(({ title }) => ({ title, ms: 0 }));
	const tasks = steps.map(({ title, work }, index) => ({
		title,
		task: async (_context, task) => {
			const startedAtMs = Date.now();
			try {
				const note = await work((line) => {
					task.output = line;
				});
				task.title = [title, note].filter(Boolean).join(': ');
			} catch (error) {
				results[index].error = error;
				throw new Error(title);
			} finally {
				results[index].ms = Date.now() - startedAtMs;
			}
		},
	}));
	await new Listr(tasks, {
		concurrent,
		exitOnError: false,
		renderer: process.stdout.isTTY ? 'default' : 'simple',
		rendererOptions: {
			timer: PRESET_TIMER,
			showErrorMessage: false,
		},
	}).run();
	return results;
}

/** Prints what went wrong in full, after the list. @returns whether everything went well */
export function reportFailures(results, say = console.error) {
	const failed = results.filter((result) => result.error);
	for (const { title, error } of failed) say(`\n✖ ${title}\n${error.message}`);
	return failed.length === 0;
}
