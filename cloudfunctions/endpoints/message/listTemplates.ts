import { MESSAGES } from '../../../config/messages';
import { MESSAGE_TEMPLATES } from '../../../types/codes';
import { handle } from '../../door/open';
import { listQuotas } from '../../store/quotas';

export const listTemplates = handle('message.listTemplates', async (_input, { person }) => {
	const left = await listQuotas(person.openid);
	return {
		templates: MESSAGE_TEMPLATES.map((template) => ({
			template,
			templateId: MESSAGES[template].templateId,
			left: left.get(template) ?? 0,
		})),
	};
});
