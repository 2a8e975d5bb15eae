/**
 * One jest project per kind of test; each lives in test/<name>/. `npx jest --config jest.config.cjs test/domain`
 * runs one of them. What a project needs built is built by its globalSetup, and only when its sources changed.
 */

/** Packages that ship only ES modules: jest has to translate them. */
const ESM_ONLY = ['chinese-days'];

const swc = [
	'@swc/jest',
	{
		jsc: {
			target: 'es2022',
			parser: { syntax: 'typescript', tsx: true },
			transform: { react: { runtime: 'automatic' } },
		},
		module: { type: 'commonjs' },
		sourceMaps: 'inline',
	},
];

const common = {
	rootDir: __dirname,
	testEnvironment: 'node',
	transform: { '^.+\\.(t|j)sx?$': swc },
	transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`, '/dist/'],
	moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/test/setup/style-stub.cjs' },
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.local/'],
};

/** @param {string} name the folder under test/ @param {object} more what differs from the common settings */
function project(name, more = {}) {
	return { ...common, displayName: name, testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`], ...more };
}

/** jsdom asks packages for their browser files by default; those are ES modules that jest cannot load. */
const jsdom = {
	testEnvironment: 'jsdom',
	testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'require', 'default'] },
};

/** Tests that drive a whole program, a browser or the simulator get minutes; a rule has to do with jest's 5 s. */
const long = { setupFilesAfterEnv: ['<rootDir>/test/setup/long.cjs'] };

module.exports = {
	// Two more than most machines have cores: half of a test's time is waiting for the program it tests.
	maxWorkers: 4,
	testSequencer: '<rootDir>/test/setup/long-first.cjs',
	projects: [
		project('domain'),
		project('client'),
		project('checks', long),
		project('simulator', { ...long, globalSetup: '<rootDir>/test/setup/build-program.cjs' }),
		project('parity', long),
		project('functions', { ...long, globalSetup: '<rootDir>/test/setup/build-functions.cjs' }),
		project('security', { ...long, globalSetup: '<rootDir>/test/setup/build-functions.cjs' }),
		project('torture', { ...long, globalSetup: '<rootDir>/test/setup/build-bundles.cjs' }),
		project('pages', { ...long, ...jsdom, globalSetup: '<rootDir>/test/setup/build-weapp.cjs' }),
		project('journeys', { ...long, globalSetup: '<rootDir>/test/setup/build-h5.cjs' }),
	],
};
