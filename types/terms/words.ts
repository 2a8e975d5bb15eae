/** The words of a contract: clauses, annexes, and the numbers in them that are no parameters. */
import { EXCLUSION_REASONS } from '../codes';
import { flag, maybe, object, oneOf, ruleId, text } from '../schema';
import { source } from './source';

export const clause = object({
	id: ruleId(),
	label: text(30),
	heading: maybe(text(60)),
	text: text(2000),
	/** Struck out on the paper: shown struck, without effect. */
	struck: flag(),
});

/** A number in the words that sets nothing: a reference, a law, a figure of speech; `restated` says a parameter again. */
export const exclusion = object({ reason: oneOf(EXCLUSION_REASONS), ...source });
