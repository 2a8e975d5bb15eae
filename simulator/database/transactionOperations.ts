/** The actions of transactions. Inside one the service knows single documents only: `doc()` and `add()` of one. */
import { type Action, TopLevelReply } from '../kernel';
import { parseEjsonObject, stringifyEjson } from './ejson';
import type { Engine } from './engine';
import { badParameter, notInTransaction } from './errors';
import { projected } from './judge';
import { changedDocument, upsertedDocument } from './operations';
import type { Transaction } from './transaction';
import * as validate from './validate';

type Body = Record<string, unknown>;
type Operation = (transaction: Transaction, body: Body, engine: Engine) => unknown;

/** The actions of the gateway that begin and end transactions. */
export function transactionActions(engine: Engine): Record<string, Action> {
	return {
		'database.startTransaction': async () => new TopLevelReply({ transactionId: engine.transactions.start() }),
		'database.commitTransaction': async (body) => {
			await engine.transactions.commit(body.transactionId, (collections) => engine.refuseCommit(collections));
			engine.loseCommitReply();
		},
		'database.abortTransaction': async (body) => {
			engine.transactions.get(body.transactionId).end();
		},
	};
}

/** The actions on documents that carry a transaction id. */
export function actionsInTransaction(engine: Engine): Record<string, Action> {
	const action =
		(operation: Operation): Action =>
		(body) =>
			engine.transactions.operate(body.transactionId, (transaction) => operation(transaction, body, engine));
	return {
		'database.insertDocument': action(insert),
		'database.getDocument': action(get),
		'database.modifyDocument': action(modify),
		'database.removeDocument': action(remove),
	};
}

function insert(transaction: Transaction, body: Body, engine: Engine): unknown {
	const collection = engine.collectionInTransaction(validate.collectionNameOf(body));
	const documents = validate.newDocumentsOf(body, engine.nowMs());
	const [document] = documents;
	if (document === undefined || documents.length > 1) throw notInTransaction('inserting several documents');
	transaction.insert(collection, document);
	return { insertedIds: [document._id] };
}

function get(transaction: Transaction, body: Body, engine: Engine): unknown {
	const collection = engine.collectionInTransaction(validate.collectionNameOf(body));
	const document = transaction.get(collection, idOf(body, engine));
	const list = document === undefined ? [] : projected([document], validate.projectionOf(body, engine.nowMs()));
	return { list: list.map(stringifyEjson) };
}

function modify(transaction: Transaction, body: Body, engine: Engine): unknown {
	const collection = engine.collectionInTransaction(validate.collectionNameOf(body));
	const id = idOf(body, engine);
	const data = parseEjsonObject(body.data, engine.nowMs());
	const document = transaction.get(collection, id);
	if (document === undefined) {
		if (body.upsert !== true) return { updated: 0, upsert_id: null };
		transaction.insert(collection, upsertedDocument({ _id: id }, data));
		return { updated: 0, upsert_id: id };
	}
	const after = changedDocument(document, data, { _id: id }, body.merge === true);
	transaction.put(collection, id, after ?? document);
	return { updated: after === undefined ? 0 : 1, upsert_id: null };
}

function remove(transaction: Transaction, body: Body, engine: Engine): unknown {
	const collection = engine.collectionInTransaction(validate.collectionNameOf(body));
	const id = idOf(body, engine);
	if (transaction.get(collection, id) === undefined) return { deleted: 0 };
	transaction.put(collection, id, undefined);
	return { deleted: 1 };
}

/** The one document that the request names. `where` is refused: it would not see what the transaction sees. */
function idOf(body: Body, engine: Engine): unknown {
	if (body.queryType === 'WHERE') throw notInTransaction('where');
	const { _id, ...others } = validate.queryOf(body, engine.nowMs());
	if (_id === undefined || Object.keys(others).length > 0) throw badParameter('_id is required in transaction');
	return _id;
}
