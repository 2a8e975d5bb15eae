import { View } from '@tarojs/components';
import type { FaultView } from '../../../../types/views';
import { dial, showPictures } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { FaultHead, FaultStory } from '../../../components/fault-story';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { ConsentRow } from '../../../sheets/consent-row';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { Answer } from './answer';

/** Others act on it while one looks. */
const RENEW_MS = 20_000;

/** Where to ask beside this page. */
function Contact({ fault }: { fault: FaultView }) {
	const telephone = fault.agencyTelephone;
	return (
		<View className="card card--flush">
			{fault.status === 'closed' ? null : (
				<ConsentRow
					id="remind-fault"
					title="有进展时通知我"
					note="响应、解决各发一次微信通知"
					templates={['faultAnswered', 'faultSolved']}
				/>
			)}
			{telephone ? (
				<LinkCell id="dial" icon="phone" title="打电话" note={telephone} onPress={() => dial(telephone)} />
			) : null}
		</View>
	);
}

/** 故障进度: did they keep their word, and what happens now. */
export default function FaultDetail() {
	const { faultId } = useParameters('faultId');
	const nowMs = useNow();
	const query = useQuery('fault.get', faultId ? { faultId } : null, { keep: true, everyMs: RENEW_MS });
	const sheet = useDutySheet();
	const fault = query.data;
	if (!fault) {
		return (
			<Screen title="故障进度">
				<AnswerState query={query} nowMs={nowMs} />
			</Screen>
		);
	}
	const urls = fault.photos.map((photo) => photo.url);
	const onPhoto = (url: string) => showPictures(urls, url);
	const parts = {
		fault,
		reader: 'customer' as const,
		nowMs,
		onOpen: sheet.openDate,
		onClause: sheet.openClause,
		onPhoto,
	};
	return (
		<Screen title="故障进度">
			<AnswerState query={query} nowMs={nowMs} />
			<FaultHead {...parts} />
			<Answer fault={fault} nowMs={nowMs} />
			<FaultStory {...parts} />
			<Contact fault={fault} />
			{sheet.sheet}
		</Screen>
	);
}
