import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Urgency } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { dial } from '../../../cloud/platform';
import { usePictures } from '../../../cloud/pictures';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Toggle } from '../../../components/fields';
import { Icon } from '../../../components/icon';
import { PhotoPicker } from '../../../components/photos';
import { PromiseBox } from '../../../components/promise-box';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open, replace } from '../../../routes';
import { refusalText } from '../../../wording/refusals';
import { Questions } from './questions';

type Form = OutputOf<'fault.getForm'>;
const PHOTOS_MAX = 9;
/** The times move on while the person writes. */
const PREVIEW_MS = 30_000;

/** What we must do if this is sent now, or why it can't be sent. */
function Promises({ query, contractId, nowMs }: { query: ReturnType<typeof usePreview>; contractId: string; nowMs: number }) {
	if (query.refusal) {
		return (
			<View className='card' id='promises-refused'>
				<View className='sub'>{refusalText(query.refusal, nowMs)}</View>
			</View>
		);
	}
	if (!query.data) return <AnswerState query={query} nowMs={nowMs} rows={1} />;
	if (query.data.promises.length === 0) return <Empty words='这份合同没有写响应时限，我们按收到的先后处理' />;
	return <PromiseBox lead='现在提交，我们须在' promises={query.data.promises} nowMs={nowMs} onClause={(clauseId) => open('contract', { contractId, clauseId })} />;
}

function usePreview(contractId: string, urgency: Urgency, onSiteAsked: boolean) {
	return useQuery('fault.preview', contractId ? { contractId, urgency, onSiteAsked } : null, { everyMs: PREVIEW_MS });
}

function ReportForm({ form, nowMs }: { form: Form; nowMs: number }) {
	const [contractId, setContractId] = useState(form.contracts[0]?.id ?? '');
	const [text, setText] = useState('');
	const [chosenPlace, setPlace] = useState('');
	const [urgency, setUrgency] = useState<Urgency>('general');
	const [onSiteAsked, setOnSiteAsked] = useState(false);
	const photos = usePictures('faultPhoto', PHOTOS_MAX);
	const preview = usePreview(contractId, urgency, onSiteAsked);
	const report = useCommand('fault.report', 'identified');
	const contract = form.contracts.find((one) => one.id === contractId);
	const places = contract?.places ?? [];
	const place = places.includes(chosenPlace) ? chosenPlace : (places[0] ?? '不清楚');
	const ready = text.trim() !== '' && !photos.pending && !preview.refusal;
	const send = async () => {
		const sent = await report.run({ contractId, text: text.trim(), place, urgency, onSiteAsked, uploadIds: photos.pictures.map((one) => one.uploadId) });
		if (sent) replace('fault', { faultId: sent.faultId, fresh: 1 });
	};
	return (
		<>
			<View className='card'>
				<Questions contracts={form.contracts} contractId={contractId} text={text} places={places} place={place} urgency={urgency} onContract={setContractId} onText={setText} onPlace={setPlace} onUrgency={setUrgency} />
				<PhotoPicker label='截图或照片' note={`选填，最多 ${PHOTOS_MAX} 张`} pictures={photos.pictures} full={photos.full} pending={photos.pending} onAdd={() => void photos.add()} onRemove={photos.remove} />
				<ProblemNote problem={photos.problem} nowMs={nowMs} />
			</View>
			<View className='card card--flush'>
				<Toggle id='on-site' label='需要派人到现场' on={onSiteAsked} onChange={setOnSiteAsked} />
			</View>
			<Promises query={preview} contractId={contractId} nowMs={nowMs} />
			<View className='submit-row'>
				{form.agencyTelephone ? (
					<Button id='dial' look='line' label='电话报障' onPress={() => dial(form.agencyTelephone ?? '')}>
						<Icon name='phone' />
						电话
					</Button>
				) : null}
				<Button id='submit-fault' look='main' size='grow' pending={report.pending} disabled={!ready} onPress={() => void send()}>
					提交报障
				</Button>
				<ProblemNote id='fault-problem' problem={report.problem} nowMs={nowMs} />
			</View>
		</>
	);
}

/** 报障: what the client gets if this is sent now, before sending. */
export default function ReportFault() {
	const nowMs = useNow();
	const query = useQuery('fault.getForm', {});
	const form = query.data;
	return (
		<Screen title='报障'>
			<AnswerState query={query} nowMs={nowMs} />
			{form && form.contracts.length === 0 ? <Empty words='没有可以报障的合同。给我们打电话处理。' /> : null}
			{form && form.contracts.length > 0 ? <ReportForm form={form} nowMs={nowMs} /> : null}
		</Screen>
	);
}
