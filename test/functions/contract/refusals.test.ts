import { ENDPOINTS, type EndpointName, type InputOf } from '../../../types/endpoints';
import { accountProvocations } from '../account/provocations';
import { deskProvocations } from '../desk/provocations';
import { faultProvocations } from '../fault/provocations';
import { financeProvocations } from '../finance/provocations';
import { payProvocations } from '../pay/provocations';
import { givenOffice, type Office } from './office';
import { NO_WAY_YET } from './provocation';
import { contractProvocations, homeProvocations } from './provocations';

type Ask = (office: Office) => Promise<readonly [string, InputOf<EndpointName>]>;

const PROVOCATIONS = {
	...homeProvocations,
	...contractProvocations,
	...payProvocations,
	...accountProvocations,
	...financeProvocations,
	...faultProvocations,
	...deskProvocations,
} as unknown as Record<EndpointName, Record<string, Ask | typeof NO_WAY_YET>>;

const AREAS = ['home', 'contract', 'pay', 'account', 'finance', 'fault', 'desk'];
const NAMES = (Object.keys(ENDPOINTS) as EndpointName[]).filter((name) => AREAS.includes(name.split('.')[0] ?? ''));
const TABLE = NAMES.flatMap((name) =>
	Object.entries(PROVOCATIONS[name] ?? {}).flatMap(([code, provoke]) =>
		provoke === NO_WAY_YET ? [] : [[name, code, provoke] as const],
	),
);

test.each(NAMES)('every refusal that %s declares is provoked here', (name) => {
	const declared: readonly string[] = ENDPOINTS[name].refusals;
	expect(Object.keys(PROVOCATIONS[name] ?? {}).sort()).toEqual([...declared].sort());
});

const office = givenOffice();

test.each(TABLE)('%s refuses %s, and writes nothing', async (name, code, provoke) => {
	const { world } = office();
	const [openid, input] = await provoke(office());
	const before = world.database.count('events');
	expect(await world.refusal(openid, name, input)).toBe(code);
	// An order that WeChat did not take leaves its trace: an attempt that was opened and closed.
	const traces = code === 'WECHAT_PAY_REFUSED' ? ['attemptOpened', 'attemptClosed'] : [];
	const written = world.database.count('events') === before ? [] : world.database.documents('events', { skip: before });
	expect(written.map(({ event }) => (event as { type?: string })?.type)).toEqual(traces);
	expect(world.database.openTransactions()).toBe(0);
});
