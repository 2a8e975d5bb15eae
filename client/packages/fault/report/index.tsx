import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { dial } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Toggle } from '../../../components/fields';
import { Icon } from '../../../components/icon';
import { PhotoPicker } from '../../../components/photos';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { Promises } from './promises';
import { Questions } from './questions';
import { PHOTOS_MAX, type Report, useReport } from './use-report';

type Form = OutputOf<'fault.getForm'>;

function Foot({ report, telephone, nowMs }: { report: Report; telephone: string | null; nowMs: number }) {
	return (
		<>
			<ProblemNote id="fault-problem" problem={report.problem} nowMs={nowMs} />
			{telephone ? (
				<Button id="dial" look="line" label="电话报障" onPress={() => dial(telephone)}>
					<Icon name="phone" />
					电话
				</Button>
			) : null}
			<Button
				id="submit-fault"
				look="main"
				size="grow"
				pending={report.pending}
				disabled={!report.ready}
				onPress={() => void report.send()}
			>
				提交报障
			</Button>
		</>
	);
}

function ReportForm({ form, nowMs }: { form: Form; nowMs: number }) {
	const report = useReport(form.contracts);
	const { photos, draft, put } = report;
	return (
		<Screen title="报障" foot={<Foot report={report} telephone={form.agencyTelephone} nowMs={nowMs} />}>
			<View className="card">
				<Questions contracts={form.contracts} places={report.places} draft={draft} onChange={put} />
				<PhotoPicker
					label="截图或照片"
					note={`选填，最多 ${PHOTOS_MAX} 张`}
					pictures={photos.pictures}
					full={photos.full}
					pending={photos.pending}
					onAdd={() => void photos.add()}
					onRemove={photos.remove}
				/>
				<ProblemNote problem={photos.problem} nowMs={nowMs} />
			</View>
			<View className="card card--flush">
				<Toggle
					id="on-site"
					label="需要派人到现场"
					on={draft.onSiteAsked}
					onChange={(onSiteAsked) => put({ onSiteAsked })}
				/>
			</View>
			<Promises query={report.preview} contractId={draft.contractId} nowMs={nowMs} />
		</Screen>
	);
}

/** 报障: what the client gets if this is sent now, before sending. */
export default function ReportFault() {
	const nowMs = useNow();
	const query = useQuery('fault.getForm', {});
	const form = query.data;
	if (form && form.contracts.length > 0) return <ReportForm form={form} nowMs={nowMs} />;
	return (
		<Screen title="报障">
			<AnswerState query={query} nowMs={nowMs} />
			{form ? <Empty words="没有可以报障的合同。给我们打电话处理。" /> : null}
		</Screen>
	);
}
