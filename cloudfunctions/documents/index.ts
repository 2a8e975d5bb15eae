import { createHash } from 'node:crypto';
import { type DescribedDocument, describedDocument } from '../../types/documents';
import { refuse } from '../domain/refusal';
import { comesFrom } from '../door/source';
import { findDocument, setDocument } from '../store/documents';
import { keepFile, readFile } from '../wechat/files';
import { print } from './print';

/** A paper that was made, under the fingerprint of its description. */
interface Made {
	fileId: string;
	/** Of the PDF. */
	sha256: string;
	bytes: number;
}

const COLLECTION = 'madeDocuments';

const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * The inner door: only our own functions come here, and only on behalf of a person. Takes a described paper, gives the
 * stored PDF. The same description is made once; a file that is gone, or is not what we made, is made again.
 */
export async function main(event: { description?: unknown } | null) {
	const nowMs = Date.now();
	if (!comesFrom('wx_client,scf')) return { ok: false, refusal: refuse('WRONG_DOOR').refused, nowMs };
	const paper = describedDocument.safeParse(event?.description);
	if (!paper.success || !isEven(paper.data)) return { ok: false, refusal: refuse('BAD_INPUT').refused, nowMs };
	const { fileId, sha256, bytes } = await make(paper.data);
	return { ok: true, data: { fileId, sha256, bytes }, nowMs };
}

/** Every row of a table has a cell for each column. */
const isEven = ({ blocks }: DescribedDocument): boolean =>
	blocks.every(
		(block) =>
			block.kind !== 'table' ||
			[...block.rows, ...(block.total ? [block.total] : [])].every((row) => row.length === block.columns.length),
	);

async function make(paper: DescribedDocument): Promise<Made> {
	const id = sha256Of(JSON.stringify(paper));
	const before = await findDocument<Made>(COLLECTION, id);
	if (before !== null && (await isStillThere(before))) return before;
	const pdf = await print(paper);
	const fileId = await keepFile(`documents/${id}.pdf`, pdf);
	const made: Made = { fileId, sha256: sha256Of(pdf), bytes: pdf.byteLength };
	await setDocument(COLLECTION, id, { ...made });
	return made;
}

async function isStillThere({ fileId, sha256 }: Made): Promise<boolean> {
	const stored = await readFile(fileId);
	return stored !== null && sha256Of(stored) === sha256;
}
