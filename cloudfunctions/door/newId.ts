import { randomBytes } from 'node:crypto';

const ID_BYTES = 15;
const ID_LENGTH = 24;

/** An unguessable id: 24 of `[0-9a-z]`. */
export const newId = (): string =>
	BigInt(`0x${randomBytes(ID_BYTES).toString('hex')}`)
		.toString(36)
		.padStart(ID_LENGTH, '0');
