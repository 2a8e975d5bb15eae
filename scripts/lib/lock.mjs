import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { at } from './paths.mjs';

const LOOK_AGAIN_MS = 250;
/** A build takes half a minute; whoever still holds the lock after this is stuck and is named. */
const GIVE_UP_MS = 10 * 60_000;

/** The process that holds the lock, or undefined when it is gone or the lock was taken this very moment. */
function holderOf(lock) {
	try {
		const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
		process.kill(pid, 0);
		return pid;
	} catch (error) {
		return error.code === 'EPERM' ? -1 : undefined;
	}
}

function tryTake(lock) {
	try {
		mkdirSync(lock);
		writeFileSync(join(lock, 'pid'), String(process.pid));
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') throw error;
		return false;
	}
}

/**
 * Runs `work` while no other process runs work under the same name: two test runs may want the same build.
 * A lock left behind by a killed process is taken over.
 */
export async function alone(name, work) {
	const folder = at('dist/.stamps');
	mkdirSync(folder, { recursive: true });
	const lock = join(folder, `${name}.lock`);
	const giveUpAtMs = Date.now() + GIVE_UP_MS;
	let missing = 0;
	while (!tryTake(lock)) {
		missing = holderOf(lock) === undefined ? missing + 1 : 0;
		if (missing > 2) rmSync(lock, { recursive: true, force: true });
		if (Date.now() > giveUpAtMs) throw new Error(`Another build of ${name} (process ${holderOf(lock)}) does not end.`);
		await wait(LOOK_AGAIN_MS);
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}
