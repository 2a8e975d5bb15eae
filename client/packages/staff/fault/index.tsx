import { showPictures } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { FaultHead, FaultStory } from '../../../components/fault-story';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { FaultActions } from './actions';

const RENEW_MS = 20_000;

/** 处理报障: answer it, be there, name a time, solve it. */
export default function StaffFault() {
	const { faultId } = useParameters('faultId');
	const nowMs = useNow();
	const query = useQuery('fault.get', faultId ? { faultId } : null, { everyMs: RENEW_MS });
	const sheet = useDutySheet();
	const fault = query.data;
	if (!fault) {
		return (
			<Screen title="处理报障">
				<AnswerState query={query} nowMs={nowMs} />
			</Screen>
		);
	}
	const urls = fault.photos.map((photo) => photo.url);
	const parts = {
		fault,
		reader: 'agency' as const,
		nowMs,
		onOpen: sheet.openDate,
		onClause: sheet.openClause,
		onPhoto: (url: string) => showPictures(urls, url),
	};
	return (
		<Screen title="处理报障">
			<AnswerState query={query} nowMs={nowMs} />
			<FaultHead {...parts} />
			<FaultActions fault={fault} nowMs={nowMs} />
			<FaultStory {...parts} />
			{sheet.sheet}
		</Screen>
	);
}
