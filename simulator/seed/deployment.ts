import { createHash, randomInt } from 'node:crypto';
import { COLLECTIONS } from '../../config/database';
import { MESSAGES } from '../../config/messages';
import type { SimulatorOptions } from '../index';

/** The local merchant: the number means nothing outside this world. */
const MERCHANT_ID = '1900000018';
/** Nothing in it is mistaken for another: no 0 O, 1 I L. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 12;

/** Draws the one-time code by which the first administrator gets in. */
export const drawAdminCode = (): string =>
	Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** What a deployment sets up at WeChat for the product: collections, variables of the functions, message templates. */
export function deploymentOf(adminCode: string): Pick<SimulatorOptions, 'collections' | 'environment' | 'templates'> {
	const merchant = { WECHAT_SUB_MCH_ID: MERCHANT_ID };
	const administrator = { FIRST_ADMIN_CODE_SHA256: createHash('sha256').update(adminCode).digest('hex') };
	return {
		collections: COLLECTIONS,
		environment: {
			...{ portal: { ...merchant, ...administrator }, staff: merchant },
			...{ 'pay-callback': merchant, clock: merchant },
		},
		templates: Object.fromEntries(
			Object.values(MESSAGES).map(({ templateId, title, fields }) => [
				templateId,
				{ title, fields: Object.fromEntries(fields.map(({ key, label }) => [key, label])) },
			]),
		),
	};
}
