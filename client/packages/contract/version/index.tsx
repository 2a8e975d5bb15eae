import { View } from '@tarojs/components';
import { useState } from 'react';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { ClauseText } from '../../../components/clause-text';
import { StatusTag } from '../../../components/marks';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { versionTag } from '../../../wording/life';
import { useContract } from '../contract';
import { ExclusionList } from '../exclusion-list';
import { ParameterList } from '../parameter-list';
import { Acknowledged } from './acknowledged';
import { Original } from './original';

const TABS = [
	{ value: 'original', words: '原件' },
	{ value: 'words', words: '文字' },
	{ value: 'numbers', words: '数字' },
] as const;

/** 合同版本: one paper as it was signed: the sealed original, its words, its numbers. */
export default function Version() {
	const { version } = useParameters('version');
	const { contractId, contract, query, reader, nowMs } = useContract();
	const number = Number(version);
	const paper = useQuery('contract.getVersion', contractId && number ? { contractId, version: number } : null);
	const [tab, setTab] = useState<(typeof TABS)[number]['value']>('original');
	const known = contract?.versions.find((one) => one.version === number);
	return (
		<Screen title="合同版本">
			<AnswerState query={contract ? paper : query} nowMs={nowMs} rows={4} />
			{contract && paper.data ? (
				<>
					<View className="card" id="version-head">
						<View className="card__head">
							<View className="note num">
								{contract.card.number} · 第 {number} 版
							</View>
							{known ? <StatusTag tag={versionTag(known, contract.versions)} /> : null}
						</View>
						<View className="head-title">{paper.data.title}</View>
						<View className="sub">{paper.data.holdsFrom} 起生效</View>
					</View>
					<Segmented id="version-tab" items={TABS} value={tab} onChange={setTab} />
					{tab === 'original' ? (
						<>
							<Original original={paper.data.original} parties={contract.parties} reader={reader} />
							<Acknowledged warnings={paper.data.acknowledged} />
						</>
					) : null}
					{tab === 'words' ? (
						<View className="card card--flush" id="version-words">
							{paper.data.clauses.map((clause) => (
								<View className="clause" key={clause.id}>
									{clause.heading ? <View className="clause-heading">{clause.heading}</View> : null}
									<ClauseText clause={clause} />
								</View>
							))}
						</View>
					) : null}
					{tab === 'numbers' ? (
						<>
							<ParameterList parameters={paper.data.parameters} />
							<ExclusionList exclusions={paper.data.exclusions} />
						</>
					) : null}
				</>
			) : null}
		</Screen>
	);
}
