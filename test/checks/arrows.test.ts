import { resolve } from 'node:path';
import { inFolder, runNode } from './in-a-folder';

const CONFIGURATION = resolve(__dirname, '../../.dependency-cruiser.cjs');
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const TSCONFIG = JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler' } });

const REFUSED = [
	['client-knows-only-types', 'client/pages/home.tsx', 'cloudfunctions/domain/money/split.ts'],
	['client-takes-types-alone', 'client/pages/pay.tsx', 'types/endpoints/pay.ts'],
	['types-know-nobody', 'types/a.ts', 'cloudfunctions/domain/money/split.ts'],
	['domain-is-pure', 'cloudfunctions/domain/money/sum.ts', 'cloudfunctions/store/append.ts'],
	['functions-know-no-client', 'cloudfunctions/staff/index.ts', 'client/cloud/call.ts'],
	['functions-know-no-client', 'cloudfunctions/clock/index.ts', 'simulator/kernel.ts'],
	['store-and-wechat-serve', 'cloudfunctions/store/heads.ts', 'cloudfunctions/endpoints/pay/start.ts'],
	['endpoints-know-no-door', 'cloudfunctions/endpoints/pay/check.ts', 'cloudfunctions/portal/index.ts'],
	['nobody-knows-the-simulator', 'config/functions.ts', 'simulator/kernel.ts'],
	['simulator-knows-no-product', 'simulator/main.ts', 'cloudfunctions/portal/index.ts'],
	['simulator-knows-no-endpoints', 'simulator/gateway.ts', 'types/codes.ts'],
	['config-is-plain', 'config/triggers.ts', 'cloudfunctions/portal/index.ts'],
] as const;

const ALLOWED = [
	['client/pages/home.tsx', 'types/codes.ts', 'import'],
	['client/cloud/call.ts', 'types/endpoints/index.ts', 'import type'],
	['cloudfunctions/portal/index.ts', 'cloudfunctions/endpoints/pay/start.ts', 'import'],
	['cloudfunctions/store/heads.ts', 'cloudfunctions/domain/money/split.ts', 'import'],
	['cloudfunctions/domain/money/sum.ts', 'types/units.ts', 'import'],
	['simulator/seed/world.ts', 'types/terms.ts', 'import'],
	['test/functions/pay.test.ts', 'simulator/main.ts', 'import'],
] as const;

type Import = readonly [from: string, to: string, kind: string];

/** What dependency-cruiser says about a house in which each `from` imports its `to`. */
function cruise(imports: readonly Import[]) {
	const files: Record<string, string> = { 'tsconfig.json': TSCONFIG };
	for (const [, to] of imports) files[to] = 'export const a = 1;\nexport type T = 1;\n';
	for (const [from, to, kind] of imports) {
		const up = '../'.repeat(from.split('/').length - 1);
		const what = kind === 'import type' ? 'type { T }' : '{ a }';
		files[from] =
			`import ${what} from '${up}${to.replace(/\.tsx?$/, '')}';\nexport const b = 1 as ${what === '{ a }' ? 'typeof a' : 'T'};\n`;
	}
	return inFolder(files, (folder) =>
		runNode([CRUISER, '--config', CONFIGURATION, '--output-type', 'err', '.'], folder),
	);
}

describe('refused', () => {
	let output = '';
	let code: number | null = 0;
	beforeAll(() => {
		({ output, code } = cruise(REFUSED.map(([, from, to]) => [from, to, 'import'])));
	});

	test.each(REFUSED)('%s: %s may not import %s', (rule, from, to) => {
		expect(output).toContain(`error ${rule}: ${from} → ${to}`);
		expect(code).toBeGreaterThan(0);
	});
});

test('what the house needs is allowed', () => {
	expect(cruise(ALLOWED)).toMatchObject({ code: 0 });
});

test('a circle is refused', () => {
	const circle = [
		['types/a.ts', 'types/b.ts', 'import'],
		['types/b.ts', 'types/a.ts', 'import'],
	] as const;
	const { code, output } = cruise(circle);
	expect(output).toContain('error no-circle');
	expect(code).toBeGreaterThan(0);
});
