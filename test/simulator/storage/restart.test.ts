import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaults } from '../../../simulator/shelf/faults';
import { openShelf } from '../../../simulator/shelf/shelf';
import { createStorageService } from '../../../simulator/storage/service';

const BYTES = Uint8Array.of(1, 2, 3);

describe('the storage over a restart', () => {
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'storage-test-'));
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function open() {
		const shelf = openShelf(join(folder, 'shelf.db'));
		const parts = { shelf, clock: { nowMs: () => 0 }, faults: createFaults(), origin: () => 'http://files' };
		return { shelf, storage: createStorageService({ folder: join(folder, 'files'), ...parts }) };
	}

	it('keeps files and the addresses it has signed', async () => {
		const before = open();
		const fileId = before.storage.upload('photo.png', BYTES, 'oAnna');
		const reply = await before.storage.actions['storage.batchGetDownloadUrl']?.(
			{ file_list: [{ fileid: fileId }] },
			{ functionName: '', openid: '', source: '' },
		);
		const [file] = (reply as { download_list: { tempFileURL: string }[] }).download_list;
		await before.storage.close();
		before.shelf.close();

		const { shelf, storage } = open();
		expect(storage.inspect.file(fileId)).toMatchObject({
			path: 'photo.png',
			openid: 'oAnna',
			contentType: 'image/png',
			sizeBytes: 3,
		});
		const answer = await storage.routes?.request(file?.tempFileURL ?? '');
		expect(new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(BYTES);
		shelf.close();
	});

	it('has every file again when the shelf goes back to a saved state', async () => {
		const { shelf, storage } = open();
		const fileId = storage.upload('photo.png', BYTES, 'oAnna');
		const saved = join(folder, 'saved.db');
		shelf.snapshot(saved);
		storage.upload('photo.png', Uint8Array.of(9), 'oBela');
		await storage.actions['storage.batchDeleteFile']?.(
			{ fileid_list: [fileId] },
			{ functionName: '', openid: '', source: '' },
		);
		expect(storage.inspect.bytes(fileId)).toBeUndefined();
		shelf.restore(saved);
		expect(storage.inspect.bytes(fileId)).toEqual(BYTES);
		shelf.close();
	});

	it('leaves nothing behind when it is temporary', async () => {
		const shelf = openShelf(':memory:');
		const parts = { shelf, clock: { nowMs: () => 0 }, faults: createFaults(), origin: () => '' };
		const storage = createStorageService({ folder: ':temporary:', ...parts });
		const fileId = storage.upload('a.bin', BYTES, '');
		expect(storage.inspect.bytes(fileId)).toEqual(BYTES);
		await storage.close();
		expect(() => storage.inspect.bytes(fileId)).toThrow('ENOENT');
		shelf.close();
	});
});
