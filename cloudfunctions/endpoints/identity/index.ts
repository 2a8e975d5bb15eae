import type { AreaHandlers } from '../../door/registry';
import { acceptInvitation } from './acceptInvitation';
import { bindByTelephone } from './bindByTelephone';
import { claimAdministrator } from './claimAdministrator';
import { whoAmI } from './whoAmI';

export const identityHandlers: AreaHandlers<'identity'> = {
	'identity.whoAmI': whoAmI,
	'identity.acceptInvitation': acceptInvitation,
	'identity.bindByTelephone': bindByTelephone,
	'identity.claimAdministrator': claimAdministrator,
};
