import type { ClauseTemplate } from '../shape';
import { SCOPE_CLAUSES } from './clauses-scope';

const BASICS: readonly ClauseTemplate[] = [
	{
		...{ id: 'g1-11', label: '1.11', heading: '双方的义务和原则' },
		text: '写清乙方支持和维护甲方的平台时，双方要守的规矩和要做的事。',
	},
	{
		...{ id: 'g1-12', label: '1.12' },
		text: '为让系统跑得平稳、看得住质量，乙方随时响应，照甲方排的先后快快解决。',
	},
	{ id: 'g1-13', label: '1.13', text: '双方照商定的运维流程各做各的事。' },
	{ id: 'g1-14', label: '1.14', text: '运维中碰到的每个问题，乙方都记下来。' },
	{
		...{ id: 'g1-15', label: '1.15' },
		text: '甲方指定联系人：{{namedContacts}}。要支持和维护时，由指定联系人书面或口头提出；别人提的，乙方可以不响应，特别紧急的除外。乙方的项目代表：{{representative}}。指定的人换了，{{contactDays}} 个工作日内书面告诉对方。',
	},
];

const BOTH_SIDES: readonly ClauseTemplate[] = [
	{ id: 'g1-21', label: '1.21', heading: '甲方的责任', text: '网站和公众号由甲方运营。' },
	{ id: 'g1-22', label: '1.22', text: '网站和公众号上的问题由甲方收集。' },
	{ id: 'g1-23', label: '1.23', text: '问题解决得怎样，由甲方告诉用户。' },
	{ id: 'g1-24', label: '1.24', text: '解决过程中甲方配合收集和分析。' },
	{ id: 'g1-25', label: '1.25', text: '问题算不算解决，由甲方确认。' },
	{ id: 'g1-26', label: '1.26', text: '网站和公众号的运维公告都由甲方发布。' },
	{
		...{ id: 'g1-31', label: '1.31', heading: '乙方的责任' },
		text: '乙方建立、执行并盯住各项流程：问题解决、变更发布、停机沟通、系统升级。',
	},
	{ id: 'g1-32', label: '1.32', text: '问题解决后，改过的技术文档和配置由乙方交给甲方。' },
	{ id: 'g1-33', label: '1.33', text: '乙方与甲方的负责人保持联系，保证响应和解决的速度。' },
	{ id: 'g1-34', label: '1.34', text: '不可抗力、甲方或别人造成的设备损失，乙方不负责。' },
];

const WAYS: readonly ClauseTemplate[] = [
	{
		...{ id: 'g2-3-1', label: '2.3（1）', heading: '做法' },
		text: '签约后乙方派 {{managerCount}} 名管理人员、{{engineerCount}} 名技术人员随时响应。',
	},
	{ id: 'g2-3-2', label: '2.3（2）', text: '情况紧急或甲方要求时，乙方派工程师上门。' },
	{ id: 'g2-3-3', label: '2.3（3）', text: '需求和问题归到同处：乙方的项目经理会同运维经理来接。' },
	{
		...{ id: 'g2-3-4', label: '2.3（4）' },
		text: '双方查清后再往下走：技术问题乙方跟；新增和修改的需求，甲方交乙方项目经理评估。',
	},
	{
		...{ id: 'g2-3-5', label: '2.3（5）' },
		text: '甲方发现官网的问题，先看有没有相同的，再与乙方说清影响，免得反复解决。',
	},
	{
		...{ id: 'g2-3-6', label: '2.3（6）' },
		text: '双方确认是技术问题的，乙方马上响应、找出根本原因，告诉甲方几时解决，并在说好的时间以内解决。',
	},
	{ id: 'g2-3-7', label: '2.3（7）', text: '改动上传以后，由甲方确认问题解决。' },
	{
		...{ id: 'g2-3-8', label: '2.3（8）' },
		text: '停机、发布、升级之前，甲方先通知用户、各级领导和负责人，通知完了乙方才能动手。',
	},
	{
		...{ id: 'g2-3-9', label: '2.3（9）' },
		text: '做起来行不通的步骤，双方可以改，由乙方统筹发布并教会有关的人。',
	},
];

/** The words of an itemised maintenance contract. */
export const CLAUSES: readonly ClauseTemplate[] = [...BASICS, ...BOTH_SIDES, ...SCOPE_CLAUSES, ...WAYS];
