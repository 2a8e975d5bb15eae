import type { OutputOf } from '../../../types/endpoints';
import type { EpochMs } from '../../../types/units';
import { type Contract, clauseLabelOf, termsOf } from '../../domain/contract/state';
import { refundableOf } from '../../domain/money/refundable';
import { creditView, latest } from '../account/creditViews';
import { paymentCards, stageViews } from '../contract/money';

type Books = OutputOf<'finance.getBooks'>;

/** The money of one contract as the staff work on it. */
export function booksView(contract: Contract, nowMs: EpochMs): Books {
	const refundableFen = new Map(contract.payments.map((one) => [one.id, refundableOf(contract, one, nowMs)]));
	return {
		...creditView(contract),
		stages: stageViews(contract, []).map((stage) => ({ ...stage, waivers: waiversOf(contract, stage.id) })),
		payments: paymentCards(contract).map((card) => ({ ...card, refundableFen: refundableFen.get(card.id) ?? 0 })),
		refundableFen: [...refundableFen.values()].reduce((sum, one) => sum + one, 0),
		claims: latest(claimsToAnswer(contract)),
		signedOn: termsOf(contract).signedOn,
	};
}

const waiversOf = ({ waived }: Contract, stageId: string) =>
	latest(waived.filter((one) => one.stageId === stageId)).map(({ amountFen, reason, atMs, byName }) => ({
		...{ amountFen, reason, atMs, byName },
	}));

/** What the client claims and nobody has granted. */
function claimsToAnswer(contract: Contract): Books['claims'] {
	const open = contract.claims.filter(
		({ owner, status }) => owner === 'agency' && status !== 'conceded' && status !== 'givenUp',
	);
	return open.map(({ key, status, amountFen, asserted: { title, clauseId }, steps }) => {
		const { reason = '', atMs = 0, byName = '' } = steps.at(-1) ?? {};
		const clause = { id: clauseId, label: clauseLabelOf(termsOf(contract), clauseId) };
		return { key, title, status, amountFen, clause, reason, atMs, byName };
	});
}
