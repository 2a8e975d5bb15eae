import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** The folder of the simulator's sources: its worker and its page are read from there, bundled or not. */
export function simulatorFolder(): string {
	for (let at = __dirname; !found; at = dirname(at)) {
		if (existsSync(join(at, 'simulator', 'functions', 'worker.cjs'))) found = join(at, 'simulator');
		else if (dirname(at) === at) throw new Error('the folder simulator/ is missing beside the bundle');
	}
	return found;
}
