/** What a file is by its content: invoices come as PDF, OFD (GB/T 33190) and XML. */
import { trueTypeOf } from '../../../cloudfunctions/endpoints/file/trueType';
import { BYTES } from '../support/files';
import { zipOf } from '../support/zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const xml = (body: string) => bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

test.each(Object.entries(BYTES))('the sample of %s is one', (type, sample) => {
	expect(trueTypeOf(sample)).toBe(type);
});

test.each([
	['a zip without OFD.xml', zipOf({ 'word/document.xml': '<w/>' })],
	['OFD.xml in a folder alone', zipOf({ 'Doc_0/OFD.xml': '<ofd/>' })],
	['an empty zip', zipOf({})],
	['a zip cut short', zipOf({ 'OFD.xml': '<ofd/>' }).slice(0, -8)],
	['something behind a zip', joined(zipOf({ 'OFD.xml': '<ofd/>' }), bytes('more'))],
	['a list of entries that lies elsewhere', joined(bytes('PK\u0003\u0004'), zipOf({ 'OFD.xml': '<ofd/>' }))],
	['a page', bytes('<!DOCTYPE html><html></html>')],
	['a page that says it is XML', xml('<html></html>')],
	['a picture with scripts', xml('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
	['XML with a script in it', xml('<a><script>1</script></a>')],
	['XML with entities of its own', xml('<!DOCTYPE a [<!ENTITY b "c">]><a></a>')],
	['XML with a style sheet', xml('<?xml-stylesheet href="a.xsl"?><a></a>')],
	['XML that does not end', xml('<a><b></b>')],
	['text that is no UTF-8', joined(xml('<a>'), Uint8Array.of(0xff), bytes('</a>'))],
	['nothing', new Uint8Array(0)],
])('%s is refused', (_words, sample) => {
	expect(trueTypeOf(sample)).toBeNull();
});

test('an OFD with more files and a comment behind, and XML with a mark in front, are taken', () => {
	expect(trueTypeOf(zipOf({ 'Doc_0/Document.xml': '<d/>', 'OFD.xml': '<ofd/>', 'Tags/a.xml': '<t/>' }))).toBe('ofd');
	expect(trueTypeOf(joined(Uint8Array.of(0xef, 0xbb, 0xbf), xml('<EInvoice><a>1</a></EInvoice>')))).toBe('xml');
});
