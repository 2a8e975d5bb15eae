import { findFact, once } from '../../store/facts';
import { transact } from '../../store/transaction';
import { changeUpload, findUploadByTrace } from '../../store/uploads';

const factOf = (traceId: string) => `pictureCheck:${traceId}`;

/**
 * WeChat's judgement of a picture. It may come before the upload knows its trace id, so it is kept as a fact first:
 * whoever comes second, the result or the upload, finds the other.
 */
export async function recordPictureCheck(traceId: string, risky: boolean): Promise<void> {
	await transact((tx) => once(tx, factOf(traceId), async () => ({ risky })));
	await blockIfRisky(traceId);
}

/** Blocks the upload of a picture that WeChat found risky: it can't be attached, and is shown no more. */
export async function blockIfRisky(traceId: string): Promise<void> {
	const check = await findFact<{ risky: boolean }>(factOf(traceId));
	if (!check?.risky) return;
	const upload = await findUploadByTrace(traceId);
	if (upload) await changeUpload(upload._id, ['issued', 'ready'], { state: 'blocked' });
}
