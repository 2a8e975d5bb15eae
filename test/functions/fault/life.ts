/** A fault as its people move it on: reported, answered, solved, confirmed. */
import type { InputOf } from '../../../types/endpoints';
import { ENGINEER, type Office, PAYER } from '../contract/office';
import { newRequestId } from '../support/people';

type Report = Partial<InputOf<'fault.report'>> & { openid?: string };

/** Gives the id of a new fault on the maintenance contract. */
export async function report(
	{ world, maintenanceId }: Office,
	{ openid = PAYER, ...values }: Report = {},
): Promise<string> {
	const { faultId } = await world.get(openid, 'fault.report', {
		...{ contractId: maintenanceId, text: '会员卡页空白', place: '商城小程序', urgency: 'general', onSiteAsked: false },
		...{ uploadIds: [], requestId: newRequestId(), ...values },
	});
	return faultId;
}

export const respond = ({ world }: Office, faultId: string) =>
	world.get(ENGINEER, 'desk.respondToFault', { faultId, text: '在看', requestId: newRequestId() });

export const solve = ({ world }: Office, faultId: string) =>
	world.get(ENGINEER, 'desk.solveFault', { faultId, text: '修好了', requestId: newRequestId() });

export async function reportWorking(office: Office, values: Report = {}): Promise<string> {
	const faultId = await report(office, values);
	await respond(office, faultId);
	return faultId;
}

export async function reportSolved(office: Office, values: Report = {}): Promise<string> {
	const faultId = await reportWorking(office, values);
	await solve(office, faultId);
	return faultId;
}

export async function reportClosed(office: Office, values: Report = {}): Promise<string> {
	const faultId = await reportSolved(office, values);
	await office.world.get(values.openid ?? PAYER, 'fault.confirmSolved', { faultId });
	return faultId;
}
