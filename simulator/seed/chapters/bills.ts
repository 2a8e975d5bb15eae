import type { Act, Step } from '../scene';

/** Somebody pays the agency past the mini-program: the bill of that day has a row that no books know. */
const strangeRow =
	(day: string): Act =>
	async ({ simulator }) =>
		simulator.control.faults.arm('bill-extra-row', { subject: day, times: 1 });

/** Finance knows where the money of a bill's strange row came from. */
const explained =
	(day: string, reason: string): Act =>
	async (scene) => {
		const { tasks } = await scene.call('shenZhiwei', 'reconcile.getDay', { day });
		for (const { id: taskId } of tasks) {
			const settled = { day, taskId, reason, requestId: scene.newRequestId() };
			await scene.call('shenZhiwei', 'reconcile.settleTask', settled);
		}
	};

/** What WeChat's daily bills had that did not come through the mini-program. */
export const BILLS_CHAPTER: readonly Step[] = [
	{ at: '2026-09-22 09:00', act: strangeRow('20260921') },
	{ at: '2026-09-22 10:30', act: explained('2026-09-21', '柜台二维码收的资料费，不走小程序') },
	{ at: '2026-10-09 09:00', act: strangeRow('20261008') },
];
