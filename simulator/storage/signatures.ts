/** Signs what the storage hands out (upload permissions, temporary addresses), so that nobody can make one up. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Shelf } from '../kernel';

const KIND = 'storageSecret';
const ID = 'secret';

export interface Signatures {
	/** Gives the signature over the parts, in this order. */
	sign(...parts: (string | number)[]): string;
	holds(signature: string, ...parts: (string | number)[]): boolean;
}

/** The secret is kept on the shelf: addresses survive a restart. */
export function openSignatures(shelf: Shelf): Signatures {
	const secret = shelf.get<string>(KIND, ID) ?? randomBytes(32).toString('hex');
	shelf.put(KIND, ID, secret);
	const sign = (...parts: (string | number)[]) =>
		createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');
	return {
		sign,
		holds(signature, ...parts) {
			const [given, expected] = [signature, sign(...parts)].map((text) => new TextEncoder().encode(text));
			return given !== undefined && expected?.length === given.length && timingSafeEqual(given, expected);
		},
	};
}
