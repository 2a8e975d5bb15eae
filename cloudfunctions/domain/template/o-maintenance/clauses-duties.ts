import type { ClauseTemplate } from '../shape';

const DUTIES: readonly ClauseTemplate[] = [
	{
		...{ id: 'c5-1-1', label: '第五条（一）1', heading: '甲方的权利和义务' },
		text: '签约以前，甲方可以要求乙方把费用、内容和做法讲清楚。',
	},
	{
		...{ id: 'c5-1-2', label: '第五条（一）2' },
		text: '签约以前，甲方把系统要用的表单、流程和数据清楚地交给乙方。',
	},
	{
		...{ id: 'c5-1-3', label: '第五条（一）3' },
		text: '甲方自己的电脑、操作系统和别家软件由甲方自理，乙方不负责。',
	},
	{ id: 'c5-1-4', label: '第五条（一）4', text: '甲方要及时验收乙方做完的服务。' },
	{ id: 'c5-1-5', label: '第五条（一）5', text: '甲方按第四条（二）的日子付运维费。' },
	{
		...{ id: 'c5-2-1', label: '第五条（二）1', heading: '乙方的权利和义务' },
		text: '乙方照甲方的需要订出运维服务方案，交给甲方。',
	},
	{ id: 'c5-2-2', label: '第五条（二）2', text: '合同期内乙方把运维做得及时、有效。' },
	{ id: 'c5-2-3', label: '第五条（二）3', text: '系统配置上线后，乙方免费教会甲方的使用人员。' },
	{ id: 'c5-2-4', label: '第五条（二）4', text: '甲方没有书面点头，乙方不得把服务转给别人做。' },
	{ id: 'c5-2-5', label: '第五条（二）5', text: '乙方定期检查系统，让它跑得顺。' },
	{
		...{ id: 'c6', label: '第六条', heading: '功能的修改和增加' },
		text: '甲方想增加合同以外的功能或改动范围，费用另外谈定、另外支付。',
	},
];

const RESULTS: readonly ClauseTemplate[] = [
	{ id: 'c7-1', label: '第七条（一）', heading: '商业秘密', text: '甲方应说明哪些要保密、密级如何。' },
	{ id: 'c7-2', label: '第七条（二）', text: '乙方可以了解所维护部分的全部情况，并替甲方保密。' },
	{
		...{ id: 'c7-3', label: '第七条（三）' },
		text: '甲方的业务资料，乙方不得遗失、不得私自复制、不得给别人看，也不得用到别处。',
	},
	{
		...{ id: 'c8', label: '第八条', heading: '成果归谁' },
		text: '服务中为甲方调整、开发功能做出来的成果属于甲方；除了履行本合同，乙方和别人未经甲方同意都不能用。',
	},
	{
		...{ id: 'c9-1', label: '第九条（一）', heading: '验收' },
		text: '乙方保证每次服务都达到甲方所要的样子，系统用着正常。',
	},
	{
		...{ id: 'c9-2', label: '第九条（二）' },
		text: '乙方每做完一次服务就书面通知甲方。甲方验收合格，在验收清单上签字；收到完成通知后 {{acceptDays}} 日内没有验收的，这次服务算作通过。',
	},
];

const BREACH: readonly ClauseTemplate[] = [
	{
		...{ id: 'c10-1-1', label: '第十条（一）1', heading: '违约责任' },
		text: '甲方该给的表单、数据没给或有大毛病，使运维停顿、拖延或失败的，按每月运维费的 {{customerShare}} 付违约金。',
	},
	{
		...{ id: 'c10-1-2', label: '第十条（一）2' },
		text: '甲方付款迟了的，每迟一天，按还没付的数额加收 {{lateShare}}。',
	},
	{
		...{ id: 'c10-2-1', label: '第十条（二）1' },
		text: '乙方的原因使系统不能正常用的，按每月运维费的 {{agencyShare}} 付违约金。',
	},
	{
		...{ id: 'c10-2-2', label: '第十条（二）2' },
		text: '乙方的原因使日常使用彻底失败的，退还部分或全部运维费，并另付每月运维费的 {{agencyShare}}。',
	},
	{ id: 'c10-2-3', label: '第十条（二）3', text: '技术成果的归属照第八条，乙方不得拿违约作理由改变。' },
	{ id: 'c11', label: '第十一条', heading: '争议', text: '有争议先商量；商量不成，到签约地的法院起诉。' },
];

const CLOSING: readonly ClauseTemplate[] = [
	{ id: 'c12-1', label: '第十二条（一）', heading: '其他', text: '双方代表签字并盖章，合同生效。' },
	{
		...{ id: 'c12-2', label: '第十二条（二）' },
		text: '合同共 {{copies}} 份，甲方执 {{customerCopies}} 份，乙方执 {{agencyCopies}} 份，效力相同。',
	},
	{
		...{ id: 'c12-3', label: '第十二条（三）' },
		text: '没写到的事另签补充协议，效力相同；与本合同不同的地方，按补充协议。',
	},
];

export const DUTY_CLAUSES: readonly ClauseTemplate[] = [...DUTIES, ...RESULTS, ...BREACH, ...CLOSING];
