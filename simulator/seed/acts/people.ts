import { MESSAGES } from '../../../config/messages';
import type { MessageTemplate } from '../../../types/codes';
import {
	ADMINISTRATOR,
	AGENCY,
	COMPANIES,
	type CompanyCast,
	type CompanyKey,
	PEOPLE,
	type PersonKey,
	STAFF,
} from '../people';
import type { Act, Scene } from '../scene';

/** The first administrator comes in by the code that the deployment printed, and says what the agency is. */
export const claimAgency = (): Act => async (scene) => {
	const { name } = PEOPLE[ADMINISTRATOR];
	await scene.administrator('identity.claimAdministrator', { code: scene.adminCode, name });
	await scene.administrator('people.describeAgency', AGENCY);
};

/** The administrator invites the staff; each opens the invitation on the own telephone. */
export const inviteStaff = (): Act => async (scene) => {
	for (const { person, roles } of STAFF) {
		const { name } = PEOPLE[person];
		const requestId = scene.newRequestId();
		const { code } = await scene.administrator('people.inviteStaff', { name, roles, requestId });
		await scene.call(person, 'identity.acceptInvitation', { code });
	}
};

/** A client company with its contacts, who come in by invitation or by their telephone number, as far as they do. */
export const addCompany =
	(key: CompanyKey): Act =>
	async (scene) => {
		const { name, legalName, contacts }: CompanyCast = COMPANIES[key];
		const added = { name, legalName, requestId: scene.newRequestId() };
		const { companyId } = await scene.administrator('people.addCompany', added);
		scene.made.companies[key] = companyId;
		for (const { person, title, rights } of contacts) {
			const { name: contactName, telephone } = { telephone: null, ...PEOPLE[person] };
			const { contactId } = await scene.administrator('people.addContact', {
				...{ companyId, name: contactName, title, telephone, rights },
				requestId: scene.newRequestId(),
			});
			scene.made.contacts[`${key}:${person}`] = contactId;
		}
		for (const { person, enters } of contacts) {
			if (enters === 'invitation') await enterByInvitation(scene, key, person);
			if (enters === 'telephone') await enterByTelephone(scene, person);
		}
	};

async function enterByInvitation(scene: Scene, company: CompanyKey, person: PersonKey): Promise<void> {
	const invited = { companyId: scene.company(company), contactId: scene.contact(company, person) };
	const { code } = await scene.administrator('people.inviteContact', invited);
	await scene.call(person, 'identity.acceptInvitation', { code });
}

async function enterByTelephone(scene: Scene, person: PersonKey): Promise<void> {
	const phoneCode = await scene.telephone(person).phoneCode();
	await scene.call(person, 'identity.bindByTelephone', { phoneCode });
}

/** WeChat asks for three templates at most at a time. */
const ASKED_AT_ONCE = 3;

/** Somebody allows messages, so often each: the telephone asks WeChat, then tells us. */
export const consent =
	(person: PersonKey, templates: readonly MessageTemplate[], times = 1): Act =>
	async (scene) => {
		const ids = templates.map((template) => MESSAGES[template].templateId);
		for (let time = 0; time < times; time += 1) {
			for (let first = 0; first < ids.length; first += ASKED_AT_ONCE) {
				const asked = ids.slice(first, first + ASKED_AT_ONCE);
				await scene.telephone(person).subscribe(asked);
				await scene.call(person, 'message.recordConsent', { acceptedTemplateIds: asked });
			}
		}
	};
