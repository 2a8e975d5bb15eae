/**
 * `npm ci` refuses a lock file that leaves out an optional package of another one, even when it is meant for another
 * system; `npm install` leaves them out when a registry does not carry them. Both facts are dealt with here.
 */

const EXACT = /^\d+\.\d+\.\d+$/;
const SYSTEMS = ['openharmony', 'android', 'darwin', 'win32', 'freebsd', 'linux'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'arm'];

const isOverridden = (overrides, name) =>
	Object.entries(overrides).some(
		([key, value]) => key === name || (typeof value === 'object' && isOverridden(value, name)),
	);

/** The entry that Node would find for `name` from inside the package at `path`. */
function findFrom(packages, path, name) {
	for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
		const found = packages[`${base ? `${base}/` : ''}node_modules/${name}`];
		if (found || base === '') return found;
	}
}

/**
 * Optional packages that are left out: `{path, name, range, shadowed}`; shadowed: another version stands in its place.
 * @param {object} packages of package-lock.json @param {object} overrides of package.json: these may differ
 */
export function missingOptions(packages, overrides = {}) {
	return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.entries(optionalDependencies).flatMap(([name, range]) => {
			const found = findFrom(packages, path, name);
			const mayDiffer = !EXACT.test(range) || isOverridden(overrides, name);
			const fits = found && (mayDiffer || found.version === range);
			return fits ? [] : [{ path, name, range, shadowed: found !== undefined }];
		}),
	);
}

/** What the name of a package for one system says: `…-linux-x64-musl`. */
function systemOf(name) {
	const os = SYSTEMS.find((one) => name.includes(one));
	const cpu = PROCESSORS.find((one) => name.includes(`-${one}`));
	if (!os || !cpu) return undefined;
	const libc =
		os === 'linux' ? (name.includes('musl') ? ['musl'] : name.includes('gnu') ? ['glibc'] : undefined) : undefined;
	return { os: [os], cpu: [cpu], libc };
}

function entryFor({ name, range }, parent) {
	const system = systemOf(name);
	if (!system || !EXACT.test(range)) return undefined;
	const { dev, license, engines } = parent;
	return { version: range, cpu: system.cpu, dev, libc: system.libc, license, optional: true, os: system.os, engines };
}

/**
 * The packages of a lock file with every optional package in its place. One that names no system and cannot be had is
 * taken out of its parent: nobody can install it.
 */
export function mendOptions(packages, overrides = {}) {
	const mended = structuredClone(packages);
	for (const option of missingOptions(packages, overrides)) {
		const parent = mended[option.path];
		const entry = entryFor(option, parent);
		if (entry) mended[`${option.shadowed ? `${option.path}/` : ''}node_modules/${option.name}`] = entry;
		else delete parent.optionalDependencies[option.name];
		if (Object.keys(parent.optionalDependencies).length === 0) delete parent.optionalDependencies;
	}
	const sorted = Object.entries(mended).sort(([one], [other]) => one.localeCompare(other, 'en'));
	return Object.fromEntries(sorted);
}
