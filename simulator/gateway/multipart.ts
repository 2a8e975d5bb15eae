/**
 * Reads a `multipart/form-data` body. The usual parsers decode every part without a file name as UTF-8, which would
 * destroy the protobuf bytes that the SDK sends; here a part that declares a content type stays bytes.
 */
const LINE_BREAK = '\r\n';
const HEADERS_END = '\r\n\r\n';

/** Gives the fields by name, or `undefined` when the body is not well-formed. */
export function parseMultipart(contentType: string, body: Uint8Array): Record<string, unknown> | undefined {
	const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
	const name = boundary?.[1] ?? boundary?.[2];
	if (name === undefined) return undefined;
	const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	const delimiter = `--${name}`;
	const fields: Record<string, unknown> = {};
	let start = bytes.indexOf(delimiter, 0, 'latin1');
	while (start !== -1) {
		const from = start + delimiter.length;
		if (bytes.toString('latin1', from, from + 2) === '--') return fields;
		const end = bytes.indexOf(LINE_BREAK + delimiter, from, 'latin1');
		if (end === -1) return undefined;
		const part = parsePart(bytes.subarray(from + LINE_BREAK.length, end));
		if (part === undefined) return undefined;
		fields[part.name] = part.value;
		start = end + LINE_BREAK.length;
	}
	return undefined;
}

function parsePart(part: Buffer): { name: string; value: string | Uint8Array } | undefined {
	const headersEnd = part.indexOf(HEADERS_END);
	if (headersEnd === -1) return undefined;
	const headers = part.toString('utf8', 0, headersEnd);
	const name = /content-disposition:[^\r\n]*[;\s]name="([^"]*)"/i.exec(headers)?.[1];
	if (name === undefined) return undefined;
	const content = part.subarray(headersEnd + HEADERS_END.length);
	return { name, value: /^content-type:/im.test(headers) ? new Uint8Array(content) : content.toString('utf8') };
}
