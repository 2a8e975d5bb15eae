/** What a client's credit is made of and where it went; surcharges. Each list is bounded, the latest first. */
import type { EpochMs } from '../../../types/units';
import { BOOKS_SHOWN, type CreditView, type RefundView, type SurchargeView } from '../../../types/views-books';
import { contractCard } from '../../domain/contract/project';
import { findStage, stagesOf } from '../../domain/contract/stages';
import { type Contract, clauseLabelOf, termsOf } from '../../domain/contract/state';
import { countedPayments, creditOf } from '../../domain/money/credit';
import { askableOf, leftOf } from '../../domain/money/decideRefund';
import type { Surcharge } from '../../domain/money/records';

/** The latest first, and no more of them than a reply holds. */
export const latest = <One extends { atMs: EpochMs | null }>(all: readonly One[]): One[] =>
	[...all].sort((one, two) => (two.atMs ?? 0) - (one.atMs ?? 0)).slice(0, BOOKS_SHOWN);

export function creditView(contract: Contract): CreditView {
	const open = stagesOf(contract, termsOf(contract)).filter((stage) => stage.openedAtMs !== null);
	return {
		contract: contractCard(contract),
		creditFen: creditOf(contract),
		askableFen: askableOf(contract),
		sources: latest(sourcesOf(contract)),
		uses: latest(
			contract.creditUses.map(({ id, stageId, amountFen, atMs, byName }) => ({
				...{ id, stageTitle: titleOf(contract, stageId), amountFen, atMs, byName },
			})),
		),
		payable: open
			.flatMap(({ term, remainingFen }) => (remainingFen ? [{ id: term.id, title: term.title, remainingFen }] : []))
			.slice(0, BOOKS_SHOWN),
		asks: latest(
			contract.refundAsks.map((ask) => {
				const { id, amountFen, note, status, reason, atMs, byName } = ask;
				return { id, amountFen, note, status, reason, atMs, byName, leftFen: leftOf(contract, ask) };
			}),
		),
		refunds: latest(contract.refunds.map(refundView)),
		surchargesWaiting: contract.surcharges.filter(({ status }) => status === 'proposed').length,
	};
}

const titleOf = (contract: Contract, stageId: string): string =>
	findStage(contract, termsOf(contract), stageId)?.term.title ?? '';

const refundView = (refund: Contract['refunds'][number]): RefundView => {
	const { id, askId, way, amountFen, reason, status, settledAtMs, note, atMs, byName } = refund;
	return { id, askId, way, amountFen, reason, status, settledAtMs, note, atMs, byName };
};

function sourcesOf(contract: Contract): CreditView['sources'] {
	const surplus = countedPayments(contract).filter(({ surplusFen }) => surplusFen > 0);
	const over = stagesOf(contract, termsOf(contract)).filter(({ overFen }) => overFen > 0);
	const conceded = contract.claims.filter(({ owner, status }) => owner === 'agency' && status === 'conceded');
	return [
		...surplus.map(({ stageId, surplusFen, occurredAtMs: atMs }) => ({
			...{ kind: 'surplus' as const, amountFen: surplusFen, title: titleOf(contract, stageId), atMs, byName: '' },
		})),
		...over.map(({ term, overFen }) => ({
			...{ kind: 'over' as const, amountFen: overFen, title: term.title, atMs: null, byName: '' },
		})),
		...contract.granted.map(({ amountFen, reason, atMs, byName }) => ({
			...{ kind: 'granted' as const, amountFen, title: reason, atMs, byName },
		})),
		...conceded.map(({ amountFen, asserted, steps }) => ({
			...{ kind: 'conceded' as const, amountFen, title: asserted.title },
			...{ atMs: steps.at(-1)?.atMs ?? null, byName: steps.at(-1)?.byName ?? '' },
		})),
	];
}

export const surchargeViews = (contract: Contract): SurchargeView[] =>
	latest(contract.surcharges).map((surcharge) => surchargeView(contract, surcharge));

function surchargeView(contract: Contract, surcharge: Surcharge): SurchargeView {
	const { id, faultId, reason, rateBp, baseFen, amountFen, clauseId, status, answer, atMs, byName } = surcharge;
	const clause = { id: clauseId, label: clauseLabelOf(termsOf(contract), clauseId) };
	return { id, faultId, reason, rateBp, baseFen, amountFen, clause, status, answer, atMs, byName };
}
