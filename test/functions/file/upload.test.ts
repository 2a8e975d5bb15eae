import { createHash } from 'node:crypto';
import { BYTES, type FileType, upload, uploadReady } from '../support/files';
import { ADMIN, addCompany, bindContact, claimAdministrator } from '../support/people';
import { givenWorld } from '../support/world';

const OWNER = 'oOwner';
const OTHER = 'oOther';
const MEGABYTE = 1024 * 1024;

const world = givenWorld(async (empty) => {
	await claimAdministrator(empty);
	const companyId = await addCompany(empty, '山栀茶业');
	await bindContact(empty, companyId, OWNER);
	await bindContact(empty, companyId, OTHER, { name: '同事' });
});

const ticketFor = (type: FileType = 'jpg') =>
	world().get(OWNER, 'file.issueTicket', { purpose: 'faultPhoto', type, sizeBytes: 10 });

async function uploadAs(type: FileType, bytes: Uint8Array) {
	const ticket = await ticketFor(type);
	return { uploadId: ticket.uploadId, fileId: await upload(world(), OWNER, ticket.cloudPath, bytes) };
}

const stateOf = (uploadId: string) => world().database.document('uploads', uploadId)?.state;

test.each(['jpg', 'png', 'webp'] as const)('a %s is taken as a photo of a fault', async (type) => {
	const uploadId = await uploadReady(world(), OWNER, 'faultPhoto', type);
	expect(stateOf(uploadId)).toBe('ready');
});

test.each(['pdf', 'ofd', 'xml'] as const)('a %s is taken as an invoice', async (type) => {
	expect(stateOf(await uploadReady(world(), ADMIN, 'invoiceFile', type))).toBe('ready');
});

test('a pdf proves a transfer, and is no photo', async () => {
	expect(stateOf(await uploadReady(world(), OWNER, 'transferProof', 'pdf'))).toBe('ready');
	const photo = { purpose: 'faultPhoto' as const, type: 'pdf' as const, sizeBytes: 10 };
	expect(await world().refusal(OWNER, 'file.issueTicket', photo)).toBe('FILE_TYPE_REFUSED');
});

test('the checked copy is known by its true size and its fingerprint, whatever was announced', async () => {
	const ticket = { purpose: 'sealedOriginal', type: 'pdf', sizeBytes: 123_456 } as const;
	const { uploadId, cloudPath } = await world().get(ADMIN, 'file.issueTicket', ticket);
	expect(world().database.document('uploads', uploadId)).toMatchObject({ sizeBytes: 123_456, sha256: null });
	const fileId = await upload(world(), ADMIN, cloudPath, BYTES.pdf);
	await world().get(ADMIN, 'file.complete', { uploadId, fileId });
	expect(world().database.document('uploads', uploadId)).toMatchObject({
		...{ state: 'ready', ownerId: ADMIN, sizeBytes: BYTES.pdf.byteLength },
		sha256: createHash('sha256').update(BYTES.pdf).digest('hex'),
	});
});

test('what is too large is refused before it is sent, and after it', async () => {
	const announced = { purpose: 'faultPhoto' as const, type: 'jpg' as const, sizeBytes: 10 * MEGABYTE + 1 };
	expect(await world().refusal(OWNER, 'file.issueTicket', announced)).toBe('FILE_TOO_LARGE');
	const large = new Uint8Array(10 * MEGABYTE + 1);
	large.set(BYTES.jpg);
	expect(await world().refusal(OWNER, 'file.complete', await uploadAs('jpg', large))).toBe('FILE_TOO_LARGE');
});

test('the bytes say what a file is, not its name', async () => {
	const program = new TextEncoder().encode('MZ this is a program');
	for (const bytes of [program, BYTES.png, new Uint8Array(0)]) {
		expect(await world().refusal(OWNER, 'file.complete', await uploadAs('jpg', bytes))).toBe('FILE_TYPE_REFUSED');
	}
});

test('foreign, forged, missing and misplaced files are refused alike, and nothing changes', async () => {
	const { uploadId, fileId } = await uploadAs('jpg', BYTES.jpg);
	const neverSent = await ticketFor();
	const elsewhere = await upload(world(), OWNER, 'uploads/elsewhere.jpg', BYTES.jpg);
	const attempts: [openid: string, uploadId: string, fileId: string][] = [
		[OTHER, uploadId, fileId],
		[OWNER, 'missing', fileId],
		[OWNER, uploadId, elsewhere],
		[OWNER, uploadId, fileId.replace('cloud://local', 'cloud://another')],
		[OWNER, uploadId, fileId.replace('local-', 'foreign-')],
		[OWNER, uploadId, `${fileId}/../../uploads/${uploadId}.jpg`],
		[OWNER, uploadId, 'https://example.com/a.jpg'],
		[OWNER, neverSent.uploadId, fileId.replace(uploadId, neverSent.uploadId)],
		[OWNER, neverSent.uploadId, fileId],
	];
	for (const [openid, id, file] of attempts) {
		expect([id, file, await world().refusal(openid, 'file.complete', { uploadId: id, fileId: file })]).toEqual([
			id,
			file,
			'FILE_NOT_YOURS',
		]);
	}
	expect(stateOf(uploadId)).toBe('issued');
	expect(await world().get(OWNER, 'file.complete', { uploadId, fileId })).toEqual({ uploadId });
});

test('completing twice is no failure', async () => {
	const done = await uploadAs('jpg', BYTES.jpg);
	await world().get(OWNER, 'file.complete', done);
	expect(await world().get(OWNER, 'file.complete', done)).toEqual({ uploadId: done.uploadId });
});

test('what was checked cannot be exchanged afterwards', async () => {
	const { uploadId, fileId } = await uploadAs('jpg', BYTES.jpg);
	await world().get(OWNER, 'file.complete', { uploadId, fileId });
	await upload(world(), OWNER, `uploads/${uploadId}.jpg`, new TextEncoder().encode('something else'));
	const kept = String(world().database.document('uploads', uploadId)?.fileId);
	expect(kept).not.toBe(fileId);
	expect(Buffer.from(world().storage.bytes(kept) ?? [])).toEqual(Buffer.from(BYTES.jpg));
});

test('a picture that WeChat finds risky is blocked when the answer comes', async () => {
	world().faults.arm('media-risky', { subject: OWNER, times: 1 });
	const risky = await uploadReady(world(), OWNER);
	const fine = await uploadReady(world(), OWNER);
	expect(stateOf(risky)).toBe('ready');
	await world().clock.advanceBy(60_000);
	await world().settled();
	expect([stateOf(risky), stateOf(fine)]).toEqual(['blocked', 'ready']);
	const { fileId } = world().database.document('uploads', risky) as { fileId?: unknown };
	expect(fileId).toEqual(expect.any(String));
	const path = { uploadId: risky, fileId: `cloud://local.6c6f-local-1300000000/uploads/${risky}.jpg` };
	expect(await world().refusal(OWNER, 'file.complete', path)).toBe('FILE_NOT_YOURS');
});

test('a person who plays WeChat’s push changes nothing', async () => {
	const { uploadId, fileId } = await uploadAs('jpg', BYTES.jpg);
	await world().get(OWNER, 'file.complete', { uploadId, fileId });
	const traceId = String(world().database.document('uploads', uploadId)?.traceId);
	const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, result: { suggest: 'risky' } };
	expect(await world().callAs('wx_client', OWNER, 'message-push', push)).toMatchObject({
		result: { ok: false, refusal: { code: 'WRONG_DOOR' } },
	});
	expect(stateOf(uploadId)).toBe('ready');
	expect(await world().callAs('wx_unknown', '', 'message-push', push)).toMatchObject({ result: { ok: true } });
	expect(stateOf(uploadId)).toBe('blocked');
});

test('an answer about a picture that we do not know yet is kept for it', async () => {
	const push = { MsgType: 'event', Event: 'wxa_media_check', trace_id: 'early-bird', result: { suggest: 'risky' } };
	expect(await world().callAs('wx_unknown', '', 'message-push', push)).toMatchObject({ result: { ok: true } });
	expect(await world().callAs('wx_unknown', '', 'message-push', push)).toMatchObject({ result: { ok: true } });
	const kept = world().database.documents('externalFacts', { query: { _id: 'pictureCheck:early-bird' } });
	expect(kept).toMatchObject([{ result: { risky: true } }]);
});
