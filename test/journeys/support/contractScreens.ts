import type { PersonKey } from '../../../simulator/seed/people';
import type { ContractKind } from '../../../types/codes';
import type { Screen } from './screen';
import type { Stage } from './stage';
import type { Visit } from './visit';

const AREA = '/packages/contract';

const tapThen = (tap: string, shows: string) => async (visit: Visit) => {
	await visit.at(tap).first().click();
	await visit.sees(shows);
	await visit
		.at(shows)
		.first()
		.evaluate((shown) => shown.scrollIntoView());
};

const openSheet = (title: string) => async (visit: Visit) => {
	await visit.at('.duty-row', title).locator('.duty-row__open').click();
	await visit.sees('#explain-due');
};

/** What the addresses of these screens need. */
export async function contractIds({ get }: Stage) {
	const idOf = async (person: PersonKey, kind: ContractKind) => {
		const { contracts } = await get(person, 'contract.list', {});
		return contracts.find((contract) => contract.kind === kind)?.id ?? '';
	};
	const { drafts } = await get('suWenxi', 'contract.listDrafts', {});
	return {
		contractId: await idOf('suWenxi', 'maintenance'),
		purchaseId: await idOf('linShiguang', 'purchase'),
		itemisedId: await idOf('heRuogu', 'itemised'),
		sentDraftId: drafts[0]?.id,
	};
}
type Ids = Awaited<ReturnType<typeof contractIds>>;

/** The contract itself: its three tabs, its past and its standing promises, from both sides. */
function home({ contractId, purchaseId }: Ids): Screen[] {
	const base = {
		...{ person: 'suWenxi' as const, path: `${AREA}/detail/index?contractId=${contractId}`, shows: '#contract-title' },
	};
	const tab = (name: string, shows: string) => ({
		...{ ...base, name: `02-contract-${name}`, prepare: tapThen(`#contract-tab-${name}`, shows) },
	});
	const start = { ...base, path: '/pages/home/index', shows: '#turn-card' };
	return [
		{ ...base, name: '02-contract' },
		{ ...base, name: '02-contract-timeline', prepare: tapThen('#past-duties', '#duties-course .duty-row') },
		{ ...base, name: '02-contract-standing', prepare: tapThen('#show-standing', '#duties-standing') },
		tab('clauses', '#clauses'),
		tab('versions', '#versions'),
		{
			...base,
			name: '02-contract-clause-duties',
			prepare: async (visit) => {
				await tapThen('#contract-tab-clauses', '#clauses')(visit);
				await tapThen('.clause-aside .clause-chip', '#clause-duties .duty-row')(visit);
			},
		},
		{ ...base, name: '02-contract-staff', person: 'guWangchuan' },
		{
			...{ ...base, name: '02-contract-purchase', person: 'linShiguang' },
			path: `${AREA}/detail/index?contractId=${purchaseId}`,
		},
		{ ...start, name: '03-deadline-sheet', prepare: openSheet('付年度运维费') },
		{ ...start, name: '03-deadline-missed', prepare: openSheet('9 月现场巡检') },
	];
}

/** What opens from a contract. */
function further({ contractId, purchaseId, itemisedId, sentDraftId }: Ids): Screen[] {
	const rows: [string, PersonKey, string, string, Screen['prepare']?][] = [
		['02-parameters', 'suWenxi', `parameters/index?contractId=${contractId}`, '#parameters'],
		['02-version', 'suWenxi', `version/index?contractId=${contractId}&version=2`, '#original'],
		['02-version-staff', 'guWangchuan', `version/index?contractId=${contractId}&version=1`, '#original'],
		[
			...(['02-version-words', 'suWenxi', `version/index?contractId=${contractId}&version=1`, '#original'] as const),
			tapThen('#version-tab-words', '#version-words'),
		],
		['02-replay', 'suWenxi', `replay/index?contractId=${contractId}`, '#judged'],
		['02-claims', 'suWenxi', `claims/index?contractId=${contractId}`, '.claim', tapThen('.claim .btn', '#claim-form')],
		['02-tell', 'suWenxi', `occasion/index?contractId=${contractId}`, '#occasion-form'],
		['02-renewal', 'suWenxi', `renewal/index?contractId=${contractId}`, '#renewal-note'],
		['02-end', 'suWenxi', `end/index?contractId=${contractId}`, '#propose-end'],
		['02-draft', 'suWenxi', `draft/index?draftId=${sentDraftId}`, '#draft-words', tapThen('#object', '#objection')],
		['02-functions', 'linShiguang', `functions/index?contractId=${purchaseId}`, '#functions-head'],
		['02-prices', 'linShiguang', `prices/index?contractId=${purchaseId}`, '#prices-part'],
		[
			...(['02-quota', 'heRuogu', `detail/index?contractId=${itemisedId}`, '#tiles'] as const),
			async (visit) => {
				await visit.tap('.tile', '人天');
				await visit.sees('#quota');
			},
		],
	];
	return rows.map(([name, person, path, shows, prepare]) => ({
		...{ name, person, path: `${AREA}/${path}`, shows },
		...(prepare ? { prepare } : {}),
	}));
}

/** A promise of ours that always holds, with the form to say that it was broken. */
const promise = ({ contractId }: Ids): Screen => ({
	...{ name: '02-promise', person: 'suWenxi', path: `${AREA}/detail/index?contractId=${contractId}`, shows: '#tiles' },
	prepare: async (visit) => {
		await visit.tap('#show-standing');
		await visit.at('#duties-standing .duty-row', '保密').first().locator('.duty-row__open').click();
		await visit.sees('#promise');
		await visit.tap('#say');
		await visit.sees('#say-form');
	},
});

/** Every screen of a contract, with the ids of the demo world in its address. */
export const contractScreens = (ids: Ids): Screen[] => [...home(ids), ...further(ids), promise(ids)];
