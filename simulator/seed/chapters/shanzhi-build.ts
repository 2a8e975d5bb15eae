import { importContract, recordDone, recordEvidence } from '../acts/contracts';
import { payByWeChat } from '../acts/money';
import { developmentTerms } from '../contracts/d-development';
import { COMPANIES } from '../people';
import type { Step } from '../scene';

const BUILD = 'shanzhiBuild';
const FEE_FEN = 2_680_000;

const build = () =>
	developmentTerms({
		...{ number: 'LJ-2026-027', title: '山栀商城建设合同', shortName: '建设', customer: COMPANIES.shanzhi },
		...{ project: '新版商城', places: ['新版商城', '后台'], signedOn: '2026-07-06' },
		...{ feeFen: FEE_FEN, feeInWords: '贰万陆仟捌佰元整', payWithinDays: 15 },
		...{ launchWithinDays: 90, acceptWithinDays: 7, urgentHours: 4, generalHours: 24 },
	});

/** 山栀茶业's new shop: paid, live before its day, and waiting for the acceptance sheet. */
export const SHANZHI_BUILD_CHAPTER: readonly Step[] = [
	{ at: '2026-07-06 15:00', act: importContract('shanzhi', BUILD, build) },
	{ at: '2026-07-15 11:20', act: payByWeChat(BUILD, 'fee', 'zhouDu', FEE_FEN) },
	{ at: '2026-09-29 18:00', act: recordDone(BUILD, 'oneOff:launch', 'yueMinglang', '新版商城已上线，旧版转到新版') },
	{
		at: '2026-10-08 17:30',
		act: recordEvidence(BUILD, { by: 'yueMinglang', trigger: 'delivery', note: '成品和后台账号已交给苏闻溪' }),
	},
];
