import { openDoor } from '../door/open';
import type { DoorHandlers } from '../door/registry';
import { accountHandlers } from '../endpoints/account';
import { contractHandlers } from '../endpoints/contract';
import { faultHandlers } from '../endpoints/fault';
import { fileHandlers } from '../endpoints/file';
import { homeHandlers } from '../endpoints/home';
import { identityHandlers } from '../endpoints/identity';
import { messageHandlers } from '../endpoints/message';
import { payHandlers } from '../endpoints/pay';
import { serviceHandlers } from '../endpoints/service';

const handlers: DoorHandlers<'portal'> = {
	...accountHandlers,
	...contractHandlers,
	...faultHandlers,
	...fileHandlers,
	...homeHandlers,
	...identityHandlers,
	...messageHandlers,
	...payHandlers,
	...serviceHandlers,
};

/** The door of a person in WeChat. */
export const main = openDoor('portal', handlers);
