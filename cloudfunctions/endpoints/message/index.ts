import type { AreaHandlers } from '../../door/registry';
import { listTemplates } from './listTemplates';
import { recordConsent } from './recordConsent';

export const messageHandlers: AreaHandlers<'message'> = {
	'message.listTemplates': listTemplates,
	'message.recordConsent': recordConsent,
};
