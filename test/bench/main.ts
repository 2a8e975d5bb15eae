import { measureColdStart } from './coldStart';
import { measureHomes } from './homes';
import { type EndpointFigures, measureRequests } from './requests';

const say = (line: string) => process.stderr.write(`  ${line}\n`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;
const NAME_WIDTH = 28;

function requestLine({ endpoint, calls, leastRequests, mostRequests, largestReplyBytes }: EndpointFigures): string {
	const name = `  ${endpoint.padEnd(NAME_WIDTH)}`;
	if (calls === 0) return `${name} not called in the demo world`;
	const requests = leastRequests === mostRequests ? `${mostRequests}` : `${leastRequests}–${mostRequests}`;
	const reply = `${(largestReplyBytes / 1024).toFixed(1)} KB`;
	return `${name} ${requests.padStart(7)}   reply at most ${reply.padStart(8)}   ${calls} calls`;
}

async function main(): Promise<void> {
	process.env.TZ = 'UTC';
	const start = measureColdStart(say);
	const requests = await measureRequests(say);
	const homes = await measureHomes(say);
	const lines = [
		'',
		'Database requests of one call, the caller’s own look-up included',
		...requests.map(requestLine),
		'',
		'Ratios of this run',
		`  Cold start of portal against a function that only requires the SDK     ${times(start.ratio)}   (${ms(start.portalMs)} against ${ms(start.sdkMs)})`,
		`  Home with ${homes.many} contracts stored against ${homes.few}                  ${times(homes.ratio)}   (${ms(homes.manyMs)} against ${ms(homes.fewMs)})`,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	process.exitCode = 1;
});
