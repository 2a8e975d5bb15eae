import { MESSAGE_TEMPLATES } from '../codes';
import { endpoint } from '../endpoint';
import { list, object, oneOf, text, words } from '../schema';

export const messageEndpoints = {
	/** The ids WeChat gave our templates, to ask consent at the right tap. */
	'message.listTemplates': endpoint({
		caller: 'bound',
		input: object({}),
		output: object({ templates: list(object({ template: oneOf(MESSAGE_TEMPLATES), templateId: words() }), 20) }),
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
