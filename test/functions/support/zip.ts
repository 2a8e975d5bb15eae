/** A zip archive of stored (not packed) files, each written as the format says; the check sums are left at 0. */
export function zipOf(files: Record<string, string>): Uint8Array {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const [nameBytes, bytes] = [Buffer.from(name), Buffer.from(content)];
		const sizes = numbers([4, 0], [4, bytes.length], [4, bytes.length], [2, nameBytes.length], [2, 0]);
		const local = Buffer.concat([numbers([4, 0x04034b50], [2, 20], [2, 0], [2, 0], [4, 0]), sizes, nameBytes, bytes]);
		entries.push(
			numbers([4, 0x02014b50], [2, 20], [2, 20], [2, 0], [2, 0], [4, 0]),
			sizes,
			numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
			nameBytes,
		);
		locals.push(local);
		offset += local.length;
	}
	const list = Buffer.concat(entries);
	const count = Object.keys(files).length;
	const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, offset], [2, 0]);
	return Uint8Array.from(Buffer.concat([...locals, list, end]));
}

/** Numbers one after another, each in so many bytes, the lowest first. */
function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
	return Buffer.concat(
		fields.map(([bytes, value]) => {
			const field = Buffer.alloc(bytes);
			field.writeUIntLE(value, 0, bytes);
			return field;
		}),
	);
}
