import { givenOffice, type Office } from '../contract/office';
import { report } from '../fault/life';
import { deployWith } from '../support/extraFunction';
import { START_MS } from '../support/world';

const DRIVER = 'clock-driver';
const extra = deployWith({ name: DRIVER, source: 'clockDriver.ts', openapi: [] });
afterAll(() => extra.remove());

const getOffice = givenOffice({ anew: true, functionsFolder: extra.folder });
let office: Office;
beforeEach(() => {
	office = getOffice();
});

const HOUR_MS = 60 * 60_000;
const FAULTS = 4;
/** As often as the store tries one transaction before it gives up. */
const TRIES = 40;

const verdicts = () =>
	office.world.database.documents('events', { query: { stream: /^fault:/, 'event.type': 'dutyJudged' } });

async function missAll() {
	for (let fault = 0; fault < FAULTS; fault++) await report(office);
	// Past the due time, and before the timer's own next minute.
	await office.world.clock.advanceTo(START_MS + 2 * HOUR_MS + 1);
}

test('a run goes on from batch to batch until nothing is due', async () => {
	await missAll();
	await office.world.callAs('wx_trigger', '', DRIVER, { limit: 1 });
	expect(verdicts()).toHaveLength(FAULTS);
});

test('what cannot be followed keeps nobody behind it waiting', async () => {
	await missAll();
	office.world.faults.arm('database-conflict-at-commit', { times: TRIES });
	await office.world.callAs('wx_trigger', '', DRIVER, { limit: 1 });
	expect(verdicts()).toHaveLength(FAULTS - 1);
	await office.world.callAs('wx_trigger', '', DRIVER, { limit: 1 });
	expect(verdicts()).toHaveLength(FAULTS);
});
