/** The cloud database as a service of the gateway. */
import type { Service } from '../kernel';
import { type DatabaseParts, Engine } from './engine';
import { type DatabaseInspection, inspectionOf } from './inspection';
import { documentActions } from './operations';
import { Requests } from './requests';
import { actionsInTransaction, transactionActions } from './transactionOperations';

export interface DatabaseService extends Service {
	inspect: DatabaseInspection;
}

/** Opens the database. Throws when stored documents violate a unique index that is declared now. */
export function createDatabaseService(parts: DatabaseParts): DatabaseService {
	const engine = new Engine(parts);
	const requests = new Requests();
	return {
		actions: requests.counted({
			...documentActions(engine, actionsInTransaction(engine)),
			...transactionActions(engine),
		}),
		inspect: inspectionOf(engine, requests),
		close: async () => engine.close(),
	};
}
