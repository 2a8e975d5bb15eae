import { ENDPOINTS, type EndpointName, type InputOf } from '../../../types/endpoints';
import { givenOffice, type Office } from '../contract/office';
import { NO_WAY_YET } from '../contract/provocation';
import { draftProvocations } from './provocations';

type Ask = (office: Office) => Promise<readonly [string, InputOf<EndpointName>]>;

const office = givenOffice();
const events = () => office().world.database.count('events');

const PROVOCATIONS = draftProvocations as unknown as Record<string, Record<string, Ask | typeof NO_WAY_YET>>;
const NAMES = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => name.startsWith('draft.'));
const TABLE = NAMES.flatMap((name) =>
	Object.entries(PROVOCATIONS[name] ?? {}).flatMap(([code, provoke]) =>
		provoke === NO_WAY_YET ? [] : [[name, code, provoke] as const],
	),
);

test('every refusal that an endpoint of the area declares is provoked here', () => {
	const declared = NAMES.map((name) => [name, [...ENDPOINTS[name].refusals].sort()]);
	expect(NAMES.map((name) => [name, Object.keys(PROVOCATIONS[name] ?? {}).sort()])).toEqual(declared);
});

test.each(TABLE)('%s refuses %s, and writes nothing', async (name, code, provoke) => {
	const { world } = office();
	const [openid, input] = await provoke(office());
	const before = events();
	expect(await world.refusal(openid, name, input)).toBe(code);
	expect(events()).toBe(before);
	expect(world.database.openTransactions()).toBe(0);
});
