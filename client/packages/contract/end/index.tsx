import { View } from '@tarojs/components';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { ConsentRow } from '../../../sheets/consent-row';
import { useContract } from '../contract';
import { Proposal } from './proposal';
import { ProposeEnd } from './propose-end';

/** 提前结束: one side proposes, the other answers, the sealed paper ends it. Until then everything holds. */
export default function EndEarly() {
	const { contract, query, reader, nowMs } = useContract();
	const customer = reader === 'customer';
	const actions = contract?.actions ?? [];
	const proposes = customer && actions.includes('proposeEnd');
	const answers = customer && actions.includes('answerEnd');
	return (
		<Screen title="提前结束">
			<AnswerState query={query} nowMs={nowMs} />
			{contract ? (
				<View className="card">
					<View className="card__title">{contract.card.title}</View>
					<View className="sub gap-2">
						一方提出，另一方同意，双方在纸上签字盖章，合同才提前结束。在那以前照常履行。
					</View>
				</View>
			) : null}
			{contract && contract.endProposals.length > 0 ? (
				<View id="end-proposals">
					<SectionTitle title="提议" />
					<View className="stack">
						{contract.endProposals.map((proposal) => (
							<Proposal
								key={proposal.id}
								proposal={proposal}
								contract={contract}
								reader={reader}
								answers={answers}
								nowMs={nowMs}
							/>
						))}
					</View>
				</View>
			) : null}
			{customer && contract?.endProposals.some(({ answer }) => answer === null) ? (
				<View className="card card--flush">
					<ConsentRow id="remind-end" title="有答复时通知我" note="发一次微信通知" templates={['endProposed']} />
				</View>
			) : null}
			{contract && !proposes && contract.endProposals.length === 0 ? <Empty words="没有人提出提前结束" /> : null}
			{contract && proposes ? <ProposeEnd contract={contract} nowMs={nowMs} /> : null}
		</Screen>
	);
}
