import type { Urgency } from '../../../types/codes';
import type { PersonKey } from '../people';
import { screenPicture } from '../pictures';
import { type Act, type ContractName, momentOf } from '../scene';
import { uploadPicture } from './pictures';

interface Report {
	/** What the story calls it. */
	name: string;
	by: PersonKey;
	text: string;
	place: string;
	urgency?: Urgency;
	onSiteAsked?: boolean;
	photos?: number;
}

/** A contact reports a fault, with screenshots. */
export const report =
	(
		contract: ContractName,
		{ name, by, text, place, urgency = 'general', onSiteAsked = false, photos = 0 }: Report,
	): Act =>
	async (scene) => {
		const uploadIds: string[] = [];
		for (let photo = 1; photo <= photos; photo += 1) {
			const picture = screenPicture(Object.keys(scene.made.faults).length * 10 + photo);
			uploadIds.push(await uploadPicture(scene, by, 'faultPhoto', picture));
		}
		const { faultId } = await scene.call(by, 'fault.report', {
			contractId: scene.contract(contract),
			...{ text, place, urgency, onSiteAsked, uploadIds },
			requestId: scene.newRequestId(),
		});
		scene.made.faults[name] = faultId;
	};

export const respond =
	(fault: string, by: PersonKey, text: string): Act =>
	async (scene) => {
		const faultId = scene.fault(fault);
		await scene.call(by, 'desk.respondToFault', { faultId, text, requestId: scene.newRequestId() });
	};

/** Staff name the time by which it will be solved. */
export const promiseSolution =
	(fault: string, by: PersonKey, until: string, text: string): Act =>
	async (scene) => {
		const promised = { faultId: scene.fault(fault), promisedAtMs: momentOf(until), text };
		await scene.call(by, 'desk.promiseSolution', { ...promised, requestId: scene.newRequestId() });
	};

export const arrive =
	(fault: string, by: PersonKey): Act =>
	async (scene) => {
		const arrived = { faultId: scene.fault(fault), occurredAtMs: scene.nowMs() };
		await scene.call(by, 'desk.arriveOnSite', { ...arrived, requestId: scene.newRequestId() });
	};

export const solve =
	(fault: string, by: PersonKey, text: string): Act =>
	async (scene) => {
		const faultId = scene.fault(fault);
		await scene.call(by, 'desk.solveFault', { faultId, text, requestId: scene.newRequestId() });
	};

export const addNote =
	(fault: string, by: PersonKey, text: string): Act =>
	async (scene) => {
		const faultId = scene.fault(fault);
		await scene.call(by, 'fault.addNote', { faultId, text, requestId: scene.newRequestId() });
	};

export const confirmSolved =
	(fault: string, by: PersonKey): Act =>
	async (scene) => {
		await scene.call(by, 'fault.confirmSolved', { faultId: scene.fault(fault) });
	};

export const reopen =
	(fault: string, by: PersonKey, reason: string): Act =>
	async (scene) => {
		const faultId = scene.fault(fault);
		await scene.call(by, 'fault.reopen', { faultId, reason, requestId: scene.newRequestId() });
	};
