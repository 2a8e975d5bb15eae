import type { Recorded } from '../event';
import type { ContractEvent, EventOf } from './events';
import type { Contract, Evidence } from './state';

/** Evidence opens stages and starts clocks; corrected, the new moment counts and the old one stays beside it. */
export function evolveEvidence(
	contract: Contract,
	{ recordedAtMs, actor }: Recorded<ContractEvent>,
	event: EventOf<'evidenceRecorded' | 'evidenceCorrected'>,
): Contract {
	const { trigger, stageId, occurredAtMs, note } = event;
	const told = { trigger, stageId, occurredAtMs, note, recordedAtMs, byName: actor.name };
	if (event.type === 'evidenceCorrected') {
		const correct = (one: Evidence): Evidence => (isSame(one, event) ? { ...told, before: historyOf(one) } : one);
		return { ...contract, evidence: contract.evidence.map(correct) };
	}
	const accepted = trigger === 'acceptance' && stageId === null && contract.status === 'active';
	const evidence = [...contract.evidence, { ...told, before: [] }];
	return { ...contract, evidence, status: accepted ? 'accepted' : contract.status };
}

/** Whether it is evidence of the same thing: of the whole, or of the same stage. */
export const isSame = (one: Evidence, other: Pick<Evidence, 'trigger' | 'stageId'>): boolean =>
	one.trigger === other.trigger && one.stageId === other.stageId;

const historyOf = ({ occurredAtMs, note, recordedAtMs, byName, before }: Evidence): Evidence['before'] => [
	...before,
	{ occurredAtMs, note, recordedAtMs, byName },
];
