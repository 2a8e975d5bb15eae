/** A paper with more blanks than a reply carries: each of them can be answered for. */
import { purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import { givenOffice } from '../contract/office';
import { ADMIN } from '../support/people';
import { begin, getDraft } from './life';

const office = givenOffice();

test('warnings that were answered for make room for the others', async () => {
	const { world, companyId } = office();
	const terms = writtenOut(purchaseTerms({ signedOn: '2026-10-12' }));
	const blanks = [...Array(150).keys()].map((number) => ({
		id: `k${number}`,
		label: `附${number}`,
		heading: null,
		text: '由____办理，共 7 次',
		struck: false,
	}));
	const draftId = await begin(world, companyId, { ...terms, clauses: [...terms.clauses, ...blanks] });
	const { checks } = await getDraft(world, draftId);
	expect(checks).toHaveLength(200);
	const [first] = checks.filter((one) => !one.blocks);
	if (!first) throw new Error('There are warnings');
	const after = await world.get(ADMIN, 'draft.acknowledge', { draftId, checkKey: first.key, note: '看过' });
	expect(after.checks.some(({ key }) => key === first.key)).toBe(false);
	expect(after.checks).toHaveLength(200);
});
