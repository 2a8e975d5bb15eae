import { recordDone } from '../acts/contracts';
import { signContract } from '../acts/drafts';
import { confirmSolved, promiseSolution, report, respond, solve } from '../acts/faults';
import { confirmTransfer, refuseTransfer, submitTransfer } from '../acts/money';
import { addCompany } from '../acts/people';
import { WENHUA_ENTERPRISE } from '../contracts/enterprise';
import { WENHUA_ITEMISED } from '../contracts/itemised';
import type { Step } from '../scene';

const BUILD = 'wenhuaEnterprise';
const CARE = 'wenhuaItemised';
const DEVELOPMENT_FEN = 3_600_000;

const BUILDING: readonly Step[] = [
	{ at: '2026-09-10 09:00', act: addCompany('wenhua') },
	{ at: '2026-09-10 10:00', act: signContract('wenhua', BUILD, WENHUA_ENTERPRISE) },
	{
		at: '2026-09-16 15:20',
		act: submitTransfer(BUILD, {
			...{ name: 'wrongAccount', stageId: 'development', by: 'heRuogu', amountFen: DEVELOPMENT_FEN },
			on: '2026-09-16',
		}),
	},
	{
		at: '2026-09-17 09:40',
		act: refuseTransfer(BUILD, 'wrongAccount', 'shenZhiwei', '回单上的收款账号少一位，银行已退回，改好账号再转一次'),
	},
	{
		at: '2026-09-18 11:00',
		act: submitTransfer(BUILD, {
			...{ name: 'development', stageId: 'development', by: 'heRuogu', amountFen: DEVELOPMENT_FEN },
			on: '2026-09-18',
		}),
	},
	{
		at: '2026-09-21 10:30',
		act: confirmTransfer(BUILD, 'development', 'shenZhiwei', {
			...{ receivedFen: DEVELOPMENT_FEN, valueDate: '2026-09-18' },
		}),
	},
	{ at: '2026-09-24 16:00', act: recordDone(BUILD, 'oneOff:requirements', 'yueMinglang', '需求文档已收，共 41 页') },
	{ at: '2026-09-29 10:00', act: recordDone(BUILD, 'oneOff:plan', 'yueMinglang', '开发计划已发何若谷') },
];

/** 许青衿 is no named contact: the urgent case alone is taken from her. */
const WEBSITE: readonly Step[] = [
	{ at: '2026-09-29 15:00', act: signContract('wenhua', CARE, WENHUA_ITEMISED) },
	{
		at: '2026-10-06 20:10',
		act: report(CARE, {
			...{ name: 'website', by: 'xuQingjin', place: '官网', urgency: 'urgent', photos: 1 },
			text: '官网首页打不开，明天有开票',
		}),
	},
	{ at: '2026-10-06 20:25', act: respond('website', 'yueMinglang', '在查，磁盘写满了。') },
	{ at: '2026-10-06 20:30', act: promiseSolution('website', 'yueMinglang', '2026-10-06 22:00', '清出空间后恢复') },
	{ at: '2026-10-06 21:40', act: solve('website', 'yueMinglang', '日志清掉，首页恢复，加了磁盘告警。') },
	{ at: '2026-10-07 09:05', act: confirmSolved('website', 'heRuogu') },
];

const TODAY: readonly Step[] = [
	{
		at: '2026-10-09 11:00',
		act: report(CARE, { name: 'export', by: 'heRuogu', place: '管理后台', text: '活动报名表导出来是空的' }),
	},
	{ at: '2026-10-09 11:20', act: respond('export', 'yueMinglang', '报名超过一千人就会空，正在改。') },
	{ at: '2026-10-09 11:30', act: promiseSolution('export', 'yueMinglang', '2026-10-12 18:00', '改好分批导出') },
	{
		at: '2026-10-10 11:05',
		act: submitTransfer(CARE, {
			...{ name: 'yearFee', stageId: 'year', by: 'heRuogu', amountFen: 3_269_270, on: '2026-10-09' },
		}),
	},
];

/** 临溪区文化馆: pays by transfer; its progress report is due today, and its fee came with 0.70 too much. */
export const WENHUA_CHAPTER: readonly Step[] = [...BUILDING, ...WEBSITE, ...TODAY];
