import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { simulatorFolder } from '../folder';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.ico': 'image/x-icon',
	'.ttf': 'font/ttf',
	'.woff2': 'font/woff2',
	'.map': 'application/json',
	'.txt': 'text/plain; charset=utf-8',
};

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>小程序</title>
<meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width, initial-scale=1">
<p style="font:15px/1.6 sans-serif;padding:24px">小程序还没有构建。运行 npm run build 之后刷新本页。</p>`;

/** The control page at `/` and the mini-program's H5 build at `/h5/`. */
export function pageRoutes(h5Folder: string | undefined): Hono {
	const app = new Hono();
	const page = join(simulatorFolder(), 'control', 'page');
	app.get('/', async () => (await fileReply(page, 'index.html')) ?? new Response('missing', { status: 404 }));
	app.get('/page/*', (context) => serveBelow(page, context.req.path.slice('/page/'.length)));
	app.get('/h5', (context) => context.redirect('/h5/'));
	app.get('/h5/*', async (context) => {
		const name = decodeURIComponent(context.req.path.slice('/h5/'.length)) || 'index.html';
		const found = h5Folder === undefined ? undefined : await fileReply(h5Folder, name);
		if (found) return found;
		return name === 'index.html' ? context.html(NOT_BUILT) : context.notFound();
	});
	return app;
}

async function serveBelow(folder: string, name: string): Promise<Response> {
	return (await fileReply(folder, decodeURIComponent(name))) ?? new Response('not found', { status: 404 });
}

/** A file below the folder, never one outside of it. */
async function fileReply(folder: string, name: string): Promise<Response | undefined> {
	const path = normalize(join(folder, name));
	if (!path.startsWith(folder + sep)) return undefined;
	try {
		const bytes = await readFile(path);
		const type = TYPES[extname(path)] ?? 'application/octet-stream';
		return new Response(new Uint8Array(bytes), { headers: { 'content-type': type, 'cache-control': 'no-cache' } });
	} catch {
		return undefined;
	}
}
