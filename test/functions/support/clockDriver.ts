/** A function for tests: the clock's way through duties with batches as small as a test wants. */
import { PUBLISHED_CALENDAR as calendar } from '../../../cloudfunctions/domain/calendar/published';
import { followDue } from '../../../cloudfunctions/store/followTime';

export const main = ({ limit }: { limit: number }) => followDue({ nowMs: Date.now(), calendar }, limit);
