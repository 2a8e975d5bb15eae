import { View } from '@tarojs/components';
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

/** 故障进度: did they keep their word, and what happens now. */
export default function FaultDetail() {
	const { faultId } = useParameters('faultId');
	const nowMs = useNow();
	const query = useQuery('fault.get', faultId ? { faultId } : null, { keep: true, everyMs: RENEW_MS });
	const sheet = useDutySheet();
	const fault = query.data;
	if (!fault) {
		return (
			<Screen title='故障进度'>
				<AnswerState query={query} nowMs={nowMs} />
			</Screen>
		);
	}
	const urls = fault.photos.map((photo) => photo.url);
	const parts = { fault, reader: 'customer' as const, nowMs, onOpen: sheet.openDate, onClause: sheet.openClause, onPhoto: (url: string) => showPictures(urls, url) };
	return (
		<Screen title='故障进度'>
			<AnswerState query={query} nowMs={nowMs} />
			<FaultHead {...parts} />
			<FaultStory {...parts} />
			<Answer fault={fault} nowMs={nowMs} />
			<View className='card card--flush'>
				{fault.status === 'closed' ? null : <ConsentRow id='remind-fault' title='有进展时通知我' note='响应、解决各发一次微信通知' templates={['faultAnswered', 'faultSolved']} />}
				{fault.agencyTelephone ? <LinkCell id='dial' icon='phone' title='打电话' note={fault.agencyTelephone} onPress={() => dial(fault.agencyTelephone ?? '')} /> : null}
			</View>
			{sheet.sheet}
		</Screen>
	);
}
