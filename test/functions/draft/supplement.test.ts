import type { DraftTerms } from '../../../types/terms';
import { purchaseTerms } from '../../domain/contract/terms';
import { givenOffice, importContract, type Office, READER } from '../contract/office';
import { pay } from '../pay/money';
import { replay } from '../store/replay';
import { ADMIN, newRequestId } from '../support/people';
import { activate, beginSupplement, getDraft, sealedOf, send } from './life';

const DAY_MS = 86_400_000;
const getOffice = givenOffice({ anew: true });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const renamed = (terms: DraftTerms): DraftTerms => ({ ...terms, shortName: '新运维' });
const versionsOf = async () => {
	const { versions } = await office.world.get(READER, 'contract.get', { contractId: office.maintenanceId });
	return versions
		.map(({ version, title, holdsFrom, inForce }) => [version, title, holdsFrom, inForce])
		.sort(([first], [second]) => Number(first) - Number(second));
};

test('a supplement waits for its day; then its terms hold, and the old ones stay readable', async () => {
	const { world, maintenanceId } = office;
	const holdsFrom = '2026-10-14';
	const draftId = await beginSupplement(world, maintenanceId, { title: '补充协议一', holdsFrom, change: renamed });
	await send(world, draftId);
	expect(await world.get(READER, 'contract.getDraft', { draftId })).toMatchObject({
		...{ holdsFrom, card: { title: '补充协议一', contractId: maintenanceId } },
	});
	expect(await activate(world, draftId)).toBe(maintenanceId);
	const before = await versionsOf();
	expect(before.map(([version, , from, inForce]) => [version, from, inForce])).toEqual([
		[1, before[0]?.[2], true],
		[2, holdsFrom, false],
	]);
	await world.clock.advanceBy(2 * DAY_MS);
	await world.settled();
	expect((await versionsOf()).map(([, title, , inForce]) => [title, inForce])).toEqual([
		[before[0]?.[1], false],
		['补充协议一', true],
	]);
	const { card } = await world.get(READER, 'contract.get', { contractId: maintenanceId });
	expect(card.shortName).toBe('新运维');
	expect(replay(world).differences).toEqual([]);
});

test('a supplement does not hold before another one that still waits', async () => {
	const { world, maintenanceId } = office;
	const waiting = await beginSupplement(world, maintenanceId, { holdsFrom: '2026-12-01' });
	await send(world, waiting);
	await activate(world, waiting);
	const draftId = await beginSupplement(world, maintenanceId, { title: '补充协议二', holdsFrom: '2026-12-01' });
	const { revision, terms } = await getDraft(world, draftId);
	const earlier = { draftId, revision, terms, holdsFrom: '2026-11-30' };
	expect(await world.refusal(ADMIN, 'draft.change', earlier)).toBe('SUPPLEMENT_BEFORE_CONTRACT');
	await send(world, draftId);
	await activate(world, draftId);
	await world.clock.advanceTo(Date.parse('2026-12-01T08:00:00+08:00'));
	await world.settled();
	expect((await versionsOf()).map(([, , , inForce]) => inForce)).toEqual([false, false, true]);
	expect(replay(world).differences).toEqual([]);
});

test('one supplement is in preparation at a time; given up or signed, the next may begin', async () => {
	const { world, maintenanceId: contractId } = office;
	const start = () => ({ contractId, title: '补充协议', requestId: newRequestId() });
	const first = await beginSupplement(world, contractId);
	expect(await world.refusal(ADMIN, 'draft.startSupplement', start())).toBe('SUPPLEMENT_OPEN');
	await world.get(ADMIN, 'draft.drop', { draftId: first, reason: '不改了' });
	const second = await beginSupplement(world, contractId);
	await send(world, second);
	await activate(world, second);
	const { draftId } = await world.get(ADMIN, 'draft.startSupplement', start());
	expect((await getDraft(world, draftId)).card.status).toBe('draft');
	expect(replay(world).differences).toEqual([]);
});

test('a contract that ended meanwhile is changed no more', async () => {
	const { world, companyId } = office;
	const period = { ...purchaseTerms().period, to: '2026-10-13' };
	const contractId = await importContract(world, companyId, purchaseTerms({ period }));
	const draftId = await beginSupplement(world, contractId);
	await send(world, draftId);
	await world.clock.advanceBy(3 * DAY_MS);
	await world.settled();
	expect(await world.refusal(ADMIN, 'draft.activate', await sealedOf(world, draftId))).toBe('CONTRACT_NOT_ACTIVE');
});

test('a stage that was paid cannot be taken away: the checks say so', async () => {
	const { world, purchaseId } = office;
	await pay(office, { contractId: purchaseId });
	const change = (terms: DraftTerms): DraftTerms => ({ ...terms, stages: [] });
	const draftId = await beginSupplement(world, purchaseId, { change });
	const { checks } = await getDraft(world, draftId);
	expect(checks).toContainEqual(expect.objectContaining({ code: 'PAID_STAGE_CHANGED', blocks: true }));
});
