import type { Fault } from './finding';
import type { Check, Paper } from './paper';

/** What a share is plainly taken of. */
const BASE =
	/(?:总|合同|开发|研发|服务|维护|运维|项目|全部|设计|制作)(?:金?额|价款?|款项?|费用?|价格|总价|总额|总费用)/;

/** What is left after another share has no base of its own. */
const REST = /余款|余额|尾款|余下|其余|剩余|剩下/;

/** A share of something that the contract does not put into figures, or of which there are two. */
export const undefinedBases: Check = (paper) => [...shareOfItem(paper), ...shareOfTwo(paper), ...shareOfBlank(paper)];

/** 15 % of an amount that stands nowhere. */
const shareOfItem = ({ terms }: Paper): Fault[] =>
	terms.items.flatMap(({ id, title, shareBp, clauseId }): Fault[] => {
		if (shareBp === null) return [];
		return [{ code: 'PERCENT_BASE_UNDEFINED', at: `items.${id}`, clauseIds: [clauseId], detail: { title, shareBp } }];
	});

/** 80 % of the fee: of the total, or of everything on the list? */
function shareOfTwo({ terms }: Paper): Fault[] {
	const { amountFen: totalFen } = terms.total;
	const listed = terms.prices.filter((one) => !one.optional && one.payee === 'agency' && one.amountFen !== null);
	const listFen = listed.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
	const [first] = listed;
	if (totalFen === null || !first || listFen === totalFen) return [];
	return terms.stages.flatMap(({ id, title, shareBp, quote, clauseId, yearly }): Fault[] => {
		if (shareBp === null || yearly !== null || BASE.test(quote) || REST.test(quote)) return [];
		const detail = { title, shareBp, totalFen, listFen };
		return [{ code: 'PERCENT_BASE_UNDEFINED', at: `stages.${id}`, clauseIds: [clauseId, first.clauseId], detail }];
	});
}

/** A surcharge, a refund or a penalty on a total that is left open. */
function shareOfBlank({ terms }: Paper): Fault[] {
	if (terms.total.amountFen !== null) return [];
	const ofTotal = [
		...(terms.surcharge ? [{ at: 'surcharge', title: '', ...terms.surcharge }] : []),
		...(terms.refund ? [{ at: 'refund', title: '', ...terms.refund }] : []),
		...terms.breachPenalties
			.filter(({ base }) => base === 'total')
			.map((one) => ({ ...one, at: `breachPenalties.${one.id}`, shareBp: one.rateBp })),
	];
	return ofTotal.map(({ at, title, shareBp, clauseId }) => ({
		...{ code: 'PERCENT_BASE_UNDEFINED', at, clauseIds: [clauseId, terms.total.clauseId], detail: { title, shareBp } },
	}));
}
