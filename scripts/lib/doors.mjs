import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadTs } from './load-ts.mjs';

/** The doors below a folder: each subfolder with a config.json. */
export function findDoors(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'config.json')))
		.map((entry) => entry.name)
		.sort();
}

/** What a door declares: permissions, timeout (s), memorySize (MB), triggers, environment (names), assets (if any). */
export function readDoor(folder, door) {
	return JSON.parse(readFileSync(join(folder, door, 'config.json'), 'utf8'));
}

/** The files of packages that a door carries beside its bundle: where each comes from, and its name there. */
export const assetsOf = ({ assets = [] }) =>
	assets.map((path) => ({ from: `node_modules/${path}`, name: basename(path) }));

const isTextList = (value) => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** What is wrong with a door's declaration, in sentences; nothing is left to the platform's defaults. */
export async function faultsOfDoor(config) {
	const limits = await loadTs('config/functions.ts');
	const { ENVIRONMENT_VARIABLES } = await loadTs('config/environments.ts');
	const known = new Set(ENVIRONMENT_VARIABLES.map(({ name }) => name));
	const { timeout, memorySize, triggers, environment, permissions, assets = [] } = config;
	const faults = [];
	if (!Number.isInteger(timeout) || timeout < 1 || timeout > limits.TIMEOUT_MAX_S) {
		faults.push(`timeout has to be 1 to ${limits.TIMEOUT_MAX_S} seconds (the platform's default of 3 is too short)`);
	}
	if (!limits.MEMORY_SIZES_MB.includes(memorySize)) {
		faults.push(`memorySize has to be one of ${limits.MEMORY_SIZES_MB.join(', ')} MB`);
	}
	if (!isTextList(permissions?.openapi)) faults.push('permissions.openapi has to list the server APIs it calls');
	if (!isTextList(assets)) faults.push('assets has to list files of packages');
	if (!isTextList(environment)) faults.push('environment has to list the variables it reads');
	else
		for (const name of environment) if (!known.has(name)) faults.push(`${name} is missing in config/environments.ts`);
	return [...faults, ...faultsOfTriggers(triggers, limits)];
}

function faultsOfTriggers(triggers, { TRIGGERS_MAX, CRON_FIELDS }) {
	if (!Array.isArray(triggers)) return ['triggers has to be a list'];
	const faults =
		triggers.length > TRIGGERS_MAX ? [`has ${triggers.length} triggers; the platform takes ${TRIGGERS_MAX}`] : [];
	for (const { name, type, config = '' } of triggers) {
		const fields = config.trim().split(/\s+/).length;
		if (type !== 'timer' || !name) faults.push('a trigger has a name and the type "timer"');
		if (fields !== CRON_FIELDS) faults.push(`cron "${config}" has ${fields} fields; the platform reads ${CRON_FIELDS}`);
	}
	return faults;
}
