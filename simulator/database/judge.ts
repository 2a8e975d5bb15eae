/** Decides what a query matches, what a projection leaves and what an aggregate gives: mingo, with mended operators. */
import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import * as accumulatorOperators from 'mingo/operators/accumulator';
import * as expressionOperators from 'mingo/operators/expression';
import * as pipelineOperators from 'mingo/operators/pipeline';
import * as projectionOperators from 'mingo/operators/projection';
import * as windowOperators from 'mingo/operators/window';
import { Query } from 'mingo/query';
import { MingoError } from 'mingo/util';
import { PlatformError } from '../kernel';
import { badQuery } from './errors';
import { MENDED_QUERY_OPERATORS, mendedSort } from './mendedOperators';

type Json = Record<string, unknown>;

/** An aggregate only reads. */
const { $out: _out, $merge: _merge, ...readingOperators } = pipelineOperators;

type PipelineOperators = NonNullable<NonNullable<Parameters<typeof Context.init>[0]>['pipeline']>;

const CONTEXT = Context.init({
	accumulator: { ...accumulatorOperators },
	expression: { ...expressionOperators },
	pipeline: { ...readingOperators, $sort: mendedSort } as unknown as PipelineOperators,
	projection: { ...projectionOperators },
	query: MENDED_QUERY_OPERATORS,
	window: { ...windowOperators },
});

/** `$where` and `$function` would run the caller's text as a program. */
export const JUDGE_OPTIONS = { context: CONTEXT, scriptEnabled: false } as const;

/** Gives the test that a document must pass. Refuses a query that the database does not understand. */
export function matcherOf(query: Json): (document: Json) => boolean {
	const compiled = judged(() => new Query(query, JUDGE_OPTIONS));
	return (document) => judged(() => compiled.test(document));
}

/** Leaves the fields that the projection asks for. */
export function projected(documents: Json[], projection: Json | undefined): Json[] {
	if (projection === undefined || Object.keys(projection).length === 0) return documents;
	return judged(() => new Query({}, JUDGE_OPTIONS).find<Json>(documents, projection).all());
}

/** Runs the stages over the documents; `collectionOf` gives the documents of another collection for `$lookup`. */
export function aggregated(documents: Json[], stages: Json[], collectionOf: (name: string) => Json[]): Json[] {
	const options = { ...JUDGE_OPTIONS, collectionResolver: collectionOf };
	return judged(() => new Aggregator(stages, options).run<Json>(documents));
}

/** Runs `work`; what mingo refuses becomes a refusal of the platform. */
export function judged<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof PlatformError) throw error;
		if (error instanceof MingoError || error instanceof TypeError || error instanceof RangeError) {
			throw badQuery(error.message);
		}
		throw error;
	}
}
