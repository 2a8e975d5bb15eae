/** Invoices from the client's side: titles, asking for one, reading it. */
export const accountInvoiceEndpoints = {};
