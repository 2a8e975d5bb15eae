import type { Occasion, StandingRecordKind } from '../../types/codes';

/** What may happen and be told, as a choice of the form. */
export const OCCASION: Record<Occasion, string> = {
	changeRequest: '要改需求',
	qualityDefect: '质量有问题',
	complaint: '投诉',
	contactChange: '联系人要换',
	maintainerChange: '维护人员要换',
	securityIncident: '出了安全事故',
	reportAsked: '要一份报告',
	checkAsked: '要检查一次',
	trainingAsked: '要一次培训',
	delay: '有事要延期',
	downtime: '要停机',
	serviceDone: '服务做完了',
};

/** The word for an occasion that the product does not know is the contract's own title. */
export const occasionWords = (on: string, title: string): string =>
	(OCCASION as Record<string, string | undefined>)[on] ?? title;

const ORDER = Object.keys(OCCASION);

/** What a client tells most stands first. */
export const byOccasion = (first: { on: string }, second: { on: string }): number =>
	ORDER.indexOf(first.on) - ORDER.indexOf(second.on);

/** What people said of a promise that always holds. */
export const STANDING_RECORD: Record<StandingRecordKind, string> = {
	kept: '做到了',
	broken: '没有做到',
	consent: '同意例外一次',
	consentRefused: '没有同意例外',
};
