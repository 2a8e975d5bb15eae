import { recordDone, recordEvidence } from '../acts/contracts';
import { signContract } from '../acts/drafts';
import { confirmSolved, reopen, report, respond, solve } from '../acts/faults';
import { payByWeChat } from '../acts/money';
import { addCompany } from '../acts/people';
import { BAILU_ENTERPRISE } from '../contracts/enterprise';
import type { Step } from '../scene';

const CONTRACT = 'bailuEnterprise';
const DEVELOPMENT_FEN = 3_800_000;
const CARE_FEN = 960_000;

const BUILDING: readonly Step[] = [
	{ at: '2026-03-16 09:30', act: addCompany('bailu') },
	{ at: '2026-03-16 10:30', act: signContract('bailu', CONTRACT, BAILU_ENTERPRISE) },
	{ at: '2026-03-20 14:10', act: payByWeChat(CONTRACT, 'development', 'xieLinchuan', DEVELOPMENT_FEN) },
	{ at: '2026-03-27 17:00', act: recordDone(CONTRACT, 'oneOff:requirements', 'yueMinglang', '收到需求文档第一版') },
	{ at: '2026-04-02 11:00', act: recordDone(CONTRACT, 'oneOff:plan', 'yueMinglang', '开发计划已确认，分三期') },
	{ at: '2026-04-13 16:20', act: recordDone(CONTRACT, 'oneOff:progress', 'yueMinglang', '进度报告：一期完成') },
	{
		at: '2026-06-12 15:00',
		act: recordEvidence(CONTRACT, { by: 'yueMinglang', trigger: 'delivery', note: '小程序交付使用' }),
	},
	{ at: '2026-06-15 14:00', act: recordDone(CONTRACT, 'oneOff:training', 'yueMinglang', '教了前台和护士') },
	{ at: '2026-06-12 15:10', act: recordDone(CONTRACT, 'oneOff:documents', 'yueMinglang', '手册和测试报告已交') },
	{
		at: '2026-06-17 16:30',
		act: recordEvidence(CONTRACT, { by: 'yueMinglang', trigger: 'acceptance', note: '谢临川在验收单上签字盖章' }),
	},
	{ at: '2026-06-18 10:05', act: payByWeChat(CONTRACT, 'care', 'qiaoYiming', CARE_FEN) },
];

const CARE: readonly Step[] = [
	{
		at: '2026-09-03 10:00',
		act: report(CONTRACT, {
			...{ name: 'reminder', by: 'xieLinchuan', place: '就诊提醒', photos: 1 },
			text: '就诊前一天的提醒没有发出',
		}),
	},
	{ at: '2026-09-03 12:30', act: respond('reminder', 'yueMinglang', '定时任务停了，已手工补发今天的提醒。') },
	{ at: '2026-09-03 17:00', act: solve('reminder', 'yueMinglang', '任务恢复，加了停摆告警。') },
	{ at: '2026-09-04 09:10', act: reopen('reminder', 'xieLinchuan', '今天还有两位病人没收到') },
	{ at: '2026-09-04 10:40', act: solve('reminder', 'yueMinglang', '这两位换过手机号，已按新号补发并改了取号的顺序。') },
	{ at: '2026-09-04 13:30', act: confirmSolved('reminder', 'xieLinchuan') },
];

/** 白鹭口腔: far along, everything paid, a year of care after delivery. */
export const BAILU_CHAPTER: readonly Step[] = [...BUILDING, ...CARE];
