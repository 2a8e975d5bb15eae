import { recordDone, recordEvidence } from '../acts/contracts';
import { signContract } from '../acts/drafts';
import { payByWeChat } from '../acts/money';
import { SHANZHI_BUILD } from '../contracts/development';
import type { Step } from '../scene';

const BUILD = 'shanzhiBuild';
const FEE_FEN = 2_680_000;

/** 山栀茶业's new shop: paid, live before its day, and waiting for the acceptance sheet. */
export const SHANZHI_BUILD_CHAPTER: readonly Step[] = [
	{ at: '2026-07-06 15:00', act: signContract('shanzhi', BUILD, SHANZHI_BUILD) },
	{ at: '2026-07-15 11:20', act: payByWeChat(BUILD, 'fee', 'zhouDu', FEE_FEN) },
	{ at: '2026-07-24 11:00', act: recordDone(BUILD, 'oneOff:logic', 'yueMinglang', '下单到售后的流程图已确认') },
	{ at: '2026-08-07 16:00', act: recordDone(BUILD, 'oneOff:pages', 'yueMinglang', '页面设计稿已确认') },
	{ at: '2026-09-15 17:30', act: recordDone(BUILD, 'oneOff:backEnd', 'yueMinglang', '后台和数据库已搭好') },
	{ at: '2026-09-29 18:00', act: recordDone(BUILD, 'oneOff:launch', 'yueMinglang', '新版商城已上线，旧版转到新版') },
	{
		at: '2026-10-08 17:30',
		act: recordEvidence(BUILD, { by: 'yueMinglang', trigger: 'delivery', note: '成品和后台账号已交给苏闻溪' }),
	},
];
