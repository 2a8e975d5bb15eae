import type { MessageTemplate } from '../../../types/codes';
import type { Calendar } from '../../domain/calendar/calendar';
import { acceptanceKey } from '../../domain/fault/keys';
import { faultObligations } from '../../domain/fault/obligations';
import { currentRound, type Fault } from '../../domain/fault/state';
import type { Message } from '../../store/outbox';
import type { Recipients } from '../recipients';

const URGENCY_WORDS = { urgent: '紧急', general: '一般' } as const;

interface To {
	openid: string;
	name: string;
}

/** A report was made: the reporter has it in writing, the staff on duty know. */
export function reportMessages(fault: Fault, people: Recipients): Message[] {
	const respondByMs = fault.promises.find((promise) => promise.measure === 'response')?.dueAtMs;
	const values = {
		text: fault.text,
		number: fault.number,
		...(respondByMs ? { respondByMs: String(respondByMs) } : {}),
	};
	const reporter = { openid: fault.reporterOpenid, name: fault.reporterName };
	return [
		message(fault, 'faultReceived', 'reported', reporter, {
			...values,
			contract: fault.contractName,
			atMs: String(fault.reportedAtMs),
		}),
		...people.staff.map((one) =>
			message(fault, 'newFault', 'reported', one, {
				...values,
				company: fault.companyName,
				urgency: URGENCY_WORDS[fault.urgency],
			}),
		),
	];
}

/** We answered. */
export const respondedMessages = (fault: Fault): Message[] =>
	toReporter(fault, 'faultAnswered', 'responded', {
		...{ byName: fault.assignee?.name ?? '', answer: lastText(fault), atMs: String(fault.respondedAtMs) },
	});

/** We say it is solved: by when to answer, where silence would accept. */
export function solvedMessages(fault: Fault, calendar: Calendar): Message[] {
	const round = currentRound(fault);
	const duty = faultObligations(fault, calendar).find((one) => one.key === acceptanceKey(round?.number ?? 0));
	const confirmBy: Record<string, string> = duty?.dueAtMs ? { confirmByMs: String(duty.dueAtMs) } : {};
	const values = { answer: lastText(fault), atMs: String(round?.solvedAtMs), ...confirmBy };
	return toReporter(fault, 'faultSolved', `solved:${round?.number}`, values);
}

/** It is not solved: whoever took it on, or everybody, hears of it as of a new one. */
export function reopenedMessages(fault: Fault, people: Recipients): Message[] {
	const staff = fault.assignee ? [fault.assignee] : people.staff;
	const values = {
		company: fault.companyName,
		text: lastText(fault),
		number: fault.number,
		urgency: URGENCY_WORDS[fault.urgency],
	};
	return staff.map((one) => message(fault, 'newFault', `reopened:${fault.rounds.length}`, one, values));
}

const lastText = (fault: Fault): string => fault.entries.at(-1)?.text ?? '';

function toReporter(
	fault: Fault,
	template: MessageTemplate,
	occasion: string,
	values: Record<string, string>,
): Message[] {
	const to = { openid: fault.reporterOpenid, name: fault.reporterName };
	return [message(fault, template, occasion, to, { number: fault.number, text: fault.text, ...values })];
}

/** The id makes it once: a fault, an occasion, a person. */
function message(
	fault: Fault,
	template: MessageTemplate,
	occasion: string,
	to: To,
	values: Record<string, string>,
): Message {
	return {
		id: `fault:${fault.id}:${occasion}:${template}:${to.openid}`,
		...{ template, toOpenid: to.openid, toName: to.name, values },
		page:
			template === 'newFault'
				? `packages/staff/fault/index?faultId=${fault.id}`
				: `packages/fault/detail/index?faultId=${fault.id}`,
	};
}
