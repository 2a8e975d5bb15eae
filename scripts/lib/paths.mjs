import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** An absolute path inside the repository. */
export const at = (...parts) => join(ROOT, ...parts);

/** The path as a person reads it: from `root`, with forward slashes. */
export const shown = (path, root = ROOT) => relative(root, path).split(sep).join('/');
