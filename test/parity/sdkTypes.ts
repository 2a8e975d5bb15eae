/** The SDK as the tests use it; its own declarations mix callbacks and promises and know no transactions. */
export type Json = Record<string, unknown>;

export interface SdkDocument {
	get(): Promise<{ data: Json }>;
	field(fields: Json): SdkDocument;
	set(options: { data: Json }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
	update(options: { data: Json }): Promise<{ stats: { updated: number } }>;
	remove(): Promise<{ stats: { removed: number } }>;
}

export interface SdkQuery {
	where(query: unknown): SdkQuery;
	orderBy(path: string, order: 'asc' | 'desc'): SdkQuery;
	limit(rows: number): SdkQuery;
	skip(rows: number): SdkQuery;
	field(fields: Json): SdkQuery;
	get(): Promise<{ data: Json[] }>;
	count(): Promise<{ total: number }>;
	update(options: { data: Json; multi?: boolean }): Promise<{ stats: { updated: number } }>;
	remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

type Stage = 'match' | 'sort' | 'group' | 'project' | 'unwind' | 'limit' | 'skip' | 'count' | 'lookup' | 'addFields';

export type SdkAggregate = { [stage in Stage]: (argument: unknown) => SdkAggregate } & {
	end(): Promise<{ list: Json[] }>;
};

export interface SdkCollection extends SdkQuery {
	doc(id: string | number): SdkDocument;
	add(options: { data: Json | Json[] }): Promise<{ _id: string; _ids: string[] }>;
	aggregate(): SdkAggregate;
}

export interface SdkTransaction {
	collection(name: string): SdkCollection;
	commit(): Promise<unknown>;
	rollback(reason?: unknown): Promise<unknown>;
}

/** A condition can be extended: `_.gte(2).and(_.lte(3))`. */
export interface SdkCondition {
	and(...others: unknown[]): SdkCondition;
	or(...others: unknown[]): SdkCondition;
}

type Comparison = 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'and' | 'or' | 'not' | 'nor';
type OfElements = 'exists' | 'all' | 'size' | 'elemMatch' | 'mod';
type OfFields = 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename';
type OfArrays = 'push' | 'pop' | 'shift' | 'unshift' | 'addToSet' | 'pull' | 'pullAll';
type Command = Comparison | OfElements | OfFields | OfArrays;

export type SdkCommand = { [name in Command]: (...operands: unknown[]) => SdkCondition } & {
	aggregate: { [name in 'sum' | 'max' | 'min' | 'avg' | 'push' | 'first']: (operand: unknown) => unknown };
};

export interface SdkDatabase {
	command: SdkCommand;
	collection(name: string): SdkCollection;
	createCollection(name: string): Promise<unknown>;
	serverDate(options?: { offset: number }): unknown;
	RegExp(options: { regexp: string; options?: string }): unknown;
	runTransaction<T>(work: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>;
	startTransaction(): Promise<SdkTransaction>;
}

export interface SdkFile {
	fileID: string;
	tempFileURL: string;
	status: number;
	errMsg: string;
}

export interface Sdk {
	init(options: Json): void;
	database(options?: { throwOnNotFound?: boolean }): SdkDatabase;
	uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
	downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>;
	getTempFileURL(options: {
		fileList: (string | { fileID: string; maxAge: number })[];
	}): Promise<{ fileList: SdkFile[] }>;
	deleteFile(options: {
		fileList: string[];
	}): Promise<{ fileList: { fileID: string; status: number; errMsg: string }[] }>;
}

/** What the SDK throws. */
export interface SdkError {
	errCode: number;
	errMsg: string;
	/** Only on errors that the SDK hands on as they came over the wire: begin, commit and rollback of transactions. */
	code?: string;
	message?: string;
}
