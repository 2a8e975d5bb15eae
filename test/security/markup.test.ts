/** What people write is shown as it was written: no screen hands a text to anything that reads it as markup or program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = join(__dirname, '../../client');
const INTERPRETERS =
	/dangerouslySetInnerHTML|\b(inner|outer)HTML|insertAdjacentHTML|document\.write|<(RichText|WebView|iframe)\b|\beval\(|new Function\(|javascript:/;

const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('no screen interprets a text', () => {
	expect(sources.length).toBeGreaterThan(50);
	const found = sources.filter((name) => INTERPRETERS.test(readFileSync(join(CLIENT, name), 'utf8')));
	expect(found).toEqual([]);
});
