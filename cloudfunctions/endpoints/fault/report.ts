import type { ParsedInputOf } from '../../../types/endpoints';
import type { Contract } from '../../domain/contract/state';
import { checkReporter, decideReport } from '../../domain/fault/decideReport';
import { promiseView } from '../../domain/fault/promises';
import type { Fault } from '../../domain/fault/state';
import { isRefused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { handle } from '../../door/open';
import { once, requestFact } from '../../store/facts';
import { contracts, faults } from '../../store/kinds';
import { deliverMessages, putMessages } from '../../store/outbox';
import { append, readHead, readState } from '../../store/stream';
import { type Transaction, transact } from '../../store/transaction';
import { claimUploads, findReadyUploads } from '../../store/uploads';
import { checkText } from '../../wechat/contentCheck';
import { findMembership } from '../access';
import { type Recipients, readPeople } from '../recipients';
import { reportMessages } from './messages';

type Input = ParsedInputOf<'fault.report'>;

/** Reports a fault; the promises it gives back are the clocks that now run. */
export const reportFault = handle('fault.report', async (input, call) => {
	const { openid } = call.person;
	const contract = await readState<Contract>(contracts, input.contractId);
	const membership = contract && findMembership(call.person, contract.companyId);
	if (!contract || !membership) return refuse('NOT_FOUND');
	const refused = checkReporter(contract, membership, input.urgency, call.nowMs);
	if (refused) return refused;
	const photos = await findReadyUploads(openid, 'faultPhoto', input.uploadIds);
	if (isRefused(photos)) return photos;
	if (!(await checkText(openid, input.text))) return refuse('CONTENT_REFUSED');
	const people = await readPeople(contract.companyId);
	const reported = await transact((tx) =>
		once(tx, requestFact('fault.report', openid, input.requestId), () => report(tx, input, { ...call, people })),
	);
	if (isRefused(reported)) return reported;
	await deliverMessages(reported.messageIds, call.nowMs);
	const fault = await readState<Fault>(faults, reported.faultId);
	const promises = fault?.promises.map((promised) => promiseView(promised, fault.reportedAtMs, call.calendar)) ?? [];
	return { faultId: reported.faultId, promises };
});

/** The contract's terms are read in the same transaction that fixes what they promise. */
async function report(tx: Transaction, input: Input, call: CallContext & { people: Recipients }) {
	const { actor, nowMs, calendar, person, people } = call;
	const head = await readHead(tx, contracts, input.contractId);
	const membership = head && findMembership(person, head.state.companyId);
	if (!head || !membership) return refuse('NOT_FOUND');
	const refused =
		checkReporter(head.state, membership, input.urgency, call.nowMs) ??
		(await claimUploads(tx, input.uploadIds, 'fault'));
	if (refused) return refused;
	const faultId = call.newId();
	const reporter = { ...actor, name: membership.name };
	const events = decideReport(head.state, { ...input, id: faultId }, calendar, call);
	const fault = await append(tx, faults, faultId, null, { events, actor: reporter, nowMs, calendar });
	const messages = reportMessages(fault, people);
	await putMessages(tx, messages, nowMs);
	return { faultId, messageIds: messages.map((message) => message.id) };
}
