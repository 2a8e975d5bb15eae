import { recordDone, recordEvidence } from '../acts/contracts';
import { signContract } from '../acts/drafts';
import { report, respond, solve } from '../acts/faults';
import { payByWeChat } from '../acts/money';
import { addCompany, consent } from '../acts/people';
import { SONGGUO_CARE } from '../contracts/maintenance';
import type { Step } from '../scene';

const CARE = 'songguoCare';
const YEARLY_FEN = 1_560_000;

const YEAR: readonly Step[] = [
	{ at: '2026-08-17 09:30', act: addCompany('songguo') },
	{ at: '2026-08-17 10:30', act: signContract('songguo', CARE, SONGGUO_CARE) },
	{
		at: '2026-08-24 10:00',
		act: recordEvidence(CARE, {
			...{ by: 'shenZhiwei', trigger: 'invoiceReceived', stageId: 'year' },
			note: '乔一鸣签收付款申请单和专用发票',
		}),
	},
	{ at: '2026-08-19 16:30', act: recordDone(CARE, 'oneOff:data', 'yueMinglang', '园里的表单和流程已收到') },
	{ at: '2026-08-19 16:40', act: recordDone(CARE, 'oneOff:secrecyLevel', 'yueMinglang', '孩子的资料列为保密') },
	{ at: '2026-08-26 15:00', act: recordDone(CARE, 'oneOff:training', 'yueMinglang', '教了各班老师') },
	{ at: '2026-08-25 16:00', act: recordDone(CARE, 'oneOff:plan', 'yueMinglang', '服务方案已发园长') },
	{ at: '2026-08-27 14:00', act: recordDone(CARE, 'recurring:inspection:2026-08', 'yueMinglang', '开学前全面检查') },
	{ at: '2026-08-28 09:40', act: payByWeChat(CARE, 'year', 'qiaoYiming', YEARLY_FEN) },
	{ at: '2026-08-31 17:30', act: recordDone(CARE, 'recurring:report:2026-08', 'yueMinglang', '8 月没有报障') },
	{ at: '2026-09-24 10:00', act: recordDone(CARE, 'recurring:inspection:2026-09', 'yueMinglang', '相册空间已扩容') },
	{ at: '2026-09-29 16:10', act: recordDone(CARE, 'recurring:report:2026-09', 'yueMinglang', '9 月没有报障') },
	{ at: '2026-10-09 09:00', act: consent('liangXiaoman', ['faultReceived', 'faultAnswered', 'faultSolved'], 2) },
];

/** Solved yesterday: the three days in which silence accepts are running. */
const ALBUM: readonly Step[] = [
	{
		at: '2026-10-09 09:40',
		act: report(CARE, {
			...{ name: 'album', by: 'liangXiaoman', place: '家长端', photos: 2 },
			text: '家长端相册传不上照片',
		}),
	},
	{ at: '2026-10-09 10:10', act: respond('album', 'yueMinglang', '收到，上传通道在限流，正在放开。') },
	{ at: '2026-10-09 16:30', act: solve('album', 'yueMinglang', '限流已放开，试传 30 张都成功。') },
];

/** Taken on this morning; somebody has to be there by tomorrow morning. */
const LOGIN: readonly Step[] = [
	{
		at: '2026-10-10 09:30',
		act: report(CARE, {
			...{ name: 'login', by: 'liangXiaoman', place: '后台', onSiteAsked: true, photos: 1 },
			text: '后台登录慢',
		}),
	},
	{ at: '2026-10-10 10:02', act: respond('login', 'yueMinglang', '看到了，像是园里的网络，明早到园里查。') },
];

/** 松果幼教: everything paid, one fault being worked on, one waiting for the client's word. */
export const SONGGUO_CHAPTER: readonly Step[] = [...YEAR, ...ALBUM, ...LOGIN];
