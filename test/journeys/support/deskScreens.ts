import type { Screen } from './screen';
import type { Stage } from './stage';
import type { Visit } from './visit';

/** What the addresses of the staff's screens need: drafts of the demo world, contracts by kind, duties of either side. */
export async function deskIds({ get }: Stage) {
	const { drafts } = await get('guWangchuan', 'draft.list', {});
	const { contracts } = await get('guWangchuan', 'desk.listContracts', {});
	const { duties } = await get('guWangchuan', 'desk.listDuties', {});
	const idOf = (kind: (typeof contracts)[number]['kind']) => contracts.find((one) => one.kind === kind)?.id ?? '';
	const isOnce = ({ kind }: (typeof duties)[number]) => kind === 'oneOff' || kind === 'occasion';
	const objected = drafts.find(({ status, kind }) => status === 'draft' && kind === 'maintenance')?.id ?? '';
	const { parameters, terms } = await get('guWangchuan', 'draft.get', { draftId: objected });
	const response = parameters.find(({ path }) => path.endsWith('workingDayHours'));
	return {
		...{ objected, response, exclusion: terms.exclusions[0] },
		blocked: drafts.find(({ status, kind }) => status === 'draft' && kind === 'development')?.id ?? '',
		sent: drafts.find(({ status }) => status === 'sent')?.id ?? '',
		...{ maintenance: idOf('maintenance'), purchase: idOf('purchase'), itemised: idOf('itemised') },
		ours: duties.find((duty) => duty.owner === 'agency' && isOnce(duty))?.id ?? '',
		theirs: duties.find((duty) => duty.owner === 'customer' && isOnce(duty))?.id ?? '',
	};
}

type Ids = Awaited<ReturnType<typeof deskIds>>;
type Row = readonly [name: string, path: string, shows: string, prepare?: Screen['prepare']];

const tapping =
	(...selectors: string[]) =>
	async (visit: Visit) => {
		for (const selector of selectors) await visit.at(selector).first().click();
	};

/** Drafts from the list to the sealed original. */
function draftRows({ objected, blocked, sent, maintenance, response, exclusion }: Ids): Row[] {
	const draft = (draftId: string) => `/packages/draft/detail/index?draftId=${draftId}`;
	const of = (page: string, words: Record<string, string>) =>
		`/packages/draft/${page}/index?${new URLSearchParams({ draftId: objected, ...words })}`;
	const start = '/packages/draft/start/index';
	return [
		['14-drafts', '/packages/draft/list/index', '#drafts'],
		['14-start-company', start, '#choose-company'],
		['14-start-kind', start, '#choose-company', tapping('#choose-company .cell')],
		['14-start-form', start, '#choose-company', tapping('#choose-company .cell', '#kind-maintenance')],
		['14-draft-objected', draft(objected), '#objection', tapping('#checks-known')],
		['14-draft-checks', draft(blocked), '#checks-blocking'],
		['14-draft-clauses', draft(blocked), '#checks', tapping('#draft-tab-clauses')],
		['14-draft-parameters', draft(blocked), '#checks', tapping('#draft-tab-parameters')],
		['14-draft-steps', draft(objected), '#checks', tapping('#draft-tab-steps')],
		['14-draft-drop', draft(objected), '#send-draft', tapping('#drop-draft')],
		['14-draft-sent', draft(sent), '#to-seal'],
		['14-clause', of('clause', { clauseId: response?.clause.id ?? '' }), '#read-from'],
		['14-parameter', of('parameter', { path: response?.path ?? '' }), '#parameter-source'],
		[
			...([
				'14-exclusion',
				of('exclusion', { clauseId: exclusion?.clauseId ?? '', quote: exclusion?.quote ?? '' }),
			] as const),
			'#exclusion-reason',
		],
		['14-seal', `/packages/draft/seal/index?draftId=${sent}`, '#papers'],
		['14-supplement', `/packages/draft/supplement/index?contractId=${maintenance}`, '#start-supplement'],
	];
}

/** What staff record of contracts in force, and all duties. */
function recordRows({ maintenance, purchase, itemised, ours, theirs }: Ids): Row[] {
	const of = (page: string, contractId: string) => `/packages/staff/${page}/index?contractId=${contractId}`;
	const duty = (dutyId: string) => `/packages/staff/duty/index?dutyId=${dutyId}`;
	return [
		['15-duties', '/packages/staff/duties/index', '#due-missed'],
		['15-occasion', of('occasion', maintenance), '#record-form'],
		['15-standing', of('standing', maintenance), '#record-form'],
		['15-quota', of('quota', itemised), '#record-form'],
		['15-functions', of('functions', purchase), '#function-lines', tapping('#function-lines .cell')],
		['15-claims', of('claims', maintenance), '[id^=claim-]', tapping('[id^=open-]')],
		['15-end', of('end', maintenance), '#record-form'],
		['15-renewal', of('renewal', maintenance), '#record-form'],
		['15-delay', duty(ours), '#duty-verb', tapping('#duty-verb-delay')],
		['15-waive', duty(theirs), '#duty-verb', tapping('#duty-verb-waive')],
		[
			...(['15-contract-actions', `/packages/contract/detail/index?contractId=${maintenance}`] as const),
			...(['#staff-actions', tapping('#more-actions')] as const),
		],
	];
}

/** The screens on which an administrator prepares, signs and records contracts. */
export const deskScreens = (ids: Ids): Screen[] =>
	[...draftRows(ids), ...recordRows(ids)].map(([name, path, shows, prepare]) => ({
		...{ name, path, shows, prepare, person: 'guWangchuan' },
	}));
