/**
 * Every endpoint, called by every kind of person with inputs that nobody thought of. SEED and RUNS in the environment
 * (RUNS: how many times as many inputs) dig elsewhere and deeper.
 */
import fc from 'fast-check';
import { doorOf } from '../../types/areas';
import { ENDPOINTS, type EndpointName } from '../../types/endpoints';
import { givenWorld } from '../functions/support/world';
import { CALLERS, type Expendable, furnish } from './crowd';
import { digestOf, kinOf, poolOf } from './estate';
import { inputOf } from './inputs';
import { ENVELOPES, mutated } from './mutations';
import { type Asked, answerOf, findFault, leakFinder } from './verdicts';

const SEED = Number(process.env.SEED ?? 20_261_012);
const RUNS = Number(process.env.RUNS ?? 1);
const NAMES = Object.keys(ENDPOINTS) as EndpointName[];
const KINDS = Object.keys(CALLERS);
/** Every so many batches the documents are compared with those before; what was accepted in between starts it anew. */
const COMPARED_EVERY = 6;
const DAY_MS = 86_400_000;

/** A payment that WeChat refuses is written down before it is asked for: an attempt that was opened and closed. */
const LEAVES_A_TRACE = 'WECHAT_PAY_REFUSED';

/** Nobody gets in here: the callers are to stay who they are. */
const GETTING_IN = ['identity.acceptInvitation', 'identity.bindByTelephone', 'identity.claimAdministrator'];

let expendable: Expendable;
const world = givenWorld(async (made) => {
	expendable = await furnish(made);
});

const everything: Asked[] = [];
let [batches, compared] = [0, 0];
/** The documents as they were when they were last compared; unknown when something was accepted since. */
let known: string | null = null;

async function askAll(who: string, calls: readonly { door: string; data: Record<string, unknown> }[]) {
	const openid = CALLERS[who]?.openid ?? '';
	const compares = ++batches % COMPARED_EVERY === 0;
	if (compares) known ??= digestOf(world());
	const asked = await Promise.all(
		calls.map(async ({ door, data }): Promise<Asked> => {
			const reply = await world().call(openid, door, data);
			return { who, endpoint: typeof data.endpoint === 'string' ? data.endpoint : '', input: data.input, reply };
		}),
	);
	everything.push(...asked);
	if (!asked.every(isRefused)) known = null;
	if (!compares || known === null) return;
	compared++;
	if (digestOf(world()) === known) return;
	known = null;
	throw new Error(told('this or a batch just before was refused, and documents changed', asked[0] as Asked));
}

function isRefused(asked: Asked): boolean {
	const answer = answerOf(asked);
	return answer !== null && !answer.ok && answer.refusal.code !== LEAVES_A_TRACE;
}

const told = (problem: string, { who, endpoint, input }: Asked) =>
	`SEED=${SEED} RUNS=${RUNS}: ${problem}: ${who} ${endpoint} ${JSON.stringify(input)?.slice(0, 600)}`;

const problemsOf = (find: (asked: Asked) => string | null, asked: readonly Asked[]) =>
	asked.flatMap((one) => {
		const problem = find(one);
		return problem === null ? [] : [told(problem, one)];
	});

const callOf = (endpoint: EndpointName) => (input: unknown) => ({ door: doorOf(endpoint), data: { endpoint, input } });

/** The seed of one person at one endpoint, so that a finding comes back when others are left out. */
const seedOf = (endpoint: EndpointName, who: string) => SEED + NAMES.indexOf(endpoint) * 1000 + KINDS.indexOf(who) * 50;

test.each(KINDS)('%s gets an answer to everything', async (who) => {
	const material = { pool: poolOf(world()), kin: kinOf(world()), expendable };
	const from = everything.length;
	for (const endpoint of NAMES) {
		const good = inputOf(endpoint, material);
		const samples = { numRuns: RUNS * (CALLERS[who]?.share ?? 1), seed: seedOf(endpoint, who) };
		await askAll(who, fc.sample(mutated(good), samples).map(callOf(endpoint)));
		await askAll(who, fc.sample(good, samples).map(callOf(endpoint)));
	}
	for (const door of ['portal', 'staff'])
		await askAll(
			who,
			ENVELOPES.map((data) => ({ door, data })),
		);
	expect(problemsOf(findFault, everything.slice(from))).toEqual([]);
});

/** Reads all that stands in the world as those who may, and gives what went wrong. */
async function readEverything(): Promise<string[]> {
	const { contractId = [], faultId = [], dutyId = [], companyId = [] } = poolOf(world());
	const reads: [EndpointName, object[]][] = [
		['contract.get', contractId.map((id) => ({ contractId: id }))],
		['fault.get', faultId.map((id) => ({ faultId: id }))],
		['contract.explainDuty', dutyId.map((id) => ({ dutyId: id }))],
		['people.getCompany', companyId.map((id) => ({ companyId: id }))],
		['home.get', [{}]],
		['contract.list', [{}]],
		['fault.list', [{}]],
		['desk.getBoard', [{}]],
		['desk.getQueue', [{}]],
		['desk.listContracts', [{}]],
		['service.list', [{}]],
		['identity.whoAmI', [{}]],
	];
	const from = everything.length;
	for (const who of ['administrator', 'customer', 'foreigner'])
		for (const [endpoint, inputs] of reads) await askAll(who, inputs.map(callOf(endpoint)));
	return problemsOf(findFault, everything.slice(from));
}

test('whatever was written can be read by everyone who may, also when time has acted on it', async () => {
	expect(await readEverything()).toEqual([]);
	await world().clock.advanceBy(DAY_MS);
	const ran = world()
		.functions.log()
		.filter(({ functionName }) => functionName === 'clock');
	expect(ran.length).toBeGreaterThan(0);
	expect(ran.flatMap(({ errMsg, lines }) => [...(errMsg ? [errMsg] : []), ...lines])).toEqual([]);
	expect(await readEverything()).toEqual([]);
});

test('nobody was told what is not theirs', () => {
	expect(problemsOf(leakFinder(world()), everything)).toEqual([]);
});

test('the search for leaks finds what one company would learn of the other', () => {
	const find = leakFinder(world());
	const mistaken = everything.filter(({ who }) => who === 'customer').map((asked) => ({ ...asked, who: 'foreigner' }));
	expect(problemsOf(find, mistaken).length).toBeGreaterThan(10);
});

test('the calls were worth making', () => {
	const accepted = everything.filter((asked) => answerOf(asked)?.ok);
	const answered = new Set(accepted.map(({ endpoint }) => endpoint));
	const silent = NAMES.filter((name) => !answered.has(name) && !GETTING_IN.includes(name));
	const summary = `${everything.length} calls, ${accepted.length} accepted, ${compared} refused batches compared, seed ${SEED}`;
	process.stdout.write(`fuzz: ${summary}; never accepted: ${silent.join(' ') || 'none'}\n`);
	expect(everything.length).toBeGreaterThan(NAMES.length * KINDS.length);
	expect(compared).toBeGreaterThan(0);
	// Some wait for what only time brings: a bill that was compared, a draft that the client sent back.
	expect(silent.length).toBeLessThan(NAMES.length / 6);
});
