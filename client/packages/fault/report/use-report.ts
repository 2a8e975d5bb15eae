import { useState } from 'react';
import type { Urgency } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { usePictures } from '../../../cloud/pictures';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { replace } from '../../../routes';

export const PHOTOS_MAX = 9;
/** The promised times move on while the person writes. */
const PREVIEW_MS = 30_000;
const UNKNOWN_PLACE = '不清楚';

type Contracts = OutputOf<'fault.getForm'>['contracts'];

/** What the person has written and chosen so far. */
export interface Draft {
	contractId: string;
	text: string;
	place: string;
	urgency: Urgency;
	onSiteAsked: boolean;
}

/** A report being written: its draft, its pictures, what it promises, and the way to send it. */
export function useReport(contracts: Contracts) {
	const [draft, setDraft] = useState<Draft>({
		...{ contractId: contracts[0]?.id ?? '', text: '', place: '' },
		...{ urgency: 'general', onSiteAsked: false },
	});
	const photos = usePictures('faultPhoto', PHOTOS_MAX);
	const { contractId, urgency, onSiteAsked } = draft;
	const preview = useQuery('fault.preview', contractId ? { contractId, urgency, onSiteAsked } : null, {
		everyMs: PREVIEW_MS,
	});
	const report = useCommand('fault.report', 'identified');
	const places = contracts.find((one) => one.id === contractId)?.places ?? [];
	const place = places.includes(draft.place) ? draft.place : (places[0] ?? UNKNOWN_PLACE);
	const send = async () => {
		const uploadIds = photos.pictures.map((picture) => picture.uploadId);
		const sent = await report.run({ ...draft, text: draft.text.trim(), place, uploadIds });
		if (sent) replace('fault', { faultId: sent.faultId });
	};
	return {
		draft: { ...draft, place },
		put: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
		places,
		photos,
		preview,
		ready: draft.text.trim() !== '' && !photos.pending && !preview.refusal,
		send,
		pending: report.pending,
		problem: report.problem,
	};
}

export type Report = ReturnType<typeof useReport>;
