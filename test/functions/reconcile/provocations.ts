import { ENGINEER, FINANCE, type Office } from '../contract/office';
import type { ProvocationsOf } from '../contract/provocation';
import { newRequestId } from '../support/people';
import { DAY, dayWithTask } from './life';

const settle = (taskId: string, day = DAY) => ({ day, taskId, reason: '个人收款码收的', requestId: newRequestId() });

async function settled(office: Office): Promise<string> {
	const taskId = await dayWithTask(office);
	await office.world.ask(FINANCE, 'reconcile.settleTask', settle(taskId));
	return taskId;
}

export const reconcileProvocations: ProvocationsOf<'reconcile'> = {
	'reconcile.getDay': { NOT_FOUND: async () => [ENGINEER, { day: '2026-10-01' }] },
	'reconcile.settleTask': {
		NOT_ALLOWED: async (office) => [ENGINEER, settle(await dayWithTask(office))],
		NOT_FOUND: async () => [FINANCE, settle('t1', '2026-10-01')],
		TASK_SETTLED: async (office) => [FINANCE, settle(await settled(office))],
	},
	'reconcile.lookAgain': {
		NOT_ALLOWED: async (office) => [ENGINEER, { day: DAY, taskId: await dayWithTask(office) }],
		NOT_FOUND: async (office) => {
			await dayWithTask(office);
			return [FINANCE, { day: DAY, taskId: 't99' }];
		},
		TASK_SETTLED: async (office) => [FINANCE, { day: DAY, taskId: await settled(office) }],
	},
};
