/** The command that rebuilds every view from the log says what differs, and mends it only when asked to. */
import { givenOffice } from '../contract/office';
import { report } from '../fault/life';
import { deployWith } from '../support/extraFunction';
import { ADMIN } from '../support/people';

const VANDAL = 'vandal';
const extra = deployWith({ name: VANDAL, source: 'vandalDriver.ts', openapi: [] });
afterAll(() => extra.remove());
const office = givenOffice({ functionsFolder: extra.folder });

const damage = (collection: string, id: string, values: object) =>
	office().world.callAs('wx_trigger', '', VANDAL, { collection, id, values });

async function run(mend: boolean) {
	const found: { stream: { kind: string; id: string }; what: string }[] = [];
	let cursor: string | undefined;
	let checked = 0;
	for (let round = 0; round < 50; round++) {
		const batch = await office().world.get(ADMIN, 'desk.rebuildViews', { cursor, mend });
		found.push(...batch.differences);
		checked += batch.checked;
		if (batch.nextCursor === null) break;
		cursor = batch.nextCursor;
	}
	return { found, checked };
}

test('a world in order has no differences; a broken view and a broken head are found, mended, and gone', async () => {
	await report(office());
	const { purchaseId } = office();
	const before = await run(false);
	expect(before.found).toEqual([]);
	expect(before.checked).toBeGreaterThan(10);

	await damage('contractCards', purchaseId, { paidFen: 1 });
	expect((await run(false)).found).toEqual([
		{ stream: { kind: 'contract', id: purchaseId }, what: `contractCards/${purchaseId}` },
	]);
	expect((await run(true)).found).toHaveLength(1);
	expect((await run(false)).found).toEqual([]);

	await damage('heads', `contract:${purchaseId}`, { 'state.status': 'ended' });
	expect((await run(false)).found).toContainEqual({ stream: { kind: 'contract', id: purchaseId }, what: 'state' });
	await run(true);
	expect((await run(false)).found).toEqual([]);
});
