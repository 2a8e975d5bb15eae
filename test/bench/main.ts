import { measureColdStart } from './coldStart';
import { measureHomes } from './homes';

const say = (line: string) => process.stderr.write(`  ${line}\n`);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;

async function main(): Promise<void> {
	process.env.TZ = 'UTC';
	const start = measureColdStart(say);
	const homes = await measureHomes(say);
	process.stdout.write(
		[
			`Cold start    portal against the SDK alone               ${times(start.ratio)}   (${ms(start.portalMs)} against ${ms(start.sdkMs)})`,
			`Home          ${homes.many} contracts stored against ${homes.few}     ${times(homes.ratio)}   (${ms(homes.manyMs)} against ${ms(homes.fewMs)})`,
			'',
		].join('\n'),
	);
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
	process.exitCode = 1;
});
