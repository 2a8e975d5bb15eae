import { MESSAGES } from '../../../config/messages';
import { MESSAGE_TEMPLATES } from '../../../types/codes';
import { handle } from '../../door/open';

export const listTemplates = handle('message.listTemplates', async () => ({
	templates: MESSAGE_TEMPLATES.map((template) => ({ template, templateId: MESSAGES[template].templateId })),
}));
