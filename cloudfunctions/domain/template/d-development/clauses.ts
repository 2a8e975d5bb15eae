import type { ClauseTemplate } from '../shape';

const SCOPE: readonly ClauseTemplate[] = [
	{
		...{ id: 'd1-1', label: '第一条1', heading: '适用范围' },
		text: '本合同管{{project}}的整个开发过程：页面、后台、测试和上线。',
	},
	{ id: 'd1-2', label: '第一条2', text: '甲方签了本合同，就是接受乙方的标准服务；不签的，视作不要这项服务。' },
	{ id: 'd2-1-1', label: '第二条1（1）', heading: '乙方做什么', text: '平时看护代码，让小程序用起来稳当、安全。' },
	{ id: 'd2-1-2', label: '第二条1（2）', text: '搭好后台，含服务器的配置和数据库的设计。' },
	{ id: 'd2-1-3', label: '第二条1（3）', text: '设计页面，要好看、好用，合乎甲方的品牌。' },
	{ id: 'd2-1-4', label: '第二条1（4）', text: '理清每个功能怎么走、怎么互相配合。' },
];

const PROMISES: readonly ClauseTemplate[] = [
	{
		...{ id: 'd2-2-1', label: '第二条2（1）', heading: '乙方的承诺' },
		text: '签约后 {{launchDays}} 日内上线。遇到不可抗力要推迟的，乙方随即把原因告诉甲方。',
	},
	{
		...{ id: 'd2-2-2', label: '第二条2（2）' },
		text: '验收上线后 {{serviceMonths}} 个月为服务期，服务期内保证正常使用；服务期满 {{handoverMonths}} 个月内，乙方把源码、设计稿、数据库结构等全部资料移交甲方。',
	},
	{
		...{ id: 'd2-2-3', label: '第二条2（3）' },
		text: '合同期内出了问题，乙方到场或远程处理。紧急的 {{urgentHours}} 小时内响应，一般的 {{generalHours}} 小时内响应。',
	},
];

const CUSTOMER: readonly ClauseTemplate[] = [
	{
		...{ id: 'd3-1', label: '第三条1', heading: '甲方的责任' },
		text: '页面上的内容和商品信息由甲方随时更新，保证真实；写错了造成的损失由甲方承担。',
	},
	{ id: 'd3-2', label: '第三条2', text: '乙方做好以后，甲方配合检查；发现问题马上说，与乙方商量怎么改。' },
	{ id: 'd3-3', label: '第三条3', text: '甲方照第六条约定的日子把开发费付到乙方账户。' },
];

const BREACH: readonly ClauseTemplate[] = [
	{
		...{ id: 'd4-1-1', label: '第四条1（1）', heading: '违约' },
		text: '乙方不守合同，甲方可以到当地法院投诉，乙方要配合查清。',
	},
	{
		...{ id: 'd4-1-2', label: '第四条1（2）' },
		text: '乙方没做到上面的承诺，接到投诉后立即补救，并在 {{complaintHours}} 小时内给出让人满意的答复。',
	},
	{
		...{ id: 'd4-1-3', label: '第四条1（3）' },
		text: '因此让甲方真有损失的，乙方照实际损失赔偿，直接的、间接的和为挽回损失花的合理费用都算在内。',
	},
	{ id: 'd4-2-1', label: '第四条2（1）', text: '甲方没有尽到自己的责任，后果由甲方承担。' },
	{
		...{ id: 'd4-2-2', label: '第四条2（2）' },
		text: '甲方人员误操作、中毒或自家设备坏了弄乱数据，要乙方帮忙的，可以加收开发费的 {{surchargeShare}}；动手之前先讲明原因和数额，甲方同意才做。',
	},
	{
		...{ id: 'd5-1', label: '第五条1', heading: '生效' },
		text: '双方签字并盖公章或合同章后生效；合同共 {{copies}} 份，甲方执 {{customerCopies}} 份，乙方执 {{agencyCopies}} 份，效力相同。',
	},
	{ id: 'd5-2', label: '第五条2', text: '换了经办人、法定代表人或单位名称，合同照样有效。' },
];

const MONEY: readonly ClauseTemplate[] = [
	{
		...{ id: 'd6-1', label: '第六条1', heading: '付款和期限' },
		text: '开发费共 ¥{{total}}，大写{{total|capital}}。',
	},
	{
		...{ id: 'd6-2', label: '第六条2' },
		text: '签约后 {{payDays}} 日内，甲方把开发费付到：{{accountName}}，{{bankName}}，{{accountNumber}}。',
	},
	{ id: 'd6-3', label: '第六条3', text: '验收单签完的那天，合同结束。' },
	{ id: 'd6-4', label: '第六条4', text: '结束以后还要乙方开发或维护的，另签新合同。' },
];

const ENDING: readonly ClauseTemplate[] = [
	{ id: 'd7-1', label: '第七条1', heading: '争议', text: '对条款理解不同或起了争议，先好好商量。' },
	{ id: 'd7-2', label: '第七条2', text: '商量不成，可以到乙方所在地的法院起诉。' },
	{
		...{ id: 'd8-1', label: '第八条1', heading: '其他', struck: true },
		text: '没写到的事，双方商定后写成书面补充，与本合同有同样的效力。',
	},
	{ id: 'd8-2', label: '第八条2', struck: true, text: '改动本合同要写在纸上，双方确认后才作数。' },
	{
		...{ id: 'd8-3', label: '第八条3' },
		text: '双方之间正式的合同只有本合同；别的方案、口头的话和往来函件都以它为准。',
	},
];

/** The words of a development contract. Two clauses at the end are struck out. */
export const CLAUSES: readonly ClauseTemplate[] = [...SCOPE, ...PROMISES, ...CUSTOMER, ...BREACH, ...MONEY, ...ENDING];
