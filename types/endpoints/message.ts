import { MESSAGE_TEMPLATES } from '../codes';
import { endpoint } from '../endpoint';
import { count, list, object, oneOf, text, words } from '../schema';

/** WeChat lets a person accept again and again; more than this many at a time are not worth counting. */
export const QUOTA_MAX = 1000;

export const messageEndpoints = {
	/** The ids WeChat gave our templates, to ask consent at the right tap; and how many of each the caller still accepts. */
	'message.listTemplates': endpoint({
		caller: 'bound',
		input: object({}),
		output: object({
			templates: list(
				object({ template: oneOf(MESSAGE_TEMPLATES), templateId: words(), left: count(QUOTA_MAX) }),
				MESSAGE_TEMPLATES.length,
			),
		}),
		refusals: [],
	}),

	/** The person accepted these templates once each: one acceptance is one message. */
	'message.recordConsent': endpoint({
		caller: 'bound',
		input: object({ acceptedTemplateIds: list(text(64), 3) }),
		output: object({}),
		refusals: [],
	}),
};
