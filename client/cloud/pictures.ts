import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { UploadPurpose } from '../../types/codes';
import type { InputOf } from '../../types/endpoints';
import type { Refusal } from '../../types/refusals';
import { call, putFile } from './call';
import type { Problem } from './use-command';

/** A picture or a paper of the person's that has arrived with us. */
export interface Picture {
	path: string;
	uploadId: string;
	type: FileType;
	/** What the file is called, where the telephone knows. */
	name: string;
}

type FileType = InputOf<'file.issueTicket'>['type'];
interface Chosen {
	path: string;
	size: number;
	name?: string;
	originalFileObj?: { type: string };
}

const TYPE_OF_ENDING: Record<string, FileType> = {
	...{ jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp' },
	...{ pdf: 'pdf', ofd: 'ofd', xml: 'xml' },
};
/** What papers of a purpose may be, as their endings say it. */
const papersOf = (purpose: UploadPurpose): string[] => (purpose === 'invoiceFile' ? ['pdf', 'ofd', 'xml'] : ['pdf']);

/** The type from the browser's word or from the file's ending; a camera's pictures without one are JPEG. */
export function fileType(path: string, mime?: string): FileType {
	const known = (ending: string | undefined) => TYPE_OF_ENDING[(ending ?? '').toLowerCase()];
	return known(mime?.split('/')[1]) ?? known(path.split('.').pop()) ?? 'jpg';
}

async function upload(purpose: UploadPurpose, chosen: Chosen): Promise<Picture | Refusal> {
	const type = fileType(chosen.name ?? chosen.path, chosen.originalFileObj?.type);
	const ticket = await call('file.issueTicket', { purpose, type, sizeBytes: chosen.size });
	if (!ticket.ok) return ticket.refusal;
	const fileId = await putFile(ticket.data.cloudPath, chosen.path);
	const done = await call('file.complete', { uploadId: ticket.data.uploadId, fileId });
	if (!done.ok) return done.refusal;
	return { path: chosen.path, uploadId: done.data.uploadId, type, name: chosen.name ?? '' };
}

async function choose(count: number): Promise<Chosen[]> {
	try {
		const chosen = await Taro.chooseImage({ count, sizeType: ['compressed'], sourceType: ['album', 'camera'] });
		return chosen.tempFiles as Chosen[];
	} catch {
		// Closed without choosing, or the privacy notice was refused: nothing to add.
		return [];
	}
}

/** Papers: in WeChat out of a chat, in a browser from the disk. */
async function choosePapers(count: number, extension: string[]): Promise<Chosen[]> {
	if (process.env.TARO_ENV === 'h5') return chooseOnDisk(count, extension);
	try {
		const chosen = await Taro.chooseMessageFile({ count, type: 'file', extension });
		return chosen.tempFiles.map(({ path, size, name }) => ({ path, size, name }));
	} catch {
		// Closed without choosing.
		return [];
	}
}

function chooseOnDisk(count: number, extension: readonly string[]): Promise<Chosen[]> {
	return new Promise((settle) => {
		const input = Object.assign(document.createElement('input'), {
			...{ type: 'file', accept: extension.map((ending) => `.${ending}`).join(','), multiple: count > 1 },
		});
		input.addEventListener('cancel', () => settle([]));
		input.addEventListener('change', () =>
			settle(
				Array.from(input.files ?? []).map((file) => ({
					...{ path: URL.createObjectURL(file), size: file.size, name: file.name, originalFileObj: file },
				})),
			),
		);
		input.click();
	});
}

/** The pictures and papers of one form: choosing uploads at once, so that sending the form is quick. */
export function usePictures(purpose: UploadPurpose, max: number) {
	const [pictures, setPictures] = useState<Picture[]>([]);
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<Problem>();

	const addFrom = async (source: (count: number) => Promise<Chosen[]>) => {
		const chosen = (await source(max - pictures.length)).slice(0, max - pictures.length);
		if (chosen.length === 0) return;
		setPending(true);
		setProblem(undefined);
		try {
			for (const one of chosen) {
				const result = await upload(purpose, one);
				if ('code' in result) setProblem({ kind: 'refused', refusal: result });
				else setPictures((before) => [...before, result]);
			}
		} catch {
			setProblem({ kind: 'unreachable' });
		} finally {
			setPending(false);
		}
	};
	const remove = (uploadId: string) =>
		setPictures((before) => before.filter((picture) => picture.uploadId !== uploadId));
	const [add, addPapers] = [() => addFrom(choose), () => addFrom((count) => choosePapers(count, papersOf(purpose)))];
	return { pictures, add, addPapers, remove, pending, problem, full: pictures.length >= max };
}
