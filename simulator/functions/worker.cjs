/**
 * Runs inside a worker thread: one instance of one deployed function. Plain CommonJS, so that it runs as it stands here
 * both from the sources and beside the bundled simulator. It answers one call at a time, because the identity of a call
 * lives in `process.env` as on the real platform.
 */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');

/** All of the SDK in one file, when the functions were built: loading its hundreds takes most of a cold start. */
const SDK = join(__dirname, '../../dist/sdk/index.cjs');

replaceDate(new BigInt64Array(workerData.clock));
if (existsSync(SDK)) findSdkAt(SDK);

let entry;
try {
	entry = require(workerData.bundle);
	if (typeof entry.main !== 'function') throw new Error('exports.main is not a function');
	parentPort.postMessage({ kind: 'ready' });
} catch (error) {
	parentPort.postMessage({ kind: 'broken', text: describe(error) });
}

parentPort.on('message', (call) => {
	for (const name of call.absent) delete process.env[name];
	Object.assign(process.env, call.env);
	answer(call).then((reply) => parentPort.postMessage(reply));
});

async function answer(call) {
	try {
		const result = await entry.main(JSON.parse(call.event), contextOf(call));
		const text = JSON.stringify(result);
		return { kind: 'done', callId: call.callId, result: text === undefined ? 'null' : text };
	} catch (error) {
		return { kind: 'failed', callId: call.callId, text: describe(error) };
	}
}

function contextOf(call) {
	return {
		callbackWaitsForEmptyEventLoop: false,
		request_id: call.callId,
		function_name: workerData.functionName,
		function_version: '$LATEST',
		memory_limit_in_mb: workerData.memoryMb,
		time_limit_in_ms: workerData.timeoutMs,
		namespace: process.env.SCF_NAMESPACE,
	};
}

function describe(error) {
	if (error instanceof Error) return error.stack || String(error);
	return typeof error === 'string' ? error : JSON.stringify(error);
}

function findSdkAt(file) {
	const find = Module._resolveFilename;
	Module._resolveFilename = (request, ...rest) => (request === 'wx-server-sdk' ? file : find(request, ...rest));
}

/** `Date` without arguments reads the simulated clock; see clock/simulatedTime.ts for the layout of the word. */
function replaceDate(cell) {
	const RealDate = Date;
	const realNow = RealDate.now;
	const now = () => {
		const word = Atomics.load(cell, 0);
		const value = Number(word >> 1n);
		return (word & 1n) === 1n ? value : realNow() + value;
	};
	const simulated = new Proxy(RealDate, {
		construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
		apply: () => new RealDate(now()).toString(),
		get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
	});
	RealDate.prototype.constructor = simulated;
	globalThis.Date = simulated;
}
