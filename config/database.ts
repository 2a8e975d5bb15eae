/**
 * The collections of the cloud database with their indexes. Deployment creates them, the simulator declares them, and
 * every one is closed to direct access by clients: only cloud functions read and write.
 */
export interface IndexDeclaration {
	name: string;
	/** Fields in order; 1 ascending, -1 descending. */
	keys: readonly (readonly [field: string, direction: 1 | -1])[];
	/** Mind: a missing field counts as null, so two documents without it collide. */
	unique?: boolean;
}

export interface CollectionDeclaration {
	name: string;
	indexes: readonly IndexDeclaration[];
}

export const COLLECTIONS: readonly CollectionDeclaration[] = [
	// One document per stream: {version, state}. `_id` is the stream's name.
	{ name: 'heads', indexes: [] },
	// Facts, appended only. `_id` is <stream>:<number>.
	{
		name: 'events',
		indexes: [
			{
				name: 'stream_number',
				keys: [
					['stream', 1],
					['number', 1],
				],
				unique: true,
			},
		],
	},
	// A fact from outside is the `_id`: a second one is a duplicate key, which means "already done".
	{ name: 'externalFacts', indexes: [] },
	// Every duty that is open, or was closed and is still worth showing.
	{
		name: 'duties',
		indexes: [
			{ name: 'next_action', keys: [['nextActionAtMs', 1]] },
			{ name: 'calendar', keys: [['calendarNumber', 1]] },
			{ name: 'unknown_year', keys: [['unknownYear', 1]] },
			{
				name: 'company_open_due',
				keys: [
					['companyId', 1],
					['open', 1],
					['sortAtMs', 1],
				],
			},
			{
				name: 'owner_open_due',
				keys: [
					['owner', 1],
					['open', 1],
					['sortAtMs', 1],
					['_id', 1],
				],
			},
			{
				name: 'open_due',
				keys: [
					['open', 1],
					['sortAtMs', 1],
					['_id', 1],
				],
			},
			{
				name: 'contract_due',
				keys: [
					['contractId', 1],
					['open', -1],
					['sortAtMs', -1],
				],
			},
		],
	},
	// Messages to people, claimed under a lease before they are sent.
	{
		name: 'outbox',
		indexes: [
			{
				name: 'state_retry',
				keys: [
					['state', 1],
					['nextTryAtMs', 1],
				],
			},
		],
	},
	// Views: one small document per entity.
	{
		name: 'contractCards',
		indexes: [
			{ name: 'next_action', keys: [['nextActionAtMs', 1]] },
			{ name: 'calendar', keys: [['calendarNumber', 1]] },
			{ name: 'remind', keys: [['remindAtMs', 1]] },
			{
				name: 'company',
				keys: [
					['companyId', 1],
					['_id', 1],
				],
			},
		],
	},
	// Contracts and supplements in preparation.
	{
		name: 'draftCards',
		indexes: [
			{
				name: 'company_status',
				keys: [
					['companyId', 1],
					['status', 1],
				],
			},
			{
				name: 'status',
				keys: [
					['status', 1],
					['_id', 1],
				],
			},
		],
	},
	// Contracts of which a supplement is in preparation: one at a time.
	{ name: 'openSupplements', indexes: [] },
	{
		name: 'faultCards',
		indexes: [
			{
				name: 'company_reported',
				keys: [
					['companyId', 1],
					['reportedAtMs', -1],
				],
			},
			{
				name: 'state_reported',
				keys: [
					['open', 1],
					['reportedAtMs', 1],
				],
			},
		],
	},
	// Attempts to pay, by order number; the clock asks WeChat about the open ones.
	{
		name: 'attempts',
		indexes: [
			{ name: 'next_action', keys: [['nextActionAtMs', 1]] },
			{ name: 'opened', keys: [['openedAtMs', 1]] },
		],
	},
	// Refunds through WeChat Pay, by our number: the clock follows the open ones.
	{ name: 'refunds', indexes: [{ name: 'next_action', keys: [['nextActionAtMs', 1]] }] },
	// What of the money waits for the staff: refunds and invoices asked for, claims of the client.
	{
		name: 'moneyTasks',
		indexes: [
			{
				name: 'since',
				keys: [
					['sinceMs', 1],
					['_id', 1],
				],
			},
		],
	},
	// Reminders that nobody is sure to have heard, until their duty is done.
	{ name: 'unheard', indexes: [{ name: 'since', keys: [['sinceMs', 1]] }] },
	// Payments and refunds that went through WeChat Pay, by the day of WeChat's bill.
	{
		name: 'wechatMoney',
		indexes: [
			{
				name: 'day',
				keys: [
					['day', 1],
					['_id', 1],
				],
			},
		],
	},
	// The days whose bill was compared with our books; the clock tries again what it could not read.
	{
		name: 'billDays',
		indexes: [
			{ name: 'day', keys: [['day', -1]] },
			{ name: 'next_action', keys: [['nextActionAtMs', 1]] },
		],
	},
	// When the clock looks for bills again: after 10:00 of each day.
	{ name: 'billPlan', indexes: [{ name: 'next_action', keys: [['nextActionAtMs', 1]] }] },
	// What a bill and our books do not say alike, for the staff.
	{
		name: 'reconciliationTasks',
		indexes: [
			{
				name: 'open',
				keys: [
					['open', 1],
					['_id', 1],
				],
			},
		],
	},
	// Bank transfers that wait for the staff.
	{ name: 'openTransfers', indexes: [{ name: 'submitted', keys: [['submittedAtMs', 1]] }] },
	{
		name: 'contactCards',
		indexes: [
			{ name: 'telephone', keys: [['telephone', 1]] },
			{
				name: 'company',
				keys: [
					['companyId', 1],
					['_id', 1],
				],
			},
		],
	},
	{ name: 'companyCards', indexes: [] },
	// One-time codes; only their hash is stored.
	{ name: 'invitations', indexes: [] },
	// Upload tickets: who may attach which file to what.
	{ name: 'uploads', indexes: [{ name: 'trace', keys: [['traceId', 1]] }] },
	// Papers made as PDF, by the fingerprint of what they say.
	{ name: 'madeDocuments', indexes: [] },
	// How many subscribe messages a person still accepts, per template.
	{ name: 'messageQuotas', indexes: [{ name: 'person', keys: [['openid', 1]] }] },
	// The price list: plain documents with an audit line.
	{
		name: 'catalogue',
		indexes: [
			{
				name: 'shelf_position',
				keys: [
					['listed', 1],
					['position', 1],
				],
			},
		],
	},
];
