import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assetsOf, faultsOfDoor, findDoors, readDoor } from './doors.mjs';
import { loadTs } from './load-ts.mjs';
import { packageSizes, sizeLine } from './package-sizes.mjs';

/** The rule that every collection gets: no client reads or writes it; functions bypass it. */
const CLOSED = { read: false, write: false };

const kb = (bytes) => `${Math.round(bytes / 1000)} KB`;

/** A function as it would be deployed. Throws when its declaration would be refused. */
async function functionPlan(folder, name) {
	const config = readDoor(folder, name);
	const faults = await faultsOfDoor(config);
	if (faults.length > 0) throw new Error(`${name} cannot be deployed: ${faults.join('; ')}`);
	return {
		name,
		timeoutS: config.timeout,
		memoryMb: config.memorySize,
		openapi: config.permissions.openapi,
		triggers: config.triggers,
		environment: config.environment,
		bytes: statSync(join(folder, name, 'index.js')).size,
		assets: assetsOf(config).map((asset) => ({
			name: asset.name,
			bytes: statSync(join(folder, name, asset.name)).size,
		})),
		dependencies: JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).dependencies,
	};
}

/**
 * What a deployment of what lies in dist/ creates. Nothing is asked of WeChat.
 * @param {string} root the folder that holds dist/
 */
export async function deployPlan(root) {
	const functions = join(root, 'dist/functions');
	const doors = findDoors(functions);
	if (doors.length === 0) throw new Error('dist/functions holds no built function.');
	const { COLLECTIONS } = await loadTs('config/database.ts');
	const { ENVIRONMENT_VARIABLES } = await loadTs('config/environments.ts');
	const { MESSAGES } = await loadTs('config/messages.ts');
	const { RUNTIME, HANDLER } = await loadTs('config/functions.ts');
	const project = join(root, 'project.config.json');
	return {
		appId: existsSync(project) ? JSON.parse(readFileSync(project, 'utf8')).appid : undefined,
		runtime: RUNTIME,
		handler: HANDLER,
		collections: COLLECTIONS.map((collection) => ({ ...collection, permission: CLOSED })),
		functions: await Promise.all(doors.map((door) => functionPlan(functions, door))),
		variables: ENVIRONMENT_VARIABLES,
		messages: Object.values(MESSAGES),
		packages: packageSizes(join(root, 'dist/weapp')),
	};
}

const indexLine = ({ name, keys, unique }) =>
	`      ${name}: ${keys.map(([field, way]) => `${field} ${way > 0 ? '↑' : '↓'}`).join(', ')}${unique ? ', unique' : ''}`;

const collectionLines = ({ name, indexes, permission }) => [
	`  ${name.padEnd(16)} clients: read ${permission.read}, write ${permission.write}; ${indexes.length} indexes beside _id`,
	...indexes.map(indexLine),
];

const functionLines = ({ name, timeoutS, memoryMb, openapi, triggers, environment, bytes, assets, dependencies }) => [
	`  ${name.padEnd(16)} ${timeoutS} s, ${memoryMb} MB, bundle ${kb(bytes)}`,
	`      installs in the cloud: ${Object.entries(dependencies)
		.map(([key, version]) => `${key} ${version}`)
		.join(', ')}`,
	`      server APIs: ${openapi.join(', ') || 'none'}`,
	`      triggers: ${triggers.map((trigger) => `${trigger.name} “${trigger.config}”`).join(', ') || 'none'}`,
	`      environment: ${environment.join(', ') || 'none'}`,
	...assets.map((asset) => `      carries ${asset.name}, ${kb(asset.bytes)}`),
];

const messageLine = ({ templateId, title, fields }) =>
	`  ${title}: ${fields.map(({ key, label }) => `${label} ${key}`).join(', ')} (${templateId})`;

/** The plan as a person reads it. */
export function planLines({ appId, runtime, handler, collections, functions, variables, messages, packages }) {
	return [
		`Mini-program ${appId ?? '(no project.config.json)'}`,
		'',
		`Collections (${collections.length}), every one closed to clients`,
		...collections.flatMap(collectionLines),
		'',
		`Functions (${functions.length}), ${runtime}, ${handler}`,
		...functions.flatMap(functionLines),
		'',
		'Environment variables, set by the installation',
		...variables.map(({ name, purpose, secret }) => `  ${name}${secret ? ' (secret)' : ''}: ${purpose}`),
		'',
		`Subscribe messages (${messages.length}): add these templates in the mini-program’s console, and put the ids it gives`,
		'into config/messages.ts and config/message-money.ts; the ids that stand there belong to the local world',
		...messages.map(messageLine),
		'',
		'Packages of the mini-program',
		...packages.map((size) => `  ${sizeLine(size)}${size.bytes > size.limitBytes ? '  TOO LARGE' : ''}`),
	];
}
