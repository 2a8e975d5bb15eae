/** Files as telephones send them. */
import type { UploadPurpose } from '../../../types/codes';
import type { InputOf } from '../../../types/endpoints';
import type { World } from './world';

import { zipOf } from './zip';

export type FileType = InputOf<'file.issueTicket'>['type'];

/** The smallest beginnings that say what a file is. */
export const BYTES: Record<FileType, Uint8Array> = {
	jpg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46),
	png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
	webp: new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8 '),
	pdf: new TextEncoder().encode('%PDF-1.7\n'),
	ofd: zipOf({ 'OFD.xml': '<?xml version="1.0"?><ofd:OFD/>' }),
	xml: new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<EInvoice></EInvoice>\n'),
};

/** Puts bytes into the storage the way `wx.cloud.uploadFile` does, and gives the fileID. */
export async function upload(world: World, openid: string, cloudPath: string, bytes: Uint8Array): Promise<string> {
	const address = `${world.url}/client/upload?cloudPath=${encodeURIComponent(cloudPath)}`;
	const reply = await fetch(address, {
		method: 'POST',
		headers: { 'x-persona': openid },
		body: bytes.slice().buffer as ArrayBuffer,
	});
	const { fileID, errMsg } = (await reply.json()) as { fileID?: string; errMsg: string };
	if (!fileID) throw new Error(errMsg);
	return fileID;
}

/** A file that was uploaded by ticket and checked: ready to be attached. Gives its upload id. */
export async function uploadReady(
	world: World,
	openid: string,
	purpose: UploadPurpose = 'faultPhoto',
	type: FileType = 'jpg',
): Promise<string> {
	const bytes = BYTES[type];
	const ticket = await world.get(openid, 'file.issueTicket', { purpose, type, sizeBytes: bytes.byteLength });
	const fileId = await upload(world, openid, ticket.cloudPath, bytes);
	return (await world.get(openid, 'file.complete', { uploadId: ticket.uploadId, fileId })).uploadId;
}
