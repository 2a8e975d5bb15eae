import type { Fault } from './finding';
import type { Check } from './paper';
import { sentencesOf } from './sentences';

/** What can belong to one party alone. */
const THINGS = ['源代码', '代码', '源码', '文档', '设计', '程序', '软件', '成果', '数据', '资料', '界面'] as const;
/** 归甲方, 归属于乙方所有. */
const OWNED = /归(?:属于?|于)? *(\S{1,12})/;

/** The same work given to one party in one sentence, and to the other in another. */
export const ownedTwice: Check = (paper) => {
	const { customer, agency } = paper.terms.parties;
	const owned = sentencesOf(paper).flatMap(({ clauseId, words }) => {
		const owner = OWNED.exec(words)?.[1];
		const label = [customer.label, agency.label].find((one) => one !== '' && owner?.startsWith(one));
		return label === undefined ? [] : [{ clauseId, label, things: THINGS.filter((thing) => words.includes(thing)) }];
	});
	const firsts = owned.filter(({ label }) => label === customer.label);
	const seconds = owned.filter(({ label }) => label === agency.label && label !== customer.label);
	const found = new Map<string, Fault>();
	for (const first of firsts) {
		for (const second of seconds) {
			const thing = first.things.find((one) => second.things.includes(one));
			const at = `${first.clauseId}:${second.clauseId}`;
			if (thing === undefined || found.has(at)) continue;
			const detail = { thing, first: first.label, second: second.label };
			found.set(at, { code: 'OWNERSHIP_TWICE', at, clauseIds: [first.clauseId, second.clauseId], detail });
		}
	}
	return [...found.values()];
};
