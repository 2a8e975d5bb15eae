import { projectAgency } from '../../../cloudfunctions/domain/people/agency';
import { projectCompany } from '../../../cloudfunctions/domain/people/company';
import { added, agencyAfter, companyAfter, contact } from './support';

const company = (...events: Parameters<typeof companyAfter>) => {
	const state = companyAfter(...events);
	if (!state) throw new Error('no company');
	return projectCompany(state).map(({ collection, id }) => `${collection}/${id}`);
};
const invited = (contactId: string, codeHash: string) =>
	({ type: 'contactInvited', contactId, codeHash, expiresAtMs: 1, occurredAtMs: 0 }) as const;

test('an open invitation can be found by its hash, the one before it and a used one cannot', () => {
	const start = [added, contact('k1'), invited('k1', 'first')] as const;
	expect(company(...start)).toEqual(['companyCards/c1', 'contactCards/k1', 'invitations/first']);
	expect(company(...start, invited('k1', 'second'))).toContain('invitations/second');
	expect(company(...start, invited('k1', 'second'))).not.toContain('invitations/first');
	const used = { type: 'contactBound', contactId: 'k1', openid: 'o', by: 'invitation', occurredAtMs: 0 } as const;
	expect(company(...start, used)).toEqual(['companyCards/c1', 'contactCards/k1']);
});

test('a removed contact stands in no view, and is counted no more', () => {
	const removed = { type: 'contactRemoved', contactId: 'k1', reason: '离职', occurredAtMs: 0 } as const;
	const state = companyAfter(added, contact('k1'), contact('k2'), invited('k1', 'h'), removed);
	expect(state && projectCompany(state)).toEqual([
		{ collection: 'companyCards', id: 'c1', data: { name: '山栀茶业', contactCount: 1 } },
		{ collection: 'contactCards', id: 'k2', data: { companyId: 'c1', telephone: null, openid: null } },
	]);
});

test('a member of staff who is invited again is the same one with a new code', () => {
	const invitation = (codeHash: string) =>
		({ type: 'staffInvited', id: 's2', name: '何工', roles: [], codeHash, expiresAtMs: 1, occurredAtMs: 0 }) as const;
	const first = invitation('first');
	const second = invitation('second');
	const agency = agencyAfter({ ...first, roles: [] }, { ...second, roles: [] });
	expect(agency.staff).toHaveLength(1);
	expect(projectAgency(agency).map(({ id }) => id)).toEqual(['second']);
});
