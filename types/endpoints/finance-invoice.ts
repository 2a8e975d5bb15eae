/** Payment applications and invoices from the staff's side. */
export const financeInvoiceEndpoints = {};
