import { type Context, Hono } from 'hono';
import type { Persona } from '../client/personas';
import type { Control } from './index';
import { readState } from './state';

type Body = Record<string, unknown>;

/** The control bar over HTTP. Changes need `content-type: application/json`, so no other web page can make them. */
export function controlRoutes(control: Control): Hono {
	const app = new Hono();
	app.onError((error, context) => context.json({ error: error.message }, 400));
	app.use('/control/*', async (context, next) => {
		const changes = !['GET', 'HEAD'].includes(context.req.method);
		if (changes && !context.req.header('content-type')?.startsWith('application/json')) {
			return context.json({ error: 'content-type must be application/json' }, 415);
		}
		return next();
	});
	app.get('/control/state', (context) => context.json(readState(control)));
	app.get('/control/personas', (context) => context.json(control.personas.list()));
	app.put('/control/personas', async (context) => {
		control.personas.set((await context.req.json()) as Persona[]);
		return context.json(control.personas.list());
	});
	app.get('/control/messages', (context) => context.json(control.messages.sent()));
	app.get('/control/payments', (context) =>
		context.json({ orders: control.pay.orders(), refunds: control.pay.refunds() }),
	);
	app.get('/control/notifications', (context) => context.json(control.pay.notifications()));
	app.get('/control/functions', (context) => context.json(control.functions.log()));
	addClock(app, control);
	addFaults(app, control);
	addFunctions(app, control);
	addDatabase(app, control);
	return app;
}

function addClock(app: Hono, control: Control): void {
	const { clock } = control;
	const show = (context: Context) =>
		context.json({ nowMs: clock.nowMs(), frozen: clock.isFrozen(), nextDueMs: control.nextDueMs() ?? null });
	app.get('/control/clock', show);
	app.post('/control/clock', async (context) => {
		const body = await read(context);
		if (body.frozen === true) clock.freeze();
		if (typeof body.atMs === 'number') await clock.setMs(body.atMs);
		if (typeof body.advanceMs === 'number') await clock.advanceBy(body.advanceMs);
		if (body.to === 'next-working-day') await control.advanceToNextWorkingDay();
		if (body.to === 'next-due') await control.advanceToNextDue();
		if (body.frozen === false) clock.resume();
		return show(context);
	});
}

function addFaults(app: Hono, { faults }: Control): void {
	app.get('/control/faults', (context) => context.json(faults.list()));
	app.post('/control/faults', async (context) => {
		const body = await read(context);
		const subject = typeof body.subject === 'string' ? body.subject : undefined;
		const times = typeof body.times === 'number' ? body.times : undefined;
		faults.arm(String(body.name), { subject, times });
		return context.json(faults.list());
	});
	app.delete('/control/faults/:name?', (context) => {
		faults.clear(context.req.param('name'));
		return context.json(faults.list());
	});
}

function addFunctions(app: Hono, control: Control): void {
	app.post('/control/call', async (context) => {
		const body = await read(context);
		const source = String(body.source ?? 'wx_client');
		return context.json(await control.callAs(source, String(body.openid ?? ''), String(body.functionName), body.data));
	});
	app.post('/control/recycle', async (context) => {
		const body = await read(context);
		const functionName = typeof body.functionName === 'string' ? body.functionName : undefined;
		await control.functions.recycle({ functionName, kill: body.kill === true });
		return context.json({ ok: true });
	});
	app.post('/control/start', (context) => {
		control.start.mark();
		return context.json({ ok: true });
	});
	app.post('/control/reset', async (context) => {
		const { keepInstances } = (await context.req.json()) as { keepInstances?: boolean };
		await control.start.reset({ keepInstances });
		return context.json({ ok: true });
	});
}

function addDatabase(app: Hono, { database }: Control): void {
	app.get('/control/database', (context) => context.json(database.collections()));
	app.get('/control/database/:collection', (context) => {
		const query = JSON.parse(context.req.query('query') ?? '{}') as Record<string, unknown>;
		const limit = Number(context.req.query('limit') ?? 100);
		return context.json(database.documents(context.req.param('collection'), { query, limit }));
	});
}

async function read(context: Context): Promise<Body> {
	const body: unknown = await context.req.json();
	return typeof body === 'object' && body !== null ? { ...body } : {};
}
