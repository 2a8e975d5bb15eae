import { CATALOGUE } from '../catalogue';
import type { PersonKey } from '../people';
import { type Act, type ContractName, momentOf } from '../scene';

/** The administrator puts the price list of 增值服务 on the shelf. */
export const setCatalogue = (): Act => async (scene) => {
	await scene.administrator('desk.setCatalogue', { entries: [...CATALOGUE] });
};

interface Evidence {
	by: PersonKey;
	trigger: 'invoiceReceived' | 'acceptance' | 'delivery';
	stageId?: string;
	/** When it happened, where that is before it is recorded. */
	happenedAt?: string;
	note: string;
}

/** Staff record what opens a stage or starts a clock. */
export const recordEvidence =
	(contract: ContractName, { by, happenedAt, ...evidence }: Evidence): Act =>
	async (scene) => {
		await scene.call(by, 'desk.recordEvidence', {
			contractId: scene.contract(contract),
			...evidence,
			occurredAtMs: happenedAt ? momentOf(happenedAt) : scene.nowMs(),
			requestId: scene.newRequestId(),
		});
	};

/** Staff record that a duty without a verb of its own was done; `key` as `recurring:inspection:2026-03`. */
export const recordDone =
	(contract: ContractName, key: string, by: PersonKey, note: string): Act =>
	async (scene) => {
		await scene.call(by, 'desk.recordDutyDone', {
			dutyId: `${scene.contract(contract)}:${key}`,
			occurredAtMs: scene.nowMs(),
			note,
			requestId: scene.newRequestId(),
		});
	};
