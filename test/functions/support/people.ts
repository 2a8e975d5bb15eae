/** People who get into a world the way real ones do: by the deployment's code and by invitations. */
import type { ContactRight, StaffRole } from '../../../types/codes';
import { ADMIN_CODE, type World } from './world';

export const ADMIN = 'oAdministrator';

let requests = 0;
/** A request id that no other call has. */
export const newRequestId = () => `request-${++requests}`;
export const requestsSoFar = () => requests;
/** Goes on where those stopped counting who furnished the world. */
export const goOnCountingFrom = (count: number) => {
	requests = count;
};

/** The first administrator of the world. */
export async function claimAdministrator(world: World, openid = ADMIN): Promise<string> {
	world.personas.add({ openid, name: '周岚', note: '管理员' });
	await world.get(openid, 'identity.claimAdministrator', { code: ADMIN_CODE, name: '周岚' });
	return openid;
}

export async function addCompany(world: World, name: string): Promise<string> {
	const { companyId } = await world.get(ADMIN, 'people.addCompany', { name, requestId: newRequestId() });
	return companyId;
}

interface NewContact {
	name?: string;
	title?: string;
	telephone?: string | null;
	rights?: ContactRight[];
}

export async function addContact(world: World, companyId: string, contact: NewContact = {}): Promise<string> {
	const { name = '林小满', title = '负责人', telephone = null, rights = ['pay', 'report'] } = contact;
	const input = { companyId, name, title, telephone, rights, requestId: newRequestId() };
	return (await world.get(ADMIN, 'people.addContact', input)).contactId;
}

/** A contact who has used an invitation. Gives the contact's id. */
export async function bindContact(
	world: World,
	companyId: string,
	openid: string,
	contact: NewContact = {},
): Promise<string> {
	const contactId = await addContact(world, companyId, contact);
	const { code } = await world.get(ADMIN, 'people.inviteContact', { companyId, contactId });
	world.personas.add({ openid, name: contact.name ?? '林小满', note: '客户联系人' });
	await world.get(openid, 'identity.acceptInvitation', { code });
	return contactId;
}

/** A member of staff who has used an invitation. Gives the staff id. */
export async function bindStaff(world: World, openid: string, roles: StaffRole[], name = '何工'): Promise<string> {
	const { staffId, code } = await world.get(ADMIN, 'people.inviteStaff', { name, roles, requestId: newRequestId() });
	world.personas.add({ openid, name, note: '员工' });
	await world.get(openid, 'identity.acceptInvitation', { code });
	return staffId;
}
