import type { DescribedDocument } from '../../types/documents';
import { cloud } from './cloud';
import { signUrls } from './files';

const FUNCTION = 'documents';

interface DocumentReply {
	ok: boolean;
	data?: { fileId: string };
	refusal?: { code: string };
}

/**
 * Has a described paper made as PDF by the `documents` function, outside the bundle that people wait for, and gives its
 * fileID. The same description gives the same file. Throws when it could not be made.
 */
async function makeDocument(description: DescribedDocument): Promise<string> {
	// Without callbacks the SDK promises a reply, which its types do not say; its result is in the door's own words.
	const { result } = (await cloud.callFunction({ name: FUNCTION, data: { description } })) as { result: unknown };
	const { ok, data, refusal } = result as DocumentReply;
	if (!ok || !data) throw new Error(`${FUNCTION} made no “${description.title}”: ${refusal?.code}`);
	return data.fileId;
}

/**
 * A paper to open: its address, good for two hours, and the name under which a telephone keeps it. Whoever asks has
 * checked before that the person may see what stands in it.
 */
export async function handOut(
	description: DescribedDocument,
	fileName: string,
): Promise<{ url: string; fileName: string }> {
	const fileId = await makeDocument(description);
	const url = (await signUrls([fileId])).get(fileId);
	if (url === undefined) throw new Error(`${fileName} has no address`);
	return { url, fileName };
}
