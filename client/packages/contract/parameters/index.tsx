import { View } from '@tarojs/components';
import { useQuery } from '../../../cloud/use-query';
import { Icon } from '../../../components/icon';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { numbersWords } from '../../../wording/parameters';
import { useContract } from '../contract';
import { ExclusionList } from '../exclusion-list';
import { ParameterList } from '../parameter-list';

/** 合同里的数字: every number of the contract in force, where it stands, what it is, since when. */
export default function Parameters() {
	const { contractId, contract, query, nowMs } = useContract();
	const version = contract?.versions.find((one) => one.inForce)?.version;
	const paper = useQuery('contract.getVersion', version ? { contractId, version } : null, { keep: true });
	const blanks = paper.data?.parameters.filter(({ value }) => value === null).length ?? 0;
	const openClause = (clauseId: string) => open('contract', { contractId, clauseId });
	return (
		<Screen title="合同里的数字">
			<AnswerState query={contract ? paper : query} nowMs={nowMs} rows={5} />
			{contract && paper.data ? (
				<>
					<View className="card numbers" id="numbers-head">
						<Icon name="shield" />
						<View className="grow">
							<View className="card__title">{numbersWords(contract.numbers)}</View>
							<View className="note">
								{contract.card.title} · 第 {version} 版{blanks > 0 ? ` · ${blanks} 处未约定` : ''}
							</View>
						</View>
					</View>
					{paper.data.parameters.length === 0 ? <Empty words="这份合同没有登记数字" /> : null}
					<ParameterList parameters={paper.data.parameters} onOpen={openClause} />
					<ExclusionList exclusions={paper.data.exclusions} />
				</>
			) : null}
		</Screen>
	);
}
