import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextEncoder } from 'node:util';
import { receiptPicture, screenPicture, sealedPicture } from '../../simulator/seed/pictures';

/** Tests that run in a simulated browser have none. */
Object.assign(globalThis, { TextEncoder });

const folder = mkdtempSync(join(tmpdir(), 'album-'));

function keep(name: string, png: Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, new Uint8Array(png));
	return path;
}

/** The path of a picture in somebody's album: a screen with a fault on it. */
export const faultPhoto = (): string => keep('screen.png', screenPicture(7));

/** The path of a picture in somebody's album: a bank's transfer receipt. */
export const transferProof = (amountFen: number, day: string): string =>
	keep('receipt.png', receiptPicture(amountFen, day));

/** The path of a picture in somebody's album: the last page of a contract with both seals on it. */
export const sealedPage = (number: string, day: string): string => keep('sealed.png', sealedPicture(number, day));
