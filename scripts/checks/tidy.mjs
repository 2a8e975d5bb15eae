// node scripts/checks/tidy.mjs [--root <folder>] : the habits of this house that no off-the-shelf tool knows.
import { rootOf, tell } from '../lib/check.mjs';
import { readSources } from '../lib/sources.mjs';
import { clientCloud } from './tidy/client-cloud.mjs';
import { lengths } from './tidy/lengths.mjs';
import { lockfile } from './tidy/lockfile.mjs';
import { purity } from './tidy/purity.mjs';
import { readmes } from './tidy/readmes.mjs';
import { sleeps } from './tidy/sleeps.mjs';
import { transactions } from './tidy/transactions.mjs';
import { words } from './tidy/words.mjs';

const RULES = [lengths, purity, transactions, clientCloud, sleeps, words, lockfile, readmes];

const root = rootOf(process.argv);
const files = readSources(root);
tell(
	RULES.flatMap((rule) => rule(files, root)),
	`${files.length} files are tidy`,
);
