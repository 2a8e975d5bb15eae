// node scripts/checks/sizes.mjs [--root <folder>] : the built mini-program stays within its limits.
import { join } from 'node:path';
import { rootOf, tell } from '../lib/check.mjs';
import { packageSizes, sizeLine } from '../lib/package-sizes.mjs';

function check(root) {
	const sizes = packageSizes(join(root, 'dist/weapp'));
	for (const size of sizes) console.log(sizeLine(size));
	return sizes
		.filter(({ bytes, limitBytes }) => bytes > limitBytes)
		.map(({ name, bytes, limitBytes }) => ({
			path: 'dist/weapp',
			line: 1,
			message: `${name} has ${bytes} bytes; the limit is ${limitBytes}`,
		}));
}

try {
	tell(check(rootOf(process.argv)), 'every package is within its limit');
} catch (error) {
	console.log(error.message);
	process.exitCode = 1;
}
