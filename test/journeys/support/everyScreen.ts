import { screensOf } from './screens';
import { stage } from './stage';
import { LOOKS, type Look } from './visit';

/** Some hundred screens, one after another, on any machine. */
const ALL_SCREENS_LIMIT_MS = 600_000;

/**
 * Opens every screen, takes its picture in each look, and finds what keeps somebody out. Looks that differ in colours
 * alone are seen one after another; the others have a file of their own, so that they run side by side.
 */
export function testEveryScreen(...names: Look['name'][]): void {
	const at = stage();
	it(
		`every screen can be read and used by everyone: ${names.join(' and ')}`,
		async () => {
			const looks = LOOKS.filter((one) => names.includes(one.name));
			expect(looks).toHaveLength(names.length);
			const visit = await at().visit(looks[0]);
			const problems: string[] = [];
			for (const screen of await screensOf(at())) {
				await visit.turn(looks[0] as Look);
				await visit.open(screen.person, screen.path);
				await visit.sees(screen.shows);
				await screen.prepare?.(visit);
				for (const [place, look] of looks.entries()) {
					await visit.turn(look);
					problems.push(...(await visit.inspect(screen.name, { turned: place > 0 })));
				}
			}
			expect(problems).toEqual([]);
		},
		ALL_SCREENS_LIMIT_MS,
	);
}
