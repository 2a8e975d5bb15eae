import { MESSAGES } from '../../../config/messages';
import { MESSAGE_TEMPLATES } from '../../../types/codes';
import { ADMIN, addCompany, bindContact, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	await bindContact(empty, await addCompany(empty, '山栀茶业'), 'oReader');
});

const { templateId } = MESSAGES.paymentReceived;
const left = (openid: string) => world().database.document('messageQuotas', `${openid}:paymentReceived`)?.left;

test('whoever is bound learns the ids of the templates', async () => {
	const { templates } = await world().get('oReader', 'message.listTemplates', {});
	expect(templates.map(({ template }) => template)).toEqual([...MESSAGE_TEMPLATES]);
	expect(new Set(templates.map((one) => one.templateId)).size).toBe(MESSAGE_TEMPLATES.length);
});

test('each acceptance is one message, of that person alone', async () => {
	await world().get('oReader', 'message.recordConsent', { acceptedTemplateIds: [templateId] });
	await world().get('oReader', 'message.recordConsent', { acceptedTemplateIds: [templateId, templateId] });
	expect([left('oReader'), left(ADMIN)]).toEqual([2, undefined]);
});

test('acceptances that come at once are all counted', async () => {
	const before = Number(left('oReader'));
	const accept = () => world().get('oReader', 'message.recordConsent', { acceptedTemplateIds: [templateId] });
	await Promise.all([accept(), accept(), accept(), accept()]);
	expect(left('oReader')).toBe(before + 4);
});

test('a template that is none of ours is refused, and nothing is counted', async () => {
	const before = left('oReader');
	const input = { acceptedTemplateIds: [templateId, 'invented'] };
	expect(await world().ask('oReader', 'message.recordConsent', input)).toMatchObject({
		refusal: { code: 'BAD_INPUT', field: 'acceptedTemplateIds' },
	});
	expect(left('oReader')).toBe(before);
});
