import { useState } from 'react';
import { usePictures } from '../../../cloud/pictures';
import { dateOf } from '../../../wording/time';
import { NO_SIGNERS, type Signer } from './signers';

const PAPERS_MAX = 20;

/** The sealed paper as far as it is recorded: its pages, its day, who signed and sealed it, in how many copies. */
export function useOriginal(agreedCopies: number | undefined, nowMs: number) {
	const pages = usePictures('sealedOriginal', PAPERS_MAX);
	const [day, setDay] = useState('');
	const [signers, setSigners] = useState<readonly Signer[]>(NO_SIGNERS);
	const [copiesTyped, setCopies] = useState<string>();
	const typedCopies = copiesTyped ?? (agreedCopies === undefined ? '' : String(agreedCopies));
	const copies = /^\d{1,2}$/.test(typedCopies) ? Number(typedCopies) : 0;
	const signedOn = day || dateOf(nowMs);
	const put = (signer: Signer) =>
		setSigners((before) => before.map((one) => (one.side === signer.side ? signer : one)));
	const named = signers.every(({ name }) => name.trim() !== '');
	const ready = pages.pictures.length > 0 && !pages.pending && named && copies > 0;
	const original = {
		uploadIds: pages.pictures.map(({ uploadId }) => uploadId),
		signedOn,
		signers: signers.map((signer) => ({ ...signer, name: signer.name.trim() })),
		copies,
	};
	return { pages, signedOn, setDay, signers, put, typedCopies, setCopies, ready, original };
}

export type OriginalForm = ReturnType<typeof useOriginal>;
