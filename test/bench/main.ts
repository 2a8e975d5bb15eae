import { measureColdStart } from './coldStart';
import { type DeadlineFigures, measureDeadlines } from './deadlines';
import { measureHomes } from './homes';
import { measureObligations } from './obligations';
import { type EndpointFigures, measureRequests } from './requests';

const say = (line: string) => process.stderr.write(`  ${line}\n`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const fine = (value: number) => `${value.toFixed(2)} ms`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;
const NAME_WIDTH = 28;

function requestLine({ endpoint, calls, leastRequests, mostRequests, largestReplyBytes }: EndpointFigures): string {
	const name = `  ${endpoint.padEnd(NAME_WIDTH)}`;
	if (calls === 0) return `${name} not called in the demo world`;
	const requests = leastRequests === mostRequests ? `${mostRequests}` : `${leastRequests}–${mostRequests}`;
	const reply = `${(largestReplyBytes / 1024).toFixed(1)} KB`;
	return `${name} ${requests.padStart(7)}   reply at most ${reply.padStart(8)}   ${calls} calls`;
}

/** `80 office hours  6,900,000 a second, × 27,451 of dayjs-business-time (253); 390 answers alike`. */
function deadlineLine({ hours, oursPerSecond, peerPerSecond, ratio, compared, leftOut }: DeadlineFigures): string {
	const whole = (value: number) => Math.round(value).toLocaleString('en-US');
	const peer = `× ${whole(ratio)} of dayjs-business-time (${whole(peerPerSecond)})`;
	const answers = `${compared} answers alike, ${leftOut} with a weekend worked left out`;
	return `  ${String(hours).padStart(2)} office hours  ${whole(oursPerSecond).padStart(10)} a second, ${peer}; ${answers}`;
}

async function main(): Promise<void> {
	process.env.TZ = 'UTC';
	const deadlines = measureDeadlines(say);
	const duties = await measureObligations(say);
	const start = measureColdStart(say);
	const requests = await measureRequests(say);
	const homes = await measureHomes(say);
	const lines = [
		'',
		'Database requests of one call, the caller’s own look-up included',
		...requests.map(requestLine),
		'',
		'Deadlines of office hours with a lunch break, one after another',
		...deadlines.map(deadlineLine),
		'',
		`A contract of five years: ${duties.events} events, ${duties.duties} duties`,
		`  obligations ${fine(duties.obligationsMs)}, judged ${fine(duties.settleMs)}, as views ${fine(duties.projectMs)}`,
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
