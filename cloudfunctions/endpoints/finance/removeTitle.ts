import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { hasRole } from '../roles';
import { removeTitle } from '../titles';

export const removeTitleOf = handle('finance.removeTitle', async (input, call) =>
	hasRole(call.person, 'finance') ? removeTitle(call, input, () => true) : refuse('NOT_ALLOWED'),
);
