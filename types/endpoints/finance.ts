/** What the staff read of money: due by age, what waits for them, the books of a contract. */
export const financeEndpoints = {};
