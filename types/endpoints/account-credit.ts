/** What a client does with its credit, and with a surcharge it is asked to agree to. */
export const accountCreditEndpoints = {};
