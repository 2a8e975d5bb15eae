const MAINLAND = /^(\+|00)?86(?=1\d{10}$)/;
const VALID = /^\+?\d{5,19}$/;

/**
 * One spelling for one telephone, so that what staff typed equals what WeChat verified: no spaces, dashes or brackets,
 * no +86 before a mobile number. Null when it is no telephone number.
 */
export function normaliseTelephone(written: string): string | null {
	const digits = written
		.normalize('NFKC')
		.replace(/[\s()\-–—.]/g, '')
		.replace(MAINLAND, '');
	return VALID.test(digits) ? digits : null;
}
