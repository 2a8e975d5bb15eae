import type { CollectionDeclaration } from '../config/database';
import type { DayKind } from './control/dayKinds';
import type { MessageTemplate } from './messages';

export interface SimulatorOptions {
	/** Where everything is kept; ':temporary:' keeps nothing after `stop`. */
	dataFolder: string;
	/** The deployed bundles: `<name>/index.js` with `config.json`. */
	functionsFolder: string;
	/** The mini-program built for the browser, shown under `/h5/`. */
	h5Folder?: string;
	/** 0, the default, takes a free port. */
	port?: number;
	/** The folder of a world that marked its start: a new world begins as a copy of it, in its time. */
	begin?: string;
	/** When a new world begins; a world that is already there keeps its own time. */
	clock: { startMs: number; frozen?: boolean };
	/** The collections of the database with their indexes. */
	collections: readonly CollectionDeclaration[];
	/** Variables of each function, as set in the console of the cloud. */
	environment?: Record<string, Record<string, string>>;
	/** Variables for every function that declares their name in its config.json. */
	variables?: Record<string, string>;
	/** The subscribe-message templates WeChat approved; missing: every id is one, with any fields. */
	templates?: Record<string, MessageTemplate>;
	/** Functions run in the thread of the simulator instead of worker threads: for thousands of calls in a minute. */
	sameThread?: boolean;
	dayKindOf?: (day: string) => DayKind;
	/** Hears what functions print and how they fail. */
	onOutput?: (functionName: string, text: string) => void;
}
