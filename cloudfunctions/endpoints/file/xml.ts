/** UTF-8 with or without its mark; anything else is no text of ours. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const BEGINS = /^\s*<\?xml\s[^>]*\?>\s*<([A-Za-z_][\w.:-]*)/;
/** A viewer could act on these: types of its own, style sheets, pages and pictures with scripts in them. */
const ACTIVE =
	/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(?:\w+:)?(?:script|html|svg)\b|www\.w3\.org\/(?:1999\/xhtml|2000\/svg)/i;

/**
 * Whether a file is XML that carries data and nothing else: it says so, is text in UTF-8, and ends with the element
 * that it begins with.
 */
export function isPlainXml(bytes: Uint8Array): boolean {
	const text = read(bytes);
	const root = text === null ? undefined : BEGINS.exec(text)?.[1];
	if (text === null || root === undefined || ACTIVE.test(text)) return false;
	return text.trimEnd().endsWith(`</${root}>`);
}

function read(bytes: Uint8Array): string | null {
	try {
		return UTF8.decode(bytes);
	} catch {
		return null;
	}
}
