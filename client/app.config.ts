/** The five tabs stand in the main package; everything else loads with its area. 管理 takes the place of 我的 for staff. */
export default defineAppConfig({
	pages: [
		'pages/home/index',
		'pages/contracts/index',
		'pages/faults/index',
		'pages/services/index',
		'pages/mine/index',
		'pages/staff/index',
	],
	subPackages: [
		{
			root: 'packages/contract',
			pages: [
				'detail/index',
				'parameters/index',
				'version/index',
				'replay/index',
				'promise/index',
				'quota/index',
				'functions/index',
				'prices/index',
				'claims/index',
				'occasion/index',
				'renewal/index',
				'end/index',
				'draft/index',
			],
		},
		{ root: 'packages/pay', pages: ['stage/index', 'transfer/index', 'result/index', 'receipt/index'] },
		{ root: 'packages/fault', pages: ['report/index', 'detail/index'] },
		{ root: 'packages/service', pages: ['detail/index'] },
		{ root: 'packages/bind', pages: ['code/index'] },
		{
			root: 'packages/staff',
			pages: [
				'fault/index',
				'transfer/index',
				'duty/index',
				'evidence/index',
				'people/index',
				'company/index',
				'claim-administrator/index',
			],
		},
	],
	tabBar: {
		// Drawn by components/tab-bar: WeChat's own bar can neither change its last tab nor follow the text size.
		custom: true,
		color: '#54585E',
		selectedColor: '#067F42',
		backgroundColor: '@card',
		list: [
			{ pagePath: 'pages/home/index', text: '首页' },
			{ pagePath: 'pages/contracts/index', text: '合同' },
			{ pagePath: 'pages/faults/index', text: '报障' },
			{ pagePath: 'pages/services/index', text: '增值服务' },
			{ pagePath: 'pages/mine/index', text: '我的' },
		],
	},
	window: {
		navigationBarTitleText: '合同在手',
		navigationBarBackgroundColor: '@page',
		navigationBarTextStyle: '@navigationText' as 'black',
		backgroundColor: '@page',
		backgroundTextStyle: '@refresh' as 'dark',
	},
	darkmode: true,
	themeLocation: 'theme.json',
	lazyCodeLoading: 'requiredComponents',
	// Album, camera and telephone are asked for only after the privacy notice was agreed to.
	__usePrivacyCheck__: true,
} as unknown as Parameters<typeof defineAppConfig>[0]);
