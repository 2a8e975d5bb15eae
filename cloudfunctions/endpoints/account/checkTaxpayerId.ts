import { doubtTaxpayerId, normaliseTaxpayerId } from '../../domain/people/taxpayerId';
import { handle } from '../../door/open';

/** Reads no record: anybody who keeps titles may ask, of either side. */
export const checkTaxpayerId = handle('account.checkTaxpayerId', async ({ taxpayerId }) => ({
	looksWrong: doubtTaxpayerId(normaliseTaxpayerId(taxpayerId)),
}));
