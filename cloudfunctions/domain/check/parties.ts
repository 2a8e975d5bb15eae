import type { Side } from '../../../types/codes';
import type { Fault } from './finding';
import { type Check, type Paper, wordsOf } from './paper';
import type { Rule } from './rules';
import { sentencesOf } from './sentences';

/** Before a label: what is done to, for, with or by the leave of a party is not done by it. */
const NOT_DOING = /(?:[向给为对与和及同经受使按照据因替]|收到|接到|配合|协助|通知|告知|交付|交予|要求|属于?|归) *$/;
const DOING =
	/^ *(?:方)? *(?:应|须|需|必须|负责|承诺|保证|同意|有义务|不得|不会|可以?(?!以)|将|于|在|提供|支付|提交|完成|出具|安排|指定|派|定期|按|根据|自行)/;
const CHANGES = '(?:需求(?:的)?变更|变更需求|需求(?:有|发生)(?:变更|变化|变动)|(?:要求|提出|需要)(?:变更|修改|新增))';
const OTHER: Record<Side, Side> = { customer: 'agency', agency: 'customer' };
const SENTENCE_STOP = /[。；;！!？?\n]/;

/** Words that give a duty to the other party than the terms do, and changes that the wrong party asks for. */
export const swappedParties: Check = (paper) => {
	const { customer, agency } = paper.terms.parties;
	if (customer.label === '' || agency.label === '' || customer.label === agency.label) return [];
	return [...swappedRules(paper), ...swappedChanges(paper)];
};

function swappedRules(paper: Paper): Fault[] {
	return paper.rules.flatMap((rule): Fault[] => {
		const owner = ownerOf(rule);
		const clause = paper.clauses.get(rule.clauseId);
		if (owner === null || !clause || clause.struck) return [];
		const sentence = sentenceAround(wordsOf(clause), rule.quote);
		const { label } = paper.terms.parties[owner];
		const other = paper.terms.parties[OTHER[owner]].label;
		if (sentence.includes(label) || !isDoneBy(sentence, other)) return [];
		const detail = { title: rule.title ?? '', owner, label, other, words: sentence };
		return [{ code: 'PARTY_AGAINST_LABEL', at: rule.path, clauseIds: [rule.clauseId], detail }];
	});
}

/** Who owes a rule by the terms; null where it says so nowhere. */
function ownerOf({ keys, fields }: Rule): Side | null {
	if (keys[0] === 'stages') return 'customer';
	if (keys[0] === 'responses') return 'agency';
	return fields.owner === 'customer' || fields.owner === 'agency' ? fields.owner : null;
}

/** The sentences that a passage reaches over. */
function sentenceAround(words: string, quote: string): string {
	const at = words.indexOf(quote);
	if (at < 0) return quote;
	let [start, end] = [at, at + quote.length];
	while (start > 0 && !SENTENCE_STOP.test(words.charAt(start - 1))) start -= 1;
	while (end < words.length && !SENTENCE_STOP.test(words.charAt(end - 1))) end += 1;
	return words.slice(start, end).trim();
}

/** Whether a sentence names a party as the one who does something. */
function isDoneBy(sentence: string, label: string): boolean {
	for (let at = sentence.indexOf(label); at >= 0; at = sentence.indexOf(label, at + label.length)) {
		const isObject = NOT_DOING.test(sentence.slice(0, at));
		if (!isObject && DOING.test(sentence.slice(at + label.length))) return true;
	}
	return false;
}

/** It is the customer who asks for changes: a sentence that lets the agency do it has the labels swapped. */
function swappedChanges(paper: Paper): Fault[] {
	const { customer, agency } = paper.terms.parties;
	const between = `(?:(?!${literally(customer.label)})[^，,。；收接对评估根按处应]){0,10}`;
	const changes = new RegExp(`(?:如果|如|若|因|当|由于) *${literally(agency.label)}${between}${CHANGES}`);
	return sentencesOf(paper)
		.filter(({ words }) => changes.test(words))
		.map(({ clauseId, words }) => {
			const detail = { title: '', owner: 'customer', label: customer.label, other: agency.label, words };
			return { code: 'PARTY_AGAINST_LABEL', at: `${clauseId}:changes`, clauseIds: [clauseId], detail };
		});
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
