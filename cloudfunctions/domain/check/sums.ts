import type { Fault } from './finding';
import type { Check, Paper } from './paper';

const WHOLE_BP = 10_000;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
/** A fee that returns every year stands outside the total. */
const withinTotal = ({ terms }: Paper) => terms.stages.filter(({ yearly }) => yearly === null);

/** Stages that do not come to the total. While one of them is a blank nothing can be said. */
export const stagesAgainstTotal: Check = (paper) => {
	const { amountFen: totalFen, clauseId } = paper.terms.total;
	const stages = withinTotal(paper);
	const amounts = stages.flatMap(({ amountFen }) => (amountFen === null ? [] : [amountFen]));
	if (totalFen === null || amounts.length === 0 || amounts.length < stages.length) return [];
	const stagesFen = sum(amounts);
	if (stagesFen === totalFen) return [];
	const clauseIds = [clauseId, ...stages.map((stage) => stage.clauseId)];
	return [{ code: 'STAGES_AGAINST_TOTAL', at: 'total', clauseIds, detail: { stagesFen, totalFen } }];
};

/** A stage of 80 % that is not 80 % of the total; the last fen of a split may fall to either side. */
export const stageAgainstShare: Check = (paper) => {
	const { amountFen: totalFen } = paper.terms.total;
	return withinTotal(paper).flatMap(({ id, title, amountFen, shareBp, clauseId }): Fault[] => {
		if (totalFen === null || amountFen === null || shareBp === null) return [];
		const shareFen = (totalFen * shareBp) / WHOLE_BP;
		if (Math.abs(shareFen - amountFen) < 1) return [];
		const detail = { title, shareBp, amountFen, shareFen: Math.round(shareFen), totalFen };
		return [{ code: 'STAGES_AGAINST_TOTAL', at: `stages.${id}`, clauseIds: [clauseId], detail }];
	});
};

/** Shares that come to more than the whole. */
export const sharesOverWhole: Check = (paper) => {
	const stages = withinTotal(paper).filter(({ shareBp }) => shareBp !== null);
	const sharesBp = sum(stages.map(({ shareBp }) => shareBp ?? 0));
	if (sharesBp <= WHOLE_BP) return [];
	const clauseIds = stages.map(({ clauseId }) => clauseId);
	return [{ code: 'SHARES_OVER_WHOLE', at: 'stages', clauseIds, detail: { sharesBp } }];
};

/** Items that do not come to the total: 32,692.70 against 32,692. Said only when every item that has a price is read. */
export const itemsAgainstTotal: Check = ({ terms }) => {
	const priced = terms.items.flatMap(({ amountFen }) => (amountFen === null ? [] : [amountFen]));
	const { amountFen: totalFen, clauseId } = terms.total;
	if (priced.length === 0 || totalFen === null) return [];
	const itemsFen = sum(priced);
	if (itemsFen === totalFen) return [];
	const clauseIds = [...terms.items.map((item) => item.clauseId), clauseId];
	return [{ code: 'ITEMS_AGAINST_TOTAL', at: 'items', clauseIds, detail: { itemsFen, totalFen } }];
};

/** A line of the list without a price: included, or forgotten? Staff say which. */
export const unpricedItems: Check = ({ terms }) =>
	terms.items
		.filter(({ amountFen }) => amountFen === null)
		.map(({ id, title, clauseId }) => ({ code: 'ITEM_UNPRICED', at: id, clauseIds: [clauseId], detail: { title } }));

/** A monthly fee that the contract does not name: a twelfth of the yearly one, confirmed by a person. */
export const derivedFee: Check = ({ terms: { monthlyFee, total } }) => {
	if (monthlyFee?.basis !== 'yearOver12') return [];
	const detail = {
		...(monthlyFee.amountFen === null ? {} : { amountFen: monthlyFee.amountFen }),
		...(total.amountFen === null ? {} : { totalFen: total.amountFen }),
	};
	return [{ code: 'FEE_DERIVED', at: 'monthlyFee', clauseIds: [monthlyFee.clauseId], detail }];
};

/** A stage that was paid stays at least at what was paid on it. */
export const paidStages: Check = ({ terms, paid, previous }) =>
	Object.entries(paid).flatMap(([key, paidFen]): Fault[] => {
		const byId = ({ id }: { id: string }) => id === key || id === key.replace(/:\d+$/, '');
		const stage = terms.stages.find(byId);
		if (paidFen <= 0 || (stage && stage.amountFen !== null && stage.amountFen >= paidFen)) return [];
		const before = previous?.stages.find(byId);
		const detail = { title: stage?.title ?? before?.title ?? '', paidFen, amountFen: stage?.amountFen ?? 0 };
		return [{ code: 'PAID_STAGE_CHANGED', at: key, clauseIds: stage ? [stage.clauseId] : [], detail }];
	});
