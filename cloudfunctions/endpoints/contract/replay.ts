import type { JudgedView } from '../../../types/views-contract';
import { type Replayed, replayOf } from '../../domain/contract/replay';
import type { Contract } from '../../domain/contract/state';
import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { contracts } from '../../store/kinds';
import { stateAt } from '../../store/stream';
import { getContract } from '../access';

const SHOWN = 200;
const VERDICTS_SHOWN = 10;

/** Every verdict of a contract as it was given, beside what the duty comes to today. */
export const replayContract = handle('contract.replay', async ({ contractId }, call) => {
	const stored = await getContract(call.person, contractId);
	if (isRefused(stored)) return stored;
	const contract = stateAt(contracts, stored, call);
	const replayed = replayOf(contract, call.calendar, call.nowMs);
	return {
		judged: replayed.slice(0, SHOWN).map((one) => judgedView(contract, one)),
		more: Math.max(0, replayed.length - SHOWN),
	};
});

function judgedView(contract: Contract, { obligation, verdicts, now }: Replayed): JudgedView {
	const { key, title, period, owner, clauseId, clauseLabel } = obligation;
	return {
		...{ dutyId: `${contract.id}:${key}`, title, period, owner, now },
		clause: { id: clauseId, label: clauseLabel },
		verdicts: verdicts.slice(-VERDICTS_SHOWN).map(({ key: _key, ...verdict }) => verdict),
	};
}
