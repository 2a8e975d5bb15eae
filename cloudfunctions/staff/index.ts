import { openDoor } from '../door/open';
import type { DoorHandlers } from '../door/registry';
import { deskHandlers } from '../endpoints/desk';
import { draftHandlers } from '../endpoints/draft';
import { financeHandlers } from '../endpoints/finance';
import { peopleHandlers } from '../endpoints/people';
import { reconcileHandlers } from '../endpoints/reconcile';
import { recordHandlers } from '../endpoints/record';

const handlers: DoorHandlers<'staff'> = {
	...deskHandlers,
	...draftHandlers,
	...financeHandlers,
	...peopleHandlers,
	...reconcileHandlers,
	...recordHandlers,
};

/** The door of a bound member of staff in WeChat. */
export const main = openDoor('staff', handlers);
