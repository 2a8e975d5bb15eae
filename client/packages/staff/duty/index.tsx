import { View } from '@tarojs/components';
import { useState } from 'react';
import type { DutyView } from '../../../../types/views';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Explain } from '../../../components/explain';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { deskVerbsOf } from '../../../wording/desk';
import { DelayForm, DoneForm, WaiveForm } from './forms';

const FORM = { done: DoneForm, delay: DelayForm, waive: WaiveForm } as const;
const WORDS = { done: '做完了', delay: '延期说明', waive: '免除' } as const;

/** What staff may record of a duty, one form at a time. */
function DutyForms({ duty, nowMs }: { duty: DutyView; nowMs: number }) {
	const verbs = deskVerbsOf(duty);
	const [chosen, setChosen] = useState<(typeof verbs)[number]>();
	const verb = chosen ?? verbs[0];
	if (!verb) return <View className="card sub centre">这一项在这里没有要登记的。</View>;
	const Form = FORM[verb];
	return (
		<>
			{verbs.length > 1 ? (
				<Segmented
					id="duty-verb"
					items={verbs.map((value) => ({ value, words: WORDS[value] }))}
					value={verb}
					onChange={setChosen}
				/>
			) : null}
			<Form dutyId={duty.id} nowMs={nowMs} />
		</>
	);
}

/** 登记: a duty without a verb of its own was done, stood still, or is given up. */
export default function StaffDuty() {
	const { dutyId } = useParameters('dutyId');
	const nowMs = useNow();
	const query = useQuery('contract.explainDuty', dutyId ? { dutyId } : null);
	const explanation = query.data;
	return (
		<Screen title="登记">
			<AnswerState query={query} nowMs={nowMs} />
			{explanation ? (
				<>
					<DutyForms duty={explanation.duty} nowMs={nowMs} />
					<View className="card">
						<Explain
							explanation={explanation}
							nowMs={nowMs}
							onClause={(clauseId) => open('contract', { contractId: explanation.duty.contractId, clauseId })}
						/>
					</View>
				</>
			) : null}
		</Screen>
	);
}
