import { handle } from '../../door/open';
import { describeIdentity } from './describe';

export const whoAmI = handle('identity.whoAmI', (_input, call) => describeIdentity(call.person));
