import { refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { hasRole } from '../roles';
import { saveTitle } from '../titles';

export const saveTitleOf = handle('finance.saveTitle', async (input, call) =>
	hasRole(call.person, 'finance') ? saveTitle(call, 'finance.saveTitle', input, () => true) : refuse('NOT_ALLOWED'),
);
