/** What a client reads of its money over all contracts: what it owes now, its history, its statements. */
export const accountEndpoints = {};
