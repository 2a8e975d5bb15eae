import { lapsingTerm } from '../../domain/contract/lapse';
import { contractCard } from '../../domain/contract/project';
import { findStage } from '../../domain/contract/stages';
import { type Contract, termsOf } from '../../domain/contract/state';
import { shareOf } from '../../domain/duty/cost';
import type { DutyDocument } from '../../domain/duty/document';
import { dutyView } from '../../domain/duty/document';
import { closableFrom, findOpenAttempt } from '../../domain/money/attempt';
import { capitalOf } from '../../domain/money/capital';
import { creditOf } from '../../domain/money/credit';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { findDocument } from '../../store/documents';
import { findMembership, getOwnContract } from '../access';
import { paymentCards, stageView } from '../contract/money';

export const getStage = handle('pay.getStage', async ({ contractId, stageId }, { person, nowMs }) => {
	const contract = await getOwnContract(person, contractId);
	if (isRefused(contract)) return contract;
	const terms = termsOf(contract);
	const stage = findStage(contract, terms, stageId);
	if (!stage) return refuse('NOT_FOUND');
	const document = await findDocument<DutyDocument>('duties', `${contractId}:stage:${stageId}`);
	const duty = document && dutyView(document, nowMs, 'customer');
	const late = document && lateOf(document);
	return {
		contract: contractCard(contract),
		stage: stageView(contract, stage, duty ? [duty] : []),
		remainingInWords: stage.remainingFen ? capitalOf(stage.remainingFen) : null,
		payments: paymentCards(contract, stageId),
		transfers: transfersOf(contract, stageId),
		openAttempt: openAttemptOf(contract, stageId, person.openid),
		bankAccount: terms.bankAccount,
		latePenalty: late,
		creditFen: creditOf(contract),
		mayPay: findMembership(person, contract.companyId)?.rights.includes('pay') ?? false,
		lapses: lapsingTerm(terms, stageId) !== undefined,
	};
});

/** What each day of delay may cost from when on; nothing once it is paid, or where the contract names nothing. */
function lateOf({ cost, dueAtMs, settledAtMs, amountFen, costShown }: DutyDocument) {
	if (cost?.per !== 'day' || dueAtMs === null || settledAtMs !== null || amountFen === null || !costShown) return null;
	return { fromMs: dueAtMs, perDayFen: shareOf(amountFen, cost.rateBp) };
}

const TRANSFERS_SHOWN = 20;

function transfersOf(contract: Contract, stageId: string) {
	return contract.transfers
		.filter((transfer) => transfer.stageId === stageId)
		.slice(-TRANSFERS_SHOWN)
		.reverse()
		.map(({ id, amountFen, transferredOn, status, submittedAtMs, byName, reason, paymentId }) => ({
			...{ id, amountFen, transferredOn, status, submittedAtMs, byName, reason, paymentId },
		}));
}

function openAttemptOf(contract: Contract, stageId: string, openid: string) {
	const open = findOpenAttempt(contract, stageId);
	if (!open) return null;
	const { id, amountFen, byName, openedAtMs } = open;
	return { id, amountFen, byName, openedAtMs, mine: open.openid === openid, closableFromMs: closableFrom(openedAtMs) };
}
