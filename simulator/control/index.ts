import type { Personas } from '../client/personas';
import type { MovableClock } from '../clock';
import type { DatabaseInspection } from '../database/inspection';
import type { FunctionRuntime, InvocationReply } from '../functions';
import type { Faults } from '../kernel';
import type { Messages } from '../messages';
import type { Pay } from '../pay';
import type { StorageService } from '../storage/service';
import { type DayKind, nextWorkingMorningMs } from './dayKinds';
import { nextDueMs } from './due';
import type { StartPoint } from './start';

export interface ControlParts {
	clock: MovableClock;
	faults: Faults;
	pay: Pay;
	messages: Messages;
	functions: FunctionRuntime;
	personas: Personas;
	database: DatabaseInspection;
	storage: StorageService['inspect'];
	start: StartPoint;
	dayKindOf: (day: string) => DayKind;
}

/** Everything a person at the control bar, or a test, may do and look at. */
export interface Control extends ControlParts {
	/** A person's telephone calls a function. */
	call(openid: string, functionName: string, data: unknown): Promise<InvocationReply>;
	/** Calls a function as any SOURCE, for example `wx_trigger`; `openid` may be empty. */
	callAs(source: string, openid: string, functionName: string, data: unknown): Promise<InvocationReply>;
	/** When the earliest open duty is next due; nothing when none is open. */
	nextDueMs(): number | undefined;
	/** Moves to the next due time and runs what happens then. Gives false when there is none. */
	advanceToNextDue(): Promise<boolean>;
	/** Moves to 09:00 of the next working day. */
	advanceToNextWorkingDay(): Promise<void>;
	/** Resolves when nothing is due or running on the clock. */
	settled(): Promise<void>;
}

export function createControl(parts: ControlParts): Control {
	const { clock, functions, database } = parts;
	const next = () => nextDueMs(database, clock.nowMs());
	return {
		...parts,
		call: (openid, functionName, data) => functions.invoke({ functionName, source: 'wx_client', openid, data }),
		callAs: (source, openid, functionName, data) => functions.invoke({ functionName, source, openid, data }),
		nextDueMs: next,
		async advanceToNextDue() {
			const atMs = next();
			if (atMs !== undefined) await clock.advanceTo(atMs);
			return atMs !== undefined;
		},
		advanceToNextWorkingDay: () => clock.advanceTo(nextWorkingMorningMs(clock.nowMs(), parts.dayKindOf)),
		settled: () => clock.settled(),
	};
}
