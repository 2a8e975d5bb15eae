import { buildCalendar } from './calendar';
import { PUBLISHED_YEARS } from './years';

/** The years published when this was built. Verdicts name the version. */
export const PUBLISHED_CALENDAR = buildCalendar(
	PUBLISHED_YEARS,
	PUBLISHED_YEARS.map((table) => table.notice.number).join('、'),
);
