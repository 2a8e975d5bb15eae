import { screensOf } from './screens';
import { stage } from './stage';
import { LOOKS, type Look } from './visit';

/** Some hundred screens, one after another, on any machine. */
const ALL_SCREENS_LIMIT_MS = 600_000;

/** Opens every screen in one look, takes its picture, and finds what keeps somebody out. A file for each look, so that they run side by side. */
export function testEveryScreen(name: Look['name']): void {
	const at = stage();
	it(
		`every screen can be read and used by everyone: ${name}`,
		async () => {
			const look = LOOKS.find((one) => one.name === name);
			expect(look).toBeDefined();
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
}
