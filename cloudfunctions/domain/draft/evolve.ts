import type { Recorded } from '../event';
import type { Content, DraftEvent } from './events';
import type { Draft, DraftStep } from './state';

type EventOf<Type extends DraftEvent['type']> = Extract<Recorded<DraftEvent>['event'], { type: Type }>;

/** The state of a draft after one more event. */
export function evolveDraft(draft: Draft | null, recorded: Recorded<DraftEvent>): Draft {
	const { event } = recorded;
	if (event.type === 'draftStarted') return begin(recorded, event);
	if (!draft) throw new Error('A draft begins with draftStarted');
	switch (event.type) {
		case 'draftChanged':
			return changed(draft, recorded, event);
		case 'checkAcknowledged': {
			const { key, note, occurredAtMs: atMs } = event;
			const others = draft.acknowledged.filter((one) => one.key !== key);
			const acknowledged = [...others, { key, note, atMs, byName: recorded.actor.name }];
			return { ...draft, acknowledged, ...stepped(draft, recorded, 'acknowledged', note) };
		}
		case 'draftSent':
			return { ...draft, status: 'sent', ...stepped(draft, recorded, 'sent') };
		case 'draftObjected':
			return { ...draft, status: 'draft', ...stepped(draft, recorded, 'objected', event.text) };
		case 'draftTakenBack':
			return { ...draft, status: 'draft', ...stepped(draft, recorded, 'takenBack', event.reason) };
		case 'draftDropped':
			return { ...draft, status: 'dropped', ...stepped(draft, recorded, 'dropped', event.reason) };
		case 'draftActivated': {
			const { contractId, uploadIds } = event;
			return {
				...{ ...draft, status: 'activated', activated: { contractId, uploadIds } },
				...stepped(draft, recorded, 'activated'),
			};
		}
	}
}

function begin(recorded: Recorded<DraftEvent>, event: EventOf<'draftStarted'>): Draft {
	const { id, companyId, companyName, supplement } = event;
	return {
		...{ id, companyId, companyName, supplement, ...contentOf(event) },
		...{ status: 'draft', revision: 1, acknowledged: [], activated: null },
		...stepped({ steps: [] }, recorded, 'started'),
	};
}

function changed(draft: Draft, recorded: Recorded<DraftEvent>, event: EventOf<'draftChanged'>): Draft {
	return {
		...{ ...draft, ...contentOf(event), revision: draft.revision + 1 },
		acknowledged: draft.acknowledged.filter(({ key }) => event.keptKeys.includes(key)),
		...stepped(draft, recorded, 'changed'),
	};
}

const contentOf = ({ terms, values, holdsFrom }: Content): Content => ({ terms, values, holdsFrom });

/** One more step. Changes that the same person makes one after another are one. */
function stepped(
	draft: Pick<Draft, 'steps'>,
	{ actor, event }: Recorded<DraftEvent>,
	kind: DraftStep['kind'],
	note: string | null = null,
): Pick<Draft, 'steps' | 'changedAtMs'> {
	const step: DraftStep = { kind, atMs: event.occurredAtMs, byName: actor.name, side: actor.side, note };
	const last = draft.steps.at(-1);
	const goesOn = kind === 'changed' && last?.kind === 'changed' && last.byName === step.byName;
	return {
		steps: [...(goesOn ? draft.steps.slice(0, -1) : draft.steps), step],
		changedAtMs: event.occurredAtMs,
	};
}
