import type { UploadType } from '../../store/uploads';
import { isOfd } from './ofd';
import { isPlainXml } from './xml';

/** How files of each type begin, from which byte on. The name of a file says nothing. */
const SIGNATURES: readonly (readonly [
	type: UploadType,
	parts: readonly (readonly [offset: number, bytes: string])[],
])[] = [
	['jpg', [[0, '\xff\xd8\xff']]],
	['png', [[0, '\x89PNG\r\n\x1a\n']]],
	[
		'webp',
		[
			[0, 'RIFF'],
			[8, 'WEBP'],
		],
	],
	['pdf', [[0, '%PDF-']]],
];

/** What a file is by its first bytes, and invoices by what is in them; null when it is nothing that we take. */
export function trueTypeOf(bytes: Uint8Array): UploadType | null {
	const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	const found = SIGNATURES.find(([, parts]) => parts.every(([offset, begin]) => head.startsWith(begin, offset)));
	if (found) return found[0];
	if (isOfd(bytes)) return 'ofd';
	return isPlainXml(bytes) ? 'xml' : null;
}
