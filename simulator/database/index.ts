export type { StoredDocument } from './ejson';
export type { DatabaseParts } from './engine';
export type { DatabaseInspection } from './inspection';
export { createDatabaseService, type DatabaseService } from './service';
