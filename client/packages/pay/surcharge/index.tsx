import { View } from '@tarojs/components';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { SurchargeCard } from './surcharge-card';

/** 附加费: what a fault of the client's own making would add, told before the work, and its answer. */
export default function SurchargePage() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('account.getSurcharges', contractId ? { contractId } : null, { keep: true });
	const surcharges = query.data?.surcharges ?? [];
	const waiting = surcharges.filter(({ status }) => status === 'proposed');
	const answered = surcharges.filter(({ status }) => status !== 'proposed');
	const mayAnswer = query.data?.mayAnswer ?? false;
	return (
		<Screen title="附加费">
			<AnswerState query={query} nowMs={nowMs} />
			{query.data && surcharges.length === 0 ? <Empty words="没有附加费" /> : null}
			{waiting.map((surcharge, index) => (
				<SurchargeCard
					key={surcharge.id}
					surcharge={surcharge}
					contractId={contractId ?? ''}
					answers={mayAnswer}
					first={index === 0}
					nowMs={nowMs}
				/>
			))}
			{answered.length > 0 ? (
				<View id="answered">
					<SectionTitle title="答复过的" />
					<View className="stack">
						{answered.map((surcharge) => (
							<SurchargeCard
								key={surcharge.id}
								surcharge={surcharge}
								contractId={contractId ?? ''}
								answers={false}
								first={false}
								nowMs={nowMs}
							/>
						))}
					</View>
				</View>
			) : null}
		</Screen>
	);
}
