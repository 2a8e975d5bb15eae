/** What the staff do to the books of a contract, each with its reason: book, reverse, waive, grant, concede, refund. */
export const financeBooksEndpoints = {};
