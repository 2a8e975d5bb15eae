import { MESSAGES } from '../../../config/messages';
import { MESSAGE_TEMPLATES } from '../../../types/codes';
import { QUOTA_MAX } from '../../../types/endpoints/message';
import { refuseField } from '../../domain/refusal';
import { handle } from '../../door/open';
import { readQuota, writeQuota } from '../../store/quotas';
import { transact } from '../../store/transaction';

/** Counts one more message for each accepted template; an id that is none of ours is BAD_INPUT. */
export const recordConsent = handle('message.recordConsent', async ({ acceptedTemplateIds }, call) => {
	const accepted = [...new Set(acceptedTemplateIds)];
	const templates = MESSAGE_TEMPLATES.filter((template) => accepted.includes(MESSAGES[template].templateId));
	if (templates.length < accepted.length) return refuseField('acceptedTemplateIds');
	const { openid } = call.person;
	return transact(async (tx) => {
		for (const template of templates) {
			const left = await readQuota(tx, openid, template);
			await writeQuota(tx, openid, template, Math.min(left + 1, QUOTA_MAX));
		}
		return {};
	});
});
