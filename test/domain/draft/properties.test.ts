import fc from 'fast-check';
import { decideActivate } from '../../../cloudfunctions/domain/draft/decideActivate';
import { decideAcknowledge, decideChange } from '../../../cloudfunctions/domain/draft/decideChange';
import { decideDrop, decideObject, decideSend, decideTakeBack } from '../../../cloudfunctions/domain/draft/decideSend';
import { findingsOf } from '../../../cloudfunctions/domain/draft/findings';
import type { Draft } from '../../../cloudfunctions/domain/draft/state';
import { isRefused } from '../../../cloudfunctions/domain/refusal';
import type { DraftTerms } from '../../../types/terms';
import { purchaseTerms } from '../contract/terms';
import { context, sealed, soundTerms, started, undatedTerms, withFacts } from './story';

const SOUND = soundTerms();
const { total } = SOUND;
/** Sound and unsound, with warnings and without. */
const TERMS: DraftTerms[] = [
	SOUND,
	undatedTerms(),
	{ ...SOUND, total: { ...total, amountFen: 1 } },
	{ ...SOUND, stages: SOUND.stages.map((one) => ({ ...one, clauseId: 'c9' })) },
	undatedTerms('2026-10-10'),
	soundTerms({ items: [{ id: 'system', title: '系统', amountFen: 7, shareBp: null, ...sourceOf('c3') }] }),
	purchaseTerms(),
];

function sourceOf(clauseId: string) {
	return { clauseId, quote: '系统开发费' };
}

/** Every step runs all the checks. */
const RUNS = 50;

const VERBS = ['change', 'acknowledge', 'send', 'takeBack', 'object', 'drop', 'activate'] as const;
interface Step {
	verb: (typeof VERBS)[number];
	/** Which of TERMS a change brings. */
	terms: number;
	/** Made on the draft as it was one change ago. */
	stale: boolean;
	signedOn: string;
}
const step: fc.Arbitrary<Step> = fc.record({
	verb: fc.constantFrom(...VERBS),
	terms: fc.nat({ max: TERMS.length - 1 }),
	stale: fc.boolean(),
	signedOn: fc.constantFrom('2026-10-12', '2026-09-01', '2026-10-13'),
});
/** What leads to a contract. */
const straight: fc.Arbitrary<Step> = fc.record({
	verb: fc.constantFrom('acknowledge', 'send', 'activate'),
	terms: fc.constant(0),
	stale: fc.constant(false),
	signedOn: fc.constant('2026-10-12'),
});

/** The way itself, so that at least one gets there whatever is drawn: every warning answered for, sent, signed. */
const ON_THE_WAY = { terms: 0, stale: false, signedOn: '2026-10-12' } as const;
const THE_WAY: Step[] = [
	...Array.from({ length: 8 }, () => ({ ...ON_THE_WAY, verb: 'acknowledge' as const })),
	{ ...ON_THE_WAY, verb: 'send' },
	{ ...ON_THE_WAY, verb: 'activate' },
];

/** What a step comes to; null when it is refused. `activated` says with which terms. */
function taken(draft: Draft, { verb, terms, stale, signedOn }: Step): { draft: Draft; signed?: DraftTerms } | null {
	const revision = draft.revision - (stale ? 1 : 0);
	if (verb === 'activate') {
		const decided = decideActivate(draft, sealed(draft, { revision, signedOn }), context());
		if (isRefused(decided)) return null;
		const [event] = (decided as Exclude<typeof decided, { refused: unknown }>).contract;
		const signed = event?.type === 'contractActivated' ? event.terms : undefined;
		return { draft: withFacts(draft, (decided as Exclude<typeof decided, { refused: unknown }>).draft), signed };
	}
	const decided = decide(draft, verb, revision, TERMS[terms] ?? SOUND);
	return Array.isArray(decided) ? { draft: withFacts(draft, decided) } : null;
}

function decide(draft: Draft, verb: Exclude<Step['verb'], 'activate'>, revision: number, terms: DraftTerms): object {
	switch (verb) {
		case 'change':
			return decideChange(draft, { revision, terms, holdsFrom: null }, context());
		case 'acknowledge': {
			const open = findingsOf(draft, context()).find(({ key }) => !draft.acknowledged.some((one) => one.key === key));
			return decideAcknowledge(draft, { key: open?.key ?? '', note: '知悉' }, context());
		}
		case 'send':
			return decideSend(draft, { revision }, context());
		case 'takeBack':
			return decideTakeBack(draft, { reason: '改' }, context());
		case 'object':
			return decideObject(draft, { text: '改' }, context());
		case 'drop':
			return decideDrop(draft, { reason: '不签了' }, context());
	}
}

/** Mostly on the way to the end, so that many get there. */
const steps = fc.array(fc.oneof(step, straight), { minLength: 4, maxLength: 20 });

test('no sequence of commands activates a draft with an error, or with a warning that nobody answered for', () => {
	let activations = 0;
	const property = fc.property(fc.nat({ max: TERMS.length - 1 }), steps, (first, all) => {
		let draft = started(TERMS[first]);
		for (const one of all) {
			const before = draft;
			const result = taken(draft, one);
			if (!result) continue;
			draft = result.draft;
			if (!result.signed) continue;
			activations += 1;
			const errors = findingsOf({ ...before, terms: result.signed }, context()).filter(({ blocks }) => blocks);
			expect(errors).toEqual([]);
			const answered = before.acknowledged.map(({ key }) => key);
			expect(answered).toEqual(expect.arrayContaining(findingsOf(before, context()).map(({ key }) => key)));
		}
	});
	fc.assert(property, { numRuns: RUNS, examples: [[0, THE_WAY]] });
	expect(activations).toBeGreaterThan(0);
});

test('what is activated or given up changes no more', () => {
	const property = fc.property(steps, (all) => {
		let draft = started();
		for (const one of all) {
			const closed = draft.status === 'activated' || draft.status === 'dropped';
			const result = taken(draft, one);
			if (closed) expect(result).toBeNull();
			draft = result?.draft ?? draft;
		}
	});
	fc.assert(property, { numRuns: RUNS });
});

test('the revision counts the changes, and every change is on the revision before it', () => {
	const property = fc.property(steps, (all) => {
		let draft = started();
		for (const one of all) {
			const result = taken(draft, one);
			if (!result) continue;
			expect(result.draft.revision).toBe(draft.revision + (one.verb === 'change' ? 1 : 0));
			if (one.verb === 'change') expect(one.stale).toBe(false);
			draft = result.draft;
		}
	});
	fc.assert(property, { numRuns: RUNS });
});
