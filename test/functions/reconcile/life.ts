import { FINANCE, type Office } from '../contract/office';
import { pay } from '../pay/money';

/** The day on which the world begins. */
export const DAY = '2026-10-12';
export const at = (text: string) => Date.parse(`${text}+08:00`);

/** One more run of the clock, at once. */
export const tick = ({ world }: Office) => world.callAs('wx_trigger', '', 'clock', {});

export const getDay = ({ world }: Office, day = DAY, openid = FINANCE) =>
	world.get(openid, 'reconcile.getDay', { day });

/** The facts of a day as they stand in the log. */
export const eventsOfDay = ({ world }: Office, day = DAY) =>
	world.database
		.documents('events', { query: { stream: `billDay:${day}` } })
		.map(({ event }) => (event as { type: string }).type);

/** A day on which the bill has one payment that nobody knows; the same one when asked again. Gives the id of its task. */
export async function dayWithTask(office: Office): Promise<string> {
	const { clock, faults } = office.world;
	if (clock.nowMs() < at('2026-10-13T10:00:00')) {
		await pay(office);
		faults.arm('bill-extra-row', { times: 1 });
		await clock.advanceTo(at('2026-10-13T10:00:00'));
	}
	const { tasks } = await getDay(office);
	return tasks[0]?.id ?? '';
}
