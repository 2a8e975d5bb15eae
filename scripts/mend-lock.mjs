// npm run mend:lock : after `npm install`, puts back the optional packages for other systems that it left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { mendOptions, missingOptions } from './lib/lock-options.mjs';
import { at } from './lib/paths.mjs';

const file = at('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { overrides } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const missing = missingOptions(lock.packages, overrides);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: mendOptions(lock.packages, overrides) }, null, 2)}\n`);
console.log(missing.length === 0 ? 'Nothing was missing.' : `Put back: ${missing.map(({ name }) => name).join(', ')}`);
