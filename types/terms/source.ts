import { id, text } from '../schema';

/** Where a rule stands in the contract: the clause and the words it was read from. */
export const source = { clauseId: id(), quote: text(400) };
