/** A function for tests: the clock's way through duties with batches as small as a test wants. */
import { followDuties } from '../../../cloudfunctions/clock/followDuties';

export const main = ({ limit }: { limit: number }) => followDuties(Date.now(), limit);
