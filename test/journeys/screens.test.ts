import { screensOf } from './support/screens';
import { stage } from './support/stage';
import { LOOKS } from './support/visit';

const at = stage();
/** Some forty screens, one after another, on any machine. */
const ALL_SCREENS_LIMIT_MS = 300_000;

describe('every screen', () => {
	it.each(LOOKS)(
		'can be read and used by everyone: $name',
		async (look) => {
			const visit = await at().visit(look);
			const problems: string[] = [];
			for (const screen of await screensOf(at())) {
				await visit.open(screen.person, screen.path);
				await visit.sees(screen.shows);
				await screen.prepare?.(visit);
				problems.push(...(await visit.inspect(screen.name)));
			}
			expect(problems).toEqual([]);
		},
		ALL_SCREENS_LIMIT_MS,
	);
});
