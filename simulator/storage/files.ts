/** The files: bytes on disk under the hash of their content, everything else about them on the shelf. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../kernel';

const KIND = 'storedFile';

export interface StoredFile {
	path: string;
	sha256: string;
	sizeBytes: number;
	contentType: string;
	/** Who uploaded it; empty when a cloud function did. The real service tells functions nothing about it. */
	openid: string;
	storedAtMs: number;
}

export interface Files {
	find(path: string): StoredFile | undefined;
	list(): StoredFile[];
	read(file: StoredFile): Uint8Array;
	/** Keeps the bytes; an older file of the same path is replaced. They are on disk when it returns. */
	store(file: Omit<StoredFile, 'sha256' | 'sizeBytes'>, bytes: Uint8Array): StoredFile;
	/** Answers whether there was such a file. The bytes stay on disk: a saved state may still need them. */
	remove(path: string): boolean;
}

export function openFiles(folder: string, shelf: Shelf): Files {
	mkdirSync(folder, { recursive: true });
	const placeOf = (sha256: string) => join(folder, sha256);
	return {
		find: (path) => shelf.get<StoredFile>(KIND, path),
		list: () => shelf.list<StoredFile>(KIND).map((row) => row.value),
		read: (file) => new Uint8Array(readFileSync(placeOf(file.sha256))),
		store(description, bytes) {
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			if (!existsSync(placeOf(sha256))) writeDurably(placeOf(sha256), bytes);
			const file: StoredFile = { ...description, sha256, sizeBytes: bytes.byteLength };
			shelf.put(KIND, file.path, file);
			return file;
		},
		remove(path) {
			const known = shelf.get(KIND, path) !== undefined;
			shelf.remove(KIND, path);
			return known;
		},
	};
}

/** A file appears whole or not at all. */
function writeDurably(place: string, bytes: Uint8Array): void {
	const temporary = `${place}.part`;
	const handle = openSync(temporary, 'w');
	try {
		for (let written = 0; written < bytes.byteLength; ) written += writeSync(handle, bytes, written);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	renameSync(temporary, place);
}
