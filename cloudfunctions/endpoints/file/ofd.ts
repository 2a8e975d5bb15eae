/**
 * Whether a file is an OFD (GB/T 33190): a zip archive with an entry OFD.xml at its root. The list of a zip's entries
 * stands at its end, found by the record that closes it; each number is little-endian.
 */
const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
/** A comment may follow the closing record. */
const COMMENT_MAX = 0xffff;
const ENTRY_BYTES = 46;
const ROOT = 'OFD.xml';
/** An invoice holds a few dozen. */
const ENTRIES_MAX = 2000;

export function isOfd(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.length < END_BYTES || file.readUInt32LE(0) !== LOCAL_HEADER) return false;
	const end = endOf(file);
	return end !== null && hasRoot(file, end);
}

/** Where the closing record begins; null when there is none that reaches to the end of the file. */
function endOf(file: Buffer): number | null {
	const first = Math.max(0, file.length - END_BYTES - COMMENT_MAX);
	for (let at = file.length - END_BYTES; at >= first; at--) {
		if (file.readUInt32LE(at) === END && file.readUInt16LE(at + 20) === file.length - at - END_BYTES) return at;
	}
	return null;
}

function hasRoot(file: Buffer, end: number): boolean {
	const count = Math.min(file.readUInt16LE(end + 10), ENTRIES_MAX);
	let at = file.readUInt32LE(end + 16);
	for (let index = 0; index < count; index++) {
		if (at + ENTRY_BYTES > end || file.readUInt32LE(at) !== ENTRY) return false;
		const nameBytes = file.readUInt16LE(at + 28);
		if (file.toString('latin1', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes) === ROOT) return true;
		at += ENTRY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return false;
}
