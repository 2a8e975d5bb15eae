import { useState } from 'react';
import type { MessageTemplate } from '../../types/codes';
import type { OutputOf } from '../../types/endpoints';
import { askConsent } from '../cloud/platform';
import { type Problem, useCommand } from '../cloud/use-command';

type Known = OutputOf<'message.listTemplates'>['templates'];

export interface Consent {
	answer: 'none' | 'yes' | 'no';
	problem: Problem | undefined;
	pending: boolean;
	/** Has to be called in a tap: WeChat asks at no other time. True when something was accepted and counted. */
	ask: () => Promise<boolean>;
}

/** Asks for one message of each of these kinds, at most three, and counts what was accepted. */
export function useConsent(known: Known, templates: readonly MessageTemplate[]): Consent {
	const record = useCommand('message.recordConsent', 'plain');
	const [answer, setAnswer] = useState<Consent['answer']>('none');
	const ask = async () => {
		const wanted = known.filter(({ template }) => templates.includes(template));
		const acceptedTemplateIds = await askConsent(wanted.map(({ templateId }) => templateId));
		if (acceptedTemplateIds.length === 0) {
			setAnswer('no');
			return false;
		}
		const counted = (await record.run({ acceptedTemplateIds })) !== undefined;
		if (counted) setAnswer('yes');
		return counted;
	};
	return { answer, problem: record.problem, pending: record.pending, ask };
}
