import type { DueRule } from '../../../types/terms';
import type { Fault } from './finding';
import { type Check, dueTermsOf, type Paper } from './paper';
import { type Sentence, sentencesOf } from './sentences';

const PAYS = /支付|付款|付清|付至|付到|缴纳|交纳|结清|汇入|打入/;
/** Money that is owed for another reason, and what is said of money not paid. */
const OTHER_MONEY = /违约金|赔偿|补偿|退还|返还|加收|滞纳|未(?:按|能|及时|在|支付)|逾期|不支付/;
const ANCHORS = {
	signing: /(?:签订|签署|签约|签字|盖章|生效)[^，,。；]{0,12}(?:后|之日|起|内|时)/,
	completion: /(?:完成|验收|交付|上线|竣工)[^，,。；]{0,12}(?:后|之日|起|内|时)/,
} as const;
type Anchor = keyof typeof ANCHORS;

/** A payment that is due so long after the signing in one clause and after the completion in another. */
export const paymentTwice: Check = (paper) => {
	const known = knownAnchors(paper);
	const paying = sentencesOf(paper).filter(({ words }) => isPayment(words, paper));
	const anchored = (anchor: Anchor) => paying.filter(({ words }) => anchorOf(words) === anchor);
	const [signing, completion] = [anchored('signing'), anchored('completion')];
	// Every time that the words name is a stage of its own: nothing is said twice.
	if (known.size === 2 || known.size === 0) return [];
	const [own, other] = known.has('signing') ? [signing, completion] : [completion, signing];
	return own
		.slice(0, 1)
		.flatMap((one) => other.filter(({ clauseId }) => clauseId !== one.clauseId).map((two) => fault(one, two)));
};

const fault = (one: Sentence, two: Sentence): Fault => ({
	...{ code: 'PAYMENT_TIME_TWICE', at: `${one.clauseId}:${two.clauseId}`, clauseIds: [one.clauseId, two.clauseId] },
	detail: { words: one.words, otherWords: two.words },
});

function isPayment(words: string, { terms }: Paper): boolean {
	const { label } = terms.parties.agency;
	const isOurs = label !== '' && new RegExp(`^${label.replace(/[^\p{L}\p{N}]/gu, '.')}(?:应|须|需)`, 'u').test(words);
	return PAYS.test(words) && !OTHER_MONEY.test(words) && !isOurs;
}

/** When a sentence lets pay; null where it names no time, or both as stages do. */
function anchorOf(words: string): Anchor | null {
	const anchors = (Object.keys(ANCHORS) as Anchor[]).filter((anchor) => ANCHORS[anchor].test(words));
	return anchors.length === 1 ? (anchors[0] ?? null) : null;
}

/** The times that the stages of the terms know. */
function knownAnchors(paper: Paper): Set<Anchor> {
	const stages = dueTermsOf(paper).filter(({ list }) => list === 'stages');
	return new Set(
		stages.flatMap(({ plain, index }): Anchor[] => {
			const opensOn = paper.terms.stages[index]?.opensOn;
			const from = plain.map((due: DueRule) => ('from' in due ? due.from : null));
			const all = new Set([opensOn, ...from]);
			return [
				...(all.has('signing') ? (['signing'] as const) : []),
				...(all.has('acceptance') || all.has('delivery') ? (['completion'] as const) : []),
			];
		}),
	);
}
