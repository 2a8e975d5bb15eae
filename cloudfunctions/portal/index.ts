import { openDoor } from '../door/open';
import { identityHandlers } from '../endpoints/identity';
import { serviceHandlers } from '../endpoints/service';

/** The door of a person in WeChat. */
export const main = openDoor('portal', { ...identityHandlers, ...serviceHandlers });
