import {
	decideBindContact,
	decideBindStaff,
	decideClaimAdministrator,
} from '../../../cloudfunctions/domain/people/decideBinding';
import { decideInviteContact, INVITATION_VALID_MS } from '../../../cloudfunctions/domain/people/decideInvitation';
import { nobody } from '../../../cloudfunctions/domain/people/person';
import { ADMINISTRATOR, added, agencyAfter, companyAfter, contact, decidedBy, NOW_MS, personAfter } from './support';

const invited = (contactId: string, codeHash: string, expiresAtMs = NOW_MS + 1) =>
	({ type: 'contactInvited', contactId, codeHash, expiresAtMs, occurredAtMs: 0 }) as const;
const bound = (contactId: string, openid: string) =>
	({ type: 'contactBound', contactId, openid, by: 'invitation', occurredAtMs: 0 }) as const;
const removed = (contactId: string) =>
	({ type: 'contactRemoved', contactId, reason: '离职', occurredAtMs: 0 }) as const;

const byCode = (codeHash: string, contactId = 'k1') => ({ contactId, proof: { by: 'invitation', codeHash } }) as const;
const byPhone = (telephone: string, contactId = 'k1') =>
	({ contactId, proof: { by: 'telephone', telephone } }) as const;
const person = nobody('oLin');
const invalid = { refused: { code: 'INVITATION_INVALID' } };

test('an invitation holds for seven days from the moment it is made', () => {
	const events = decideInviteContact(
		companyAfter(added, contact('k1')),
		{ contactId: 'k1', codeHash: 'h' },
		ADMINISTRATOR,
	);
	expect(events).toEqual([
		{
			type: 'contactInvited',
			contactId: 'k1',
			codeHash: 'h',
			expiresAtMs: NOW_MS + INVITATION_VALID_MS,
			occurredAtMs: NOW_MS,
		},
	]);
	expect(INVITATION_VALID_MS).toBe(7 * 24 * 3_600_000);
});

test('the code of a contact binds company and person to each other', () => {
	const company = companyAfter(added, contact('k1'), invited('k1', 'h'));
	expect(decideBindContact(company, person, byCode('h'), ADMINISTRATOR)).toEqual({
		name: '联系人k1',
		company: [{ type: 'contactBound', contactId: 'k1', openid: 'oLin', by: 'invitation', occurredAtMs: NOW_MS }],
		person: [
			{
				...{ type: 'contactBound', companyId: 'c1', companyName: '山栀茶业', contactId: 'k1', name: '联系人k1' },
				...{ rights: ['pay'], occurredAtMs: NOW_MS },
			},
		],
	});
});

test('a code that ran out, was replaced, was used, or belongs to another contact binds nobody', () => {
	const start = [added, contact('k1'), contact('k2'), invited('k1', 'h', NOW_MS)] as const;
	const states = [
		companyAfter(...start),
		companyAfter(...start, invited('k1', 'newer')),
		companyAfter(...start, invited('k1', 'h'), bound('k1', 'oOther')),
		companyAfter(...start, invited('k1', 'h'), removed('k1')),
		companyAfter(...start, invited('k2', 'h')),
		null,
	];
	for (const company of states) expect(decideBindContact(company, person, byCode('h'), ADMINISTRATOR)).toEqual(invalid);
});

test('a telephone binds the contact that has it, and no other', () => {
	const company = companyAfter(added, contact('k1', '13800000001'), contact('k2', '13800000002'), contact('k3'));
	expect(decideBindContact(company, person, byPhone('13800000001'), ADMINISTRATOR)).toMatchObject({ name: '联系人k1' });
	expect(decideBindContact(company, person, byPhone('13800000001', 'k2'), ADMINISTRATOR)).toEqual(invalid);
	expect(decideBindContact(company, person, byPhone('13800000001', 'k3'), ADMINISTRATOR)).toEqual(invalid);
});

test('nobody is two contacts of one company; in another company they may be one', () => {
	const membership = { companyId: 'c1', companyName: '山栀茶业', contactId: 'k2', name: '林', rights: [] };
	const inside = personAfter('oLin', { type: 'contactBound', ...membership, occurredAtMs: 0 });
	const company = companyAfter(added, contact('k1'), invited('k1', 'h'));
	expect(decideBindContact(company, inside, byCode('h'), ADMINISTRATOR)).toEqual({
		refused: { code: 'ALREADY_BOUND' },
	});
	const other = companyAfter(
		{ type: 'companyAdded', id: 'c2', name: '云岭咖啡', legalName: null, occurredAtMs: 0 },
		contact('k1'),
		invited('k1', 'h'),
	);
	expect(decideBindContact(other, inside, byCode('h'), ADMINISTRATOR)).toHaveProperty('company');
});

test('staff are bound by their code, once', () => {
	const invitation = { id: 's2', name: '何工', roles: ['engineer'], codeHash: 'h', expiresAtMs: NOW_MS + 1 } as const;
	const event = { type: 'staffInvited', ...invitation, roles: ['engineer' as const], occurredAtMs: 0 } as const;
	const agency = agencyAfter({ ...event, roles: [...event.roles] });
	const command = { staffId: 's2', codeHash: 'h' };
	expect(decideBindStaff(agency, person, command, ADMINISTRATOR)).toMatchObject({
		agency: [{ type: 'staffBound', staffId: 's2', openid: 'oLin' }],
		person: [{ type: 'staffBound', staffId: 's2', roles: ['engineer'] }],
	});
	expect(decideBindStaff(agency, ADMINISTRATOR.person, command, ADMINISTRATOR)).toEqual({
		refused: { code: 'ALREADY_BOUND' },
	});
	expect(decideBindStaff(agency, person, command, decidedBy([], NOW_MS + 1))).toEqual(invalid);
	expect(decideBindStaff(agency, person, { ...command, codeHash: 'x' }, ADMINISTRATOR)).toEqual(invalid);
	expect(decideBindStaff(null, person, command, ADMINISTRATOR)).toEqual(invalid);
});

test('the agency is claimed once', () => {
	const claim = { staffId: 's1', name: '周岚' };
	const first = decideClaimAdministrator(null, person, claim, ADMINISTRATOR);
	expect(first).toMatchObject({ person: [{ type: 'staffBound', roles: ['administrator'] }] });
	const claimed = agencyAfter({
		type: 'administratorClaimed',
		id: 's1',
		name: '周岚',
		openid: 'oLin',
		occurredAtMs: 0,
	});
	expect(decideClaimAdministrator(claimed, nobody('oOther'), claim, ADMINISTRATOR)).toEqual({
		refused: { code: 'ADMIN_CODE_INVALID' },
	});
});
