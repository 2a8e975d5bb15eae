import { ADMIN, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
});

test('the price list is public, and empty before the agency wrote one', async () => {
	expect(await world().get('oStranger', 'service.list', {})).toEqual({ entries: [], agencyTelephone: null });
});

test('everyone reads what is listed, in the agency’s order, with its telephone', async () => {
	await world().get(ADMIN, 'people.describeAgency', { name: '青禾', about: '小程序', telephone: '0571-80001234' });
	const entry = (id: string) => ({
		...{
			id,
			shelf: '服务器',
			title: `服务器${id}`,
			note: '',
			priceFen: 120_000,
			unit: 'year' as const,
			packSize: null,
			packUnit: null,
		},
		...{ required: false, passedOn: true, firstYearFree: false, tierGroup: null, features: ['2 核 4 G'] },
	});
	const entries = ['b', 'a', 'c'].map(entry);
	await world().get(ADMIN, 'desk.setCatalogue', { entries });
	const list = await world().get('oStranger', 'service.list', {});
	expect(list).toEqual({ entries, agencyTelephone: '0571-80001234' });
});
