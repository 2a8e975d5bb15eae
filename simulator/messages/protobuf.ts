/**
 * The two protobuf messages that `wx.openApi` needs. Request: CommApiData {2: {1: repeated {1: key, 2: value}}}.
 * Reply: {1: bytes of the answer, 2: content type, 3: error code}.
 */
const VARINT = 0;
const BYTES = 2;

interface Field {
	number: number;
	bytes: Uint8Array;
}

/** Gives the parameters of an openapi call: every value is JSON, or the bytes themselves for files. */
export function decodeRequest(data: Uint8Array): Record<string, unknown> {
	const parameters: Record<string, unknown> = {};
	for (const api of fieldsOf(data).filter((field) => field.number === 2)) {
		for (const pair of fieldsOf(api.bytes).filter((field) => field.number === 1)) {
			const parts = new Map(fieldsOf(pair.bytes).map((field) => [field.number, field.bytes]));
			const key = new TextDecoder().decode(parts.get(1) ?? new Uint8Array());
			parameters[key] = readValue(parts.get(2) ?? new Uint8Array());
		}
	}
	return parameters;
}

/** A JSON answer, or an error code of the platform itself. */
export function encodeReply(reply: { json?: unknown; errorCode?: number }): Uint8Array {
	const bytes: number[] = [];
	if (reply.json !== undefined) {
		bytes.push(...lengthDelimited(1, JSON.stringify(reply.json)), ...lengthDelimited(2, 'application/json'));
	}
	if (reply.errorCode !== undefined) bytes.push(...varint((3 << 3) | VARINT), ...varint(reply.errorCode));
	return Uint8Array.from(bytes);
}

function readValue(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return bytes;
	}
}

function fieldsOf(data: Uint8Array): Field[] {
	const fields: Field[] = [];
	let at = 0;
	const readVarint = (): number => {
		let value = 0;
		for (let shift = 0; at < data.length; shift += 7) {
			const byte = data[at] ?? 0;
			at += 1;
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) break;
		}
		return value;
	};
	while (at < data.length) {
		const tag = readVarint();
		if ((tag & 7) === VARINT) readVarint();
		else if ((tag & 7) === BYTES) {
			const length = readVarint();
			fields.push({ number: tag >> 3, bytes: data.subarray(at, at + length) });
			at += length;
		} else throw new RangeError(`wire type ${tag & 7} is not used here`);
	}
	return fields;
}

function lengthDelimited(number: number, text: string): number[] {
	const bytes = new TextEncoder().encode(text);
	return [...varint((number << 3) | BYTES), ...varint(bytes.length), ...bytes];
}

/** Negative numbers take ten bytes, as protobuf has it for int32. */
function varint(value: number): number[] {
	let rest = BigInt.asUintN(64, BigInt(value));
	const bytes: number[] = [];
	do {
		bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
		rest >>= 7n;
	} while (rest > 0n);
	return bytes;
}
