import { decideAcknowledge, decideChange, decideFill } from '../../../cloudfunctions/domain/draft/decideChange';
import { decideDrop, decideObject, decideSend, decideTakeBack } from '../../../cloudfunctions/domain/draft/decideSend';
import { findingsOf } from '../../../cloudfunctions/domain/draft/findings';
import { projectDraft } from '../../../cloudfunctions/domain/draft/project';
import type { Draft } from '../../../cloudfunctions/domain/draft/state';
import type { DraftTerms, Terms } from '../../../types/terms';
import { purchaseTerms } from '../contract/terms';
import { acknowledged, context, NOW_MS, sent, soundTerms, started, withFacts } from './story';

const noted = { reason: '要改' };
const changeOf = (draft: Draft, terms: DraftTerms = draft.terms) => ({
	revision: draft.revision,
	...{ terms, holdsFrom: null },
});

/** Items that come to another sum than the total: a warning that names both. */
const withItems = (amountFen: number): Terms =>
	soundTerms({
		items: [{ id: 'system', title: '系统', amountFen, shareBp: null, clauseId: 'c3', quote: '系统开发费' }],
	});
const warningsOf = (draft: Draft) => findingsOf(draft, context()).filter((one) => !one.blocks);
const itemsWarning = (draft: Draft) => warningsOf(draft).find(({ code }) => code === 'ITEMS_AGAINST_TOTAL');

test('a draft begins with what was found in it, and is listed by its card', () => {
	const draft = started();
	expect(draft).toMatchObject({ status: 'draft', revision: 1, companyName: '山栀茶业', activated: null });
	expect(projectDraft(draft)).toEqual([
		{
			...{ collection: 'draftCards', id: 'd1' },
			data: {
				...{ companyId: 'c1', companyName: '山栀茶业', contractId: null, kind: 'purchase', status: 'draft' },
				...{ title: purchaseTerms().title, number: purchaseTerms().number, changedAtMs: NOW_MS },
			},
		},
	]);
});

test.each([
	['draft', (draft: Draft) => draft],
	['sent', (draft: Draft) => sent(draft)],
	['dropped', (draft: Draft) => withFacts(draft, decideDrop(draft, noted, context()))],
	[
		'activated',
		(draft: Draft) =>
			withFacts(sent(draft), [{ type: 'draftActivated', contractId: 'k1', uploadIds: ['u1'], occurredAtMs: NOW_MS }]),
	],
] as const)('%s: what may be done then', (status, make) => {
	const draft = make(started(withItems(100)));
	const allowed = (decided: object) => Array.isArray(decided);
	const key = itemsWarning(draft)?.key ?? '';
	expect({
		change: allowed(decideChange(draft, changeOf(draft), context())),
		fill: allowed(decideFill(draft, { ...changeOf(draft), values: [] }, context())),
		acknowledge: allowed(decideAcknowledge(draft, { key, note: '知悉' }, context())),
		send: allowed(decideSend(acknowledged(draft), { revision: draft.revision }, context())),
		takeBack: allowed(decideTakeBack(draft, noted, context())),
		object: allowed(decideObject(draft, { text: '不对' }, context())),
		drop: allowed(decideDrop(draft, noted, context())),
	}).toEqual({
		...{ change: status === 'draft', fill: status === 'draft', send: status === 'draft' },
		...{ takeBack: status === 'sent', object: status === 'sent' },
		acknowledge: status === 'draft' || status === 'sent',
		drop: status === 'draft' || status === 'sent',
	});
});

test('a change is made on what was seen last', () => {
	const draft = started();
	const once = withFacts(draft, decideChange(draft, changeOf(draft), context()));
	expect(once.revision).toBe(2);
	expect(decideChange(once, changeOf(draft), context())).toMatchObject({ refused: { code: 'DRAFT_CHANGED' } });
	expect(decideFill(once, { ...changeOf(draft), values: [] }, context())).toMatchObject({
		refused: { code: 'DRAFT_CHANGED' },
	});
	expect(decideSend(once, { revision: 1 }, context())).toMatchObject({ refused: { code: 'DRAFT_CHANGED' } });
});

test('words written by hand leave the template behind; filled in again they come back to it', () => {
	const values = [{ key: 'number', value: 'HT-9' }];
	const draft = started();
	const filled = withFacts(draft, decideFill(draft, { ...changeOf(draft), values }, context()));
	expect(filled.values).toEqual(values);
	expect(withFacts(filled, decideChange(filled, changeOf(filled), context())).values).toBeNull();
});

describe('what was answered for', () => {
	test('opens the way, by name', () => {
		const draft = started(withItems(100));
		expect(decideSend(draft, { revision: 1 }, context())).toMatchObject({ refused: { code: 'CHECKS_OPEN' } });
		const answered = acknowledged(draft);
		expect(answered.acknowledged.every((one) => one.byName === '周岚' && one.note === '已核对')).toBe(true);
		expect(sent(answered).status).toBe('sent');
	});

	test('stays when something else changes, and counts no more when its numbers do', () => {
		const draft = acknowledged(started(withItems(100)));
		const key = itemsWarning(draft)?.key ?? '';
		const keys = (one: Draft) => one.acknowledged.map((answer) => answer.key);
		expect(keys(draft)).toContain(key);
		const renamed = { ...draft.terms, shortName: '新名' };
		expect(keys(withFacts(draft, decideChange(draft, changeOf(draft, renamed), context())))).toContain(key);
		expect(keys(withFacts(draft, decideChange(draft, changeOf(draft, withItems(200)), context())))).not.toContain(key);
	});

	test('is no error, and nothing that was not found', () => {
		const draft = started(soundTerms({ total: { ...purchaseTerms().total, amountFen: 1 } }));
		const error = findingsOf(draft, context()).find((one) => one.blocks);
		const answer = (key: string) => decideAcknowledge(draft, { key, note: '知悉' }, context());
		expect(answer(error?.key ?? '')).toMatchObject({ refused: { code: 'CHECK_BLOCKS' } });
		expect(answer('nothing')).toMatchObject({ refused: { code: 'NOT_FOUND' } });
		expect(decideSend(acknowledged(draft), { revision: 1 }, context())).toMatchObject({
			refused: { code: 'CHECKS_OPEN', detail: { open: 0 } },
		});
	});
});

test('every step stands with its name and its words; changes in a row are one', () => {
	let draft = started();
	for (let count = 0; count < 3; count++) draft = withFacts(draft, decideChange(draft, changeOf(draft), context()));
	draft = withFacts(draft, [{ type: 'draftSent', occurredAtMs: NOW_MS }]);
	const client = { openid: 'oPayer', name: '林小满', side: 'customer', channel: 'miniProgram' } as const;
	draft = withFacts(draft, decideObject(draft, { text: '第二条的天数不对' }, context()), client);
	draft = withFacts(draft, decideDrop(draft, noted, context()));
	expect(draft.steps.map(({ kind, byName, side, note }) => [kind, byName, side, note])).toEqual([
		['started', '周岚', 'agency', null],
		['changed', '周岚', 'agency', null],
		['sent', '周岚', 'agency', null],
		['objected', '林小满', 'customer', '第二条的天数不对'],
		['dropped', '周岚', 'agency', '要改'],
	]);
	expect(draft.revision).toBe(4);
});
