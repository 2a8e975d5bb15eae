import type { UploadPurpose } from '../../types/codes';
import type { UPLOAD_TYPES } from '../../types/endpoints/file';
import type { EpochMs } from '../../types/units';
import { type Refused, refuse } from '../domain/refusal';
import { command } from './database';
import { findDocument, listDocuments, type Stored, setDocument } from './documents';
import { claimFact } from './facts';
import { type Transaction, transact } from './transaction';

export type UploadType = (typeof UPLOAD_TYPES)[number];

/** A ticket to upload one file, and what became of it. Only a `ready` one can be attached, by its owner, once. */
export interface Upload {
	ownerId: string;
	purpose: UploadPurpose;
	type: UploadType;
	/** As announced, until the stored bytes were measured. */
	sizeBytes: number;
	/** The fingerprint of the checked copy, in hexadecimal; null until it is there. */
	sha256: string | null;
	/** Where the client may put the file. */
	cloudPath: string;
	state: 'issued' | 'ready' | 'blocked';
	/** The checked copy that no client can change; null until it is there. */
	fileId: string | null;
	/** WeChat's name for its check of the picture. */
	traceId: string | null;
	issuedAtMs: EpochMs;
}

export interface ReadyUpload {
	uploadId: string;
	fileId: string;
	type: UploadType;
	/** Of the checked copy. */
	sha256: string;
	sizeBytes: number;
}

const COLLECTION = 'uploads';

/** A ticket by its id; null when there is none. One database request. */
export const findUpload = (uploadId: string): Promise<Stored<Upload> | null> =>
	findDocument<Upload>(COLLECTION, uploadId);

/** Puts a new ticket down. One database request. */
export const addUpload = (uploadId: string, upload: Upload): Promise<void> =>
	setDocument(COLLECTION, uploadId, { ...upload });

/** Changes what is known of an upload; one that does not exist stays away. `from` says in which states alone. */
export async function changeUpload(
	uploadId: string,
	from: readonly Upload['state'][],
	values: Partial<Upload>,
): Promise<void> {
	await transact(async (tx) => {
		const upload = await tx.find<Upload>(COLLECTION, uploadId);
		if (!upload || !from.includes(upload.state)) return null;
		const { _id, ...before } = upload;
		await tx.set(COLLECTION, uploadId, { ...before, ...values });
		return null;
	});
}

/** The upload whose picture WeChat checked under this name; null when it is none of ours. One database request. */
export async function findUploadByTrace(traceId: string): Promise<Stored<Upload> | null> {
	const [upload] = await listDocuments<Upload>(COLLECTION, { where: { traceId }, limit: 1 });
	return upload ?? null;
}

/**
 * The files behind upload ids that a person wants to attach, in the order given: own, for this purpose, checked and not
 * blocked, each named once. Anything else refuses all of them, without saying which. One database request.
 */
export async function findReadyUploads(
	ownerId: string,
	purpose: UploadPurpose,
	uploadIds: readonly string[],
): Promise<ReadyUpload[] | Refused<'FILE_NOT_YOURS'>> {
	if (uploadIds.length === 0) return [];
	const where = { _id: command.in([...uploadIds]) };
	const found = await listDocuments<Upload>(COLLECTION, { where, limit: uploadIds.length });
	const ready: ReadyUpload[] = [];
	for (const uploadId of new Set(uploadIds)) {
		const upload = found.find((one) => one._id === uploadId);
		if (upload?.ownerId !== ownerId || upload.purpose !== purpose) return refuse('FILE_NOT_YOURS');
		const file = readyFile(upload);
		if (file === null) return refuse('FILE_NOT_YOURS');
		ready.push(file);
	}
	return ready.length === uploadIds.length ? ready : refuse('FILE_NOT_YOURS');
}

/**
 * Attaches uploads to a record (`transfer:<id>`), in the transaction that writes it. An upload is attached once and for
 * ever: FILE_NOT_YOURS for a second time, so the caller recognises a repeated request before it comes here.
 */
export async function claimUploads(
	tx: Transaction,
	uploadIds: readonly string[],
	record: string,
): Promise<Refused<'FILE_NOT_YOURS'> | null> {
	for (const uploadId of uploadIds) {
		if (!(await claimFact(tx, `upload:${uploadId}`, { record }))) return refuse('FILE_NOT_YOURS');
	}
	return null;
}

/** The attached uploads that may be shown, in the order given: a picture that WeChat blocked is left out. One database request. */
export async function listUploads(uploadIds: readonly string[]): Promise<ReadyUpload[]> {
	const where = { _id: command.in([...uploadIds]), state: 'ready' };
	const found = await listDocuments<Upload>(COLLECTION, { where, limit: uploadIds.length });
	return uploadIds.flatMap((uploadId) => {
		const upload = found.find((one) => one._id === uploadId);
		return (upload && readyFile(upload)) ?? [];
	});
}

/** The checked copy of an upload that may be attached and shown; null of any other. */
function readyFile({ _id: uploadId, state, type, fileId, sha256, sizeBytes }: Stored<Upload>): ReadyUpload | null {
	return state === 'ready' && fileId !== null && sha256 !== null ? { uploadId, fileId, type, sha256, sizeBytes } : null;
}
