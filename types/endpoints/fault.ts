import { URGENCIES } from '../codes';
import { endpoint } from '../endpoint';
import { count, flag, type In, id, list, maybe, object, oneOf, optional, text, words } from '../schema';
import { clauseRef, fault, faultCard, promise } from '../views';

const FAULT_TEXT_MAX = 200;

/** When there is somebody to ask: on which days, from which minute of the day to which. */
export const supportHours = object({
	days: oneOf(['workingDays', 'everyDay'] as const),
	shifts: list(object({ fromMinute: count(1440), toMinute: count(1440) }), 4),
	clause: clauseRef,
});
export type SupportHoursView = In<typeof supportHours>;

export const faultEndpoints = {
	/** The contracts a fault can be reported on, and where on each. */
	'fault.getForm': endpoint({
		caller: 'customer',
		input: object({}),
		output: object({
			contracts: list(
				object({ id: id(), title: words(), shortName: words(), places: list(words(), 8), mayReport: flag() }),
				50,
			),
			agencyTelephone: maybe(words()),
		}),
		refusals: [],
	}),

	/** What we must do, by when and why, if the report is sent now. */
	'fault.preview': endpoint({
		caller: 'customer',
		input: object({ contractId: id(), urgency: oneOf(URGENCIES), onSiteAsked: flag() }),
		output: object({ promises: list(promise, 8), supportHours: maybe(supportHours) }),
		refusals: ['NOT_FOUND', 'CONTRACT_NOT_ACTIVE', 'NOT_ALLOWED', 'NOT_NAMED_CONTACT'],
	}),

	'fault.report': endpoint({
		caller: 'customer',
		input: object({
			contractId: id(),
			text: text(FAULT_TEXT_MAX),
			place: text(12),
			urgency: oneOf(URGENCIES),
			onSiteAsked: flag(),
			uploadIds: list(id(), 9),
			requestId: id(),
		}),
		output: object({ faultId: id(), promises: list(promise, 8) }),
		refusals: [
			'NOT_FOUND',
			'CONTRACT_NOT_ACTIVE',
			'NOT_ALLOWED',
			'NOT_NAMED_CONTACT',
			'FILE_NOT_YOURS',
			'CONTENT_REFUSED',
		],
	}),

	/** The reports of the caller's companies, newest first. */
	'fault.list': endpoint({
		caller: 'customer',
		input: object({ cursor: optional(id()) }),
		output: object({ faults: list(faultCard, 30), nextCursor: maybe(id()) }),
		refusals: [],
	}),

	'fault.get': endpoint({
		caller: 'bound',
		input: object({ faultId: id() }),
		output: fault,
		refusals: ['NOT_FOUND'],
	}),

	'fault.addNote': endpoint({
		caller: 'customer',
		input: object({ faultId: id(), text: text(FAULT_TEXT_MAX), requestId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'FAULT_CLOSED', 'CONTENT_REFUSED'],
	}),

	'fault.confirmSolved': endpoint({
		caller: 'customer',
		input: object({ faultId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'FAULT_NOT_SOLVED'],
	}),

	'fault.reopen': endpoint({
		caller: 'customer',
		input: object({ faultId: id(), reason: text(FAULT_TEXT_MAX), requestId: id() }),
		output: fault,
		refusals: ['NOT_FOUND', 'NOT_ALLOWED', 'FAULT_NOT_SOLVED', 'CONTENT_REFUSED'],
	}),
};
