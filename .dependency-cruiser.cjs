/**
 * The arrows of the house: client → types ← cloudfunctions. A rule's comment says why it is there; `scripts/checks`
 * runs this file, and test/checks shows that each arrow is held.
 */

/** Code of the endpoint table that carries schemas: the client takes only its types. */
const SCHEMA_CODE = '^types/(schema|terms|views|endpoint)\\.ts$|^types/endpoints/';

/** A rule against one arrow. */
function never(name, comment, from, to) {
	return { name, severity: 'error', comment, from, to };
}

module.exports = {
	forbidden: [
		never('no-circle', 'Two files that need each other are one file, or three.', {}, { circular: true }),
		never(
			'client-knows-only-types',
			'What client and functions say to each other stands in types/; nothing else is shared.',
			{ path: '^client/' },
			{ path: '^(cloudfunctions|simulator|config|scripts|test)/' },
		),
		never(
			'client-takes-types-alone',
			'Schema code would reach every telephone: use `import type`.',
			{ path: '^client/' },
			{ path: SCHEMA_CODE, dependencyTypesNot: ['type-only'] },
		),
		never(
			'types-know-nobody',
			'Both sides stand on types/; it stands on nothing but zod.',
			{ path: '^types/' },
			{ pathNot: '^types/|^node_modules/zod/' },
		),
		never(
			'domain-is-pure',
			'Rules know types and each other: no SDK, no package, no I/O.',
			{ path: '^cloudfunctions/domain/' },
			{ pathNot: '^types/|^cloudfunctions/domain/' },
		),
		never(
			'functions-know-no-client',
			'Functions answer; they do not know who draws the screen. Local simulation is not their business either.',
			{ path: '^cloudfunctions/' },
			{ path: '^(client|simulator|scripts|test)/' },
		),
		never(
			'store-and-wechat-serve',
			'The edges of the system are called by endpoints and doors, never the other way round.',
			{ path: '^cloudfunctions/(store|wechat)/' },
			{ path: '^cloudfunctions/', pathNot: '^cloudfunctions/(store|wechat|domain)/' },
		),
		never(
			'endpoints-know-no-door',
			'A verb does not know through which door it was called.',
			{ path: '^cloudfunctions/endpoints/' },
			{ path: '^cloudfunctions/', pathNot: '^cloudfunctions/(endpoints|store|wechat|domain|door)/' },
		),
		never(
			'only-the-edges-know-the-sdk',
			'The database is known to store/, WeChat to wechat/.',
			{ path: '^cloudfunctions/', pathNot: '^cloudfunctions/(store|wechat)/' },
			{ path: 'wx-server-sdk' },
		),
		never(
			'nobody-knows-the-simulator',
			'The product never knows that it is simulated.',
			{ pathNot: '^(simulator|test|scripts)/' },
			{ path: '^simulator/' },
		),
		never(
			'simulator-knows-no-product',
			'It is the platform, not the product: it runs the bundles as they are deployed.',
			{ path: '^simulator/' },
			{ path: '^(client|cloudfunctions|test)/' },
		),
		never(
			'simulator-knows-no-endpoints',
			'Only the demo world speaks the language of the product.',
			{ path: '^simulator/', pathNot: '^simulator/seed/' },
			{ path: '^types/' },
		),
		never(
			'config-is-plain',
			'Settings are data: they are read by builds, deployment and simulator alike.',
			{ path: '^config/' },
			{ path: '^(client|cloudfunctions|simulator|test)/' },
		),
		never(
			'no-missing',
			'Imported, but not there.',
			{ path: '^(client|cloudfunctions|config|simulator|types)/' },
			{ couldNotResolve: true },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(dist|node_modules/\\.cache)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.scss', '.css'],
		},
	},
};
