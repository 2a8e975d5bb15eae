/** Runs an aggregate; stages at the beginning that only choose and order documents are left to the indexes. */
import { isPlainObject } from './ejson';
import type { Engine } from './engine';
import { findRows, type Question } from './find';
import { aggregated } from './judge';
import { AGGREGATE_ROWS_DEFAULT } from './limits';
import type { SortPath } from './sorting';
import { collectionNameOf, stagesOf } from './validate';

type Json = Record<string, unknown>;

/** Gives the resulting documents; 20 of them unless the pipeline has a `$limit` of its own. */
export function aggregate(engine: Engine, body: Json): Json[] {
	const collection = engine.collection(collectionNameOf(body));
	const stages = stagesOf(body, engine.nowMs());
	const { question, rest } = leadingQuestion(stages);
	const documents = findRows(engine.tables, collection, question).map((row) => row.document);
	const result = aggregated(documents, rest, (name) => allDocuments(engine, name));
	return stages.some((stage) => '$limit' in stage) ? result : result.slice(0, AGGREGATE_ROWS_DEFAULT);
}

/** Takes `$match`, then `$sort`, then `$limit` off the front, in this order and as far as they stand there. */
function leadingQuestion(stages: Json[]): { question: Question; rest: Json[] } {
	const rest = [...stages];
	const matches: Json[] = [];
	for (let match = rest[0]?.$match; isPlainObject(match); match = rest[0]?.$match) {
		matches.push(match);
		rest.shift();
	}
	const question: Question = { query: matches.length > 0 ? { $and: matches } : {} };
	const sort = rest[0]?.$sort;
	if (isPlainObject(sort)) {
		question.sort = Object.entries(sort) as SortPath[];
		rest.shift();
	}
	const limit = rest[0]?.$limit;
	if (typeof limit === 'number' && limit > 0) {
		question.limit = limit;
		rest.shift();
	}
	return { question, rest };
}

function allDocuments(engine: Engine, name: string): Json[] {
	const collection = engine.catalog.find(name);
	return collection ? findRows(engine.tables, collection, { query: {} }).map((row) => row.document) : [];
}
