import { openDoor } from '../door/open';
import { peopleHandlers } from '../endpoints/people';

/** The door of a bound member of staff in WeChat. */
export const main = openDoor('staff', { ...peopleHandlers });
