import { CALL, type LocalCloud, startLocalCloud } from './localCloud';

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 250, 251]);
const DAY_SECONDS = 86_400;

describe('files through the real SDK', () => {
	let cloud: LocalCloud;

	beforeAll(async () => {
		cloud = await startLocalCloud([]);
	});

	afterAll(() => cloud.close());

	const put = (cloudPath: string, fileContent = PICTURE) => cloud.sdk.uploadFile({ cloudPath, fileContent });
	const addressOf = async (fileID: string, maxAge = 600) => {
		const { fileList } = await cloud.sdk.getTempFileURL({ fileList: [{ fileID, maxAge }] });
		return fileList[0]?.tempFileURL ?? '';
	};

	it('keeps what was uploaded, byte for byte', async () => {
		const { fileID } = await put('faults/oTest/pump.jpg');
		expect(fileID).toMatch(/^cloud:\/\/local\.[^/]+\/faults\/oTest\/pump\.jpg$/);
		const { fileContent } = await cloud.sdk.downloadFile({ fileID });
		expect(fileContent.equals(Uint8Array.from(PICTURE))).toBe(true);
		expect(cloud.storage.inspect.file(fileID)).toMatchObject({ sizeBytes: PICTURE.length, openid: CALL.openid });
	});

	it('takes an empty file and one with a Chinese name', async () => {
		const empty = await put('empty.bin', Buffer.alloc(0));
		expect((await cloud.sdk.downloadFile(empty)).fileContent).toHaveLength(0);
		const named = await put('报障/水泵 照片.jpg');
		expect((await cloud.sdk.downloadFile(named)).fileContent).toHaveLength(PICTURE.length);
	});

	it('tells size and type by HEAD and by GET of the temporary address', async () => {
		const { fileID } = await put('proofs/transfer.jpg');
		const address = await addressOf(fileID);
		for (const method of ['HEAD', 'GET']) {
			const answer = await fetch(address, { method });
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-length')).toBe(String(PICTURE.length));
			expect(answer.headers.get('content-type')).toBe('image/jpeg');
			await answer.arrayBuffer();
		}
	});

	it('lets a temporary address expire with the simulated clock', async () => {
		const { fileID } = await put('expiring.jpg');
		const address = await addressOf(fileID, 60);
		cloud.time.nowMs += 60_000;
		expect((await fetch(address)).status).toBe(200);
		cloud.time.nowMs += 1;
		const late = await fetch(address);
		expect(late.status).toBe(403);
		expect(await late.text()).toContain('Request has expired');
	});

	it('gives an address for at most a day', async () => {
		const { fileID } = await put('long.jpg');
		const address = new URL(await addressOf(fileID, 10 * DAY_SECONDS));
		expect(Number(address.searchParams.get('t'))).toBe(cloud.time.nowMs + DAY_SECONDS * 1000);
	});

	it('refuses an address that was made up or turned to another file', async () => {
		const first = await put('own.jpg');
		await put('foreign.jpg');
		const address = await addressOf(first.fileID);
		expect((await fetch(address.replace('own.jpg', 'foreign.jpg'))).status).toBe(403);
		expect((await fetch(address.replace(/t=(\d+)/, (_, t) => `t=${Number(t) + 1}`))).status).toBe(403);
		expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403);
	});

	it('answers file by file: unknown, foreign and malformed ids beside a good one', async () => {
		const { fileID } = await put('known.jpg');
		const unknown = fileID.replace('known.jpg', 'unknown.jpg');
		const foreign = 'cloud://other-env.6f74-other-1300000001/known.jpg';
		const { fileList } = await cloud.sdk.getTempFileURL({ fileList: [fileID, unknown, foreign, 'known.jpg'] });
		expect(fileList.map((file) => file.status)).toEqual([0, -503003, -503002, -501007]);
		expect(fileList.slice(1).map((file) => file.tempFileURL)).toEqual(['', '', '']);
		await expect(cloud.sdk.downloadFile({ fileID: unknown })).rejects.toMatchObject({ errCode: -1 });
	});

	it('deletes, and says which file was not there', async () => {
		const { fileID } = await put('gone.jpg');
		const address = await addressOf(fileID);
		const missing = fileID.replace('gone', 'never');
		const { fileList } = await cloud.sdk.deleteFile({ fileList: [fileID, missing] });
		expect(fileList.map((file) => file.status)).toEqual([0, -503003]);
		expect((await fetch(address)).status).toBe(404);
	});

	it('replaces a file that is uploaded again under the same path', async () => {
		const { fileID } = await put('same.txt', Buffer.from('old'));
		await put('same.txt', Buffer.from('new'));
		expect((await cloud.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('new');
	});

	it('refuses paths that lead out of the bucket or break an address', async () => {
		for (const path of [
			'/rooted.jpg',
			'a//b.jpg',
			'../up.jpg',
			'a/../b.jpg',
			'a?b.jpg',
			'a%2fb.jpg',
			'x'.repeat(851),
		]) {
			await expect(put(path)).rejects.toMatchObject({ errCode: expect.any(Number) });
		}
		expect(cloud.storage.inspect.files().every((file) => !file.path.includes('..'))).toBe(true);
	});

	it('refuses a PUT without permission, with a changed one, and after its time', async () => {
		const { UPLOAD_ADDRESS } = jest.requireActual<typeof import('../../simulator/storage/routes')>(
			'../../simulator/storage/routes',
		);
		const announced = (await cloud.storage.actions['storage.getUploadMetadata']?.({ path: 'late.jpg' }, CALL)) as {
			authorization: string;
			cosFileId: string;
			fileId: string;
		};
		const upload = (authorization: string) =>
			fetch(`${cloud.url}${UPLOAD_ADDRESS}`, {
				method: 'PUT',
				headers: { authorization, 'x-cos-meta-fileid': announced.cosFileId },
				body: Uint8Array.from(PICTURE),
			});
		expect((await upload('nothing')).status).toBe(403);
		const changed = JSON.parse(Buffer.from(announced.authorization, 'base64url').toString());
		changed.openid = 'oSomebodyElse';
		expect((await upload(Buffer.from(JSON.stringify(changed)).toString('base64url'))).status).toBe(403);
		cloud.time.nowMs += 15 * 60_000 + 1;
		expect((await upload(announced.authorization)).status).toBe(403);
		expect(cloud.storage.inspect.file(announced.fileId)).toBeUndefined();
	});

	it('hands a failure of the storage on to the function', async () => {
		cloud.faults.arm('storage-unavailable', { subject: 'broken.jpg', times: 1 });
		await expect(put('broken.jpg')).rejects.toMatchObject({ errMsg: expect.stringContaining('storage request fail') });
		await put('broken.jpg');
	});
});
