/** Looks at a world that has come to rest, and says everything that is not as the money says. */
import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../cloudfunctions/domain/contract/state';
import { MESSAGES } from '../../config/messages';
import { replay } from '../functions/store/replay';
import { type AgreedStage, type Counted, count, leftOver, totalsOf } from './account';
import type { Intent } from './caller';
import { eventsOf, happeningsOf, keysOf } from './log';
import type { Player, Verdict } from './player';
import { judgeOrders, judgeRefunds } from './wechatOracle';
import { COLLEAGUE, PAYER, type TortureWorld } from './world';

/** Everything that is wrong, each in a line; nothing when all is well. */
export async function judge(world: TortureWorld, { caller, verdicts }: Player): Promise<string[]> {
	const contracts = world.contractIds.map((id) => caller.contract(id));
	const logs = contracts.map(({ id }) => eventsOf(world, id));
	const counted = contracts.map((contract, index) => count(agreedOf(contract), happeningsOf(logs[index] ?? [])));
	const keys = contracts.flatMap((contract, index) => keysOf(contract, logs[index] ?? []));
	const wrong = [
		...judgeOrders(world.pay.orders(), contracts),
		...judgeRefunds(world.pay.refunds(), contracts),
		...judgeIntents(caller.intents, keys),
		...contracts.flatMap((contract) => judgeVerdicts(contract, verdicts)),
		...contracts.flatMap(judgeReceipts),
		...contracts.flatMap((contract, index) => judgeBooks(contract, counted[index] as Counted)),
		...judgeMessages(world, contracts),
		...judgeBystander(caller.contract(world.bystanderId)),
		...replay(world).differences,
	];
	for (const [index, { id }] of contracts.entries()) {
		wrong.push(...(await judgeScreens(world, id, counted[index] as Counted)));
	}
	return wrong;
}

/** What was wanted once stands once, if anybody was told that it was done; what was refused does not; nothing else does. */
function judgeIntents(intents: readonly Intent[], keys: readonly string[]): string[] {
	const all = new Set([...keys, ...intents.map(({ key }) => key)]);
	return [...all].flatMap((key) => {
		const asked = intents.filter((intent) => intent.key === key);
		const told = requestsThat(asked, ['ok']);
		const most = requestsThat(asked, ['ok', 'lost']);
		const stand = keys.filter((one) => one === key).length;
		return stand >= told && stand <= most ? [] : [`stands ${stand} times, done ${told} to ${most} times: ${key}`];
	});
}

const requestsThat = (intents: readonly Intent[], outcomes: readonly string[]): number =>
	new Set(intents.filter(({ outcome }) => outcomes.includes(outcome)).map(({ requestId }) => requestId)).size;

/** A transfer ends as one of the verdicts of the staff that could have been done, and as one that was told. */
function judgeVerdicts(contract: Contract, verdicts: readonly Verdict[]): string[] {
	return contract.transfers.flatMap(({ id, status, paymentId }) => {
		const payment = contract.payments.find((one) => one.id === paymentId);
		const found = status === 'submitted' ? undefined : (payment?.amountFen ?? null);
		const all = verdicts.filter(({ transferId }) => transferId === id);
		const told = all.filter(({ outcome }) => outcome === 'ok');
		const may = told.length > 0 ? told : all.filter(({ outcome }) => outcome === 'lost');
		const isRight = found === undefined ? told.length === 0 : may.some(({ receivedFen }) => receivedFen === found);
		return isRight && told.length <= 1 ? [] : [`transfer ${id} is ${status} with ${found} of ${JSON.stringify(all)}`];
	});
}

const RECEIPT_DIGITS = 3;
const judgeReceipts = ({ payments }: Contract): string[] =>
	payments.flatMap(({ receiptNumber }, index) =>
		receiptNumber.endsWith(`-SJ${String(index + 1).padStart(RECEIPT_DIGITS, '0')}`)
			? []
			: [`receipt ${index + 1} is ${receiptNumber}`],
	);

/** The stages as the terms agree on them, and which evidence opened. */
function agreedOf({ versions, evidence }: Contract): AgreedStage[] {
	const accepted = evidence.some(({ trigger }) => trigger === 'acceptance');
	return (versions[0]?.terms.stages ?? []).map(({ id, amountFen, opensOn }) => ({
		...{ id, amountFen: amountFen ?? 0 },
		isOpen: opensOn === 'signing' || accepted,
	}));
}

/** Every entry balances, and together they are what the slow count says. */
function judgeBooks({ ledger }: Contract, { accounts, impossible }: Counted): string[] {
	const crooked = ledger.filter(({ lines }) => leftOver(lines) !== 0);
	const gaps = ledger.some(({ number }, index) => number !== index + 1) ? ['entries are not numbered one by one'] : [];
	const totals = totalsOf(ledger);
	const same = isDeepStrictEqual(sorted(totals), sorted(accounts));
	return [
		...crooked.map(({ number }) => `entry ${number} does not balance`),
		...gaps,
		...impossible,
		...(same ? [] : [`ledger ${JSON.stringify(totals)} for ${JSON.stringify(accounts)}`]),
	];
}

const sorted = (values: Record<string, number>) => Object.entries(values).sort(([one], [two]) => (one < two ? -1 : 1));

/** Each payment that was announced or came through WeChat was put down for each who pays, once; nothing was sent twice. */
function judgeMessages(world: TortureWorld, contracts: readonly Contract[]): string[] {
	const { templateId } = MESSAGES.paymentReceived;
	const received = world.database.documents('outbox', { query: { template: 'paymentReceived' } });
	const wanted = contracts.flatMap(({ payments }) =>
		payments.flatMap(({ id }) => [PAYER, COLLEAGUE].map((openid) => `paymentReceived:${id}:${openid}`)),
	);
	const ids = received.map(({ _id }) => String(_id));
	const missing = wanted.filter((id) => !ids.includes(id)).map((id) => `nobody is told ${id}`);
	const extra = ids.filter((id) => !wanted.includes(id)).map((id) => `told without a payment: ${id}`);
	const sent = world.messages.sent().filter((message) => message.templateId === templateId && message.errcode === 0);
	const keys = sent.map(({ openid, page }) => `${openid} ${page}`);
	const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `told twice: ${key}`);
	return [...missing, ...extra, ...twice];
}

const judgeBystander = ({ payments, attempts, refunds, ledger }: Contract): string[] =>
	payments.length + attempts.length + refunds.length > 0 || ledger.length > 1 ? ['the bystander’s books moved'] : [];

/** What the client reads is what the slow count says. */
async function judgeScreens(world: TortureWorld, contractId: string, counted: Counted): Promise<string[]> {
	const wrong: string[] = [];
	for (const [stageId, expected] of Object.entries(counted.stages)) {
		const { stage, creditFen } = await world.get(PAYER, 'pay.getStage', { contractId, stageId });
		const { paidFen, remainingFen, status } = stage;
		const shown = { paidFen, remainingFen, status };
		if (!isDeepStrictEqual(shown, expected)) {
			wrong.push(`${stageId} shows ${JSON.stringify(shown)} for ${JSON.stringify(expected)}`);
		}
		if (creditFen !== counted.creditFen) wrong.push(`the credit shows ${creditFen} for ${counted.creditFen}`);
	}
	return wrong;
}
