import type { PersonKey } from '../people';
import { receiptPicture } from '../pictures';
import type { Act, ContractName } from '../scene';
import { uploadPicture } from './pictures';

/** A contact pays a stage in WeChat, whole or part; the product learns it from WeChat alone. */
export const payByWeChat =
	(contract: ContractName, stageId: string, by: PersonKey, amountFen: number): Act =>
	async (scene) => {
		const contractId = scene.contract(contract);
		const started = await scene.call(by, 'pay.start', {
			...{ contractId, stageId, amountFen },
			requestId: scene.newRequestId(),
		});
		await scene.telephone(by).pay(started.payment);
		const { status } = await scene.call(by, 'pay.check', { contractId, attemptId: started.attemptId });
		if (status !== 'paid') throw new Error(`${contract} ${stageId} was not paid: ${status}`);
	};

interface Transfer {
	/** What the story calls it. */
	name: string;
	stageId: string;
	by: PersonKey;
	amountFen: number;
	/** The day on the bank's receipt, `2026-10-09`. */
	on: string;
}

/** A contact says that a transfer was made and uploads the bank's receipt. */
export const submitTransfer =
	(contract: ContractName, { name, stageId, by, amountFen, on }: Transfer): Act =>
	async (scene) => {
		const proofUploadId = await uploadPicture(scene, by, 'transferProof', receiptPicture(amountFen, on));
		const { transferId } = await scene.call(by, 'pay.submitTransfer', {
			contractId: scene.contract(contract),
			...{ stageId, amountFen, transferredOn: on, proofUploadId },
			requestId: scene.newRequestId(),
		});
		scene.made.transfers[name] = transferId;
	};

/** Staff find the money on the account. */
export const confirmTransfer =
	(contract: ContractName, name: string, by: PersonKey, money: { receivedFen: number; valueDate: string }): Act =>
	async (scene) => {
		const transfer = { contractId: scene.contract(contract), transferId: scene.transfer(name) };
		await scene.call(by, 'desk.confirmTransfer', { ...transfer, ...money });
	};

/** Staff do not find it, or not so. */
export const refuseTransfer =
	(contract: ContractName, name: string, by: PersonKey, reason: string): Act =>
	async (scene) => {
		const transfer = { contractId: scene.contract(contract), transferId: scene.transfer(name) };
		await scene.call(by, 'desk.refuseTransfer', { ...transfer, reason });
	};
