import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './run.mjs';

const CACHE = at('node_modules/.cache/browser');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** The packaged browser is made for cloud machines: on Debian these two libraries are missing from it. */
const DEBIAN_LIBRARIES = ['libnss3', 'libnspr4'];

/** A browser that the machine already has, or the one named by CHROMIUM_PATH. */
function findInstalled() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : undefined;
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...candidates, MAC].find((path) => existsSync(path));
}

/** Unpacks the browser that comes inside a package; a half-unpacked one is never left under its final name. */
async function unpack(show) {
	const final = join(CACHE, 'unpacked');
	if (existsSync(join(final, 'chromium'))) return join(final, 'chromium');
	show('unpacking the packaged Chromium');
	const half = join(CACHE, `half-${process.pid}`);
	mkdirSync(half, { recursive: true });
	const program = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
	const { code, output } = await run(process.execPath, ['--eval', program], { env: { TMPDIR: half } });
	if (code !== 0) throw new Error(`The packaged Chromium could not be unpacked.\n${output}`);
	rmSync(final, { recursive: true, force: true });
	renameSync(half, final);
	return join(final, 'chromium');
}

const starts = async (path) =>
	run(path, ['--version', '--no-sandbox']).catch((error) => ({ code: 1, output: error.message }));

/** Adds the missing libraries where that is possible; otherwise says what a person can do. */
async function mend(reason, show) {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get') || !/shared librar/.test(reason)) {
		throw new Error(
			'No browser for the journeys: install Chromium or Chrome, or name one with CHROMIUM_PATH, or install ' +
				`the libraries ${DEBIAN_LIBRARIES.join(' and ')}.\n${reason.trim()}`,
		);
	}
	show(`installing ${DEBIAN_LIBRARIES.join(', ')}`);
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_LIBRARIES], { env });
	if ((await install()).code === 0) return;
	await run('apt-get', ['update'], { env });
	const { code, output } = await install();
	if (code !== 0) throw new Error(`apt-get could not install ${DEBIAN_LIBRARIES.join(' and ')}.\n${output}`);
}

/** A fontconfig file that adds a Chinese font to what the machine has: the packaged browser knows Latin only. */
function chineseFonts() {
	const file = join(CACHE, 'fonts.conf');
	const folder = at('node_modules/@expo-google-fonts/noto-sans-sc');
	const families = ['sans-serif', 'system-ui', 'PingFang SC'];
	mkdirSync(CACHE, { recursive: true });
	const lines = [
		'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
		'<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
		...['400Regular', '500Medium', '700Bold'].map((weight) => `<dir>${join(folder, weight)}</dir>`),
		`<cachedir>${join(CACHE, 'fontconfig')}</cachedir>`,
		...families.map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`),
		'</fontconfig>',
	];
	writeFileSync(file, `${lines.join('\n')}\n`);
	return file;
}

/**
 * Makes sure that there is a browser that starts, and a Chinese font for it.
 * @returns {Promise<{CHROMIUM_PATH: string, FONTCONFIG_FILE: string, LD_LIBRARY_PATH?: string}>} for the environment
 */
export async function ensureBrowser(show = () => {}) {
	const path = findInstalled() ?? (await unpack(show));
	const first = await starts(path);
	if (first.code !== 0) {
		await mend(first.output, show);
		const second = await starts(path);
		if (second.code !== 0) throw new Error(`${path} does not start.\n${second.output}`);
	}
	show(dirname(path));
	return { CHROMIUM_PATH: path, FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? chineseFonts() };
}
