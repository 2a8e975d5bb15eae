/** What an obligation does not say unless its kind does. */
export const BLANK_OBLIGATION = {
	...{ period: null, startedAtMs: null, dueAtMs: null, unknownYear: null, settledAtMs: null },
	...{ waivedAtMs: null, amountFen: null, cost: null, stageId: null, silenceAccepts: false },
} as const;
