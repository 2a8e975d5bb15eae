import { View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { open } from '../../../routes';
import { endingWords, renewalWords, versionTag } from '../../../wording/life';
import type { Contract } from '../contract';
import { EvidenceList } from './evidence-list';

type Version = Contract['versions'][number];

const sealedWords = ({ signers, signedOn }: Version): string =>
	`${signedOn} ${signers.length > 0 ? `${signers.map(({ name }) => name).join('、')}签字盖章` : '签署'}`;

function VersionRow({ version, contract }: { version: Version; contract: Contract }) {
	const title = (
		<View className="version__title">
			<View>{version.title}</View>
			<StatusTag tag={versionTag(version, contract.versions)} />
		</View>
	);
	const note = (
		<>
			<View>{`第 ${version.version} 版 · ${version.holdsFrom} 起 · 原件 ${version.fileCount} 页`}</View>
			<View>{sealedWords(version)}</View>
		</>
	);
	return (
		<LinkCell
			id={`version-${version.version}`}
			icon="file"
			title={title}
			note={note}
			onPress={() => open('version', { contractId: contract.card.id, version: version.version })}
		/>
	);
}

/** How it goes on: renewal, or an early end that both agree to. */
function Future({ contract, reader }: { contract: Contract; reader: Side }) {
	const contractId = contract.card.id;
	const { actions, endProposals } = contract;
	const renewal = renewalWords(contract, reader);
	const mayEnd = reader === 'customer' && (actions.includes('proposeEnd') || actions.includes('answerEnd'));
	const mayRenew = reader === 'customer' && actions.includes('proposeRenewal');
	if (!mayEnd && !mayRenew && renewal === '' && endProposals.length === 0) return null;
	return (
		<View id="future">
			<SectionTitle title="以后怎么办" />
			<View className="card card--flush">
				{mayRenew || renewal !== '' ? (
					<LinkCell
						id="propose-renewal"
						title={mayRenew ? '提出续签' : '续签'}
						note={renewal || '告诉我们您想继续，双方开始谈'}
						onPress={() => open('goOn', { contractId })}
					/>
				) : null}
				{mayEnd || endProposals.length > 0 ? (
					<LinkCell
						id="end-early"
						title="提前结束"
						note={endingWords(contract) || (endProposals.length > 0 ? '看提议和答复' : '双方都同意并签字盖章才算数')}
						onPress={() => open('endEarly', { contractId })}
					/>
				) : null}
			</View>
		</View>
	);
}

/** 版本与签名: the sealed papers in order, what was judged by them, and how it goes on. */
export function Versions({ contract, reader, nowMs }: { contract: Contract; reader: Side; nowMs: number }) {
	return (
		<View id="versions">
			<SectionTitle title="签过的每一份" note={`${contract.versions.length} 份`} />
			<View className="card card--flush">
				{[...contract.versions].reverse().map((version) => (
					<VersionRow key={version.version} version={version} contract={contract} />
				))}
			</View>
			<View className="note note--below">合同以双方签字盖章的纸质原件为准。</View>
			<EvidenceList contract={contract} nowMs={nowMs} />
			<SectionTitle title="判断" />
			<View className="card card--flush">
				<LinkCell
					id="open-replay"
					icon="clock"
					title="当时怎么判，现在怎么算"
					note="每一次期限的结论，和今天重算的并排看"
					onPress={() => open('replay', { contractId: contract.card.id })}
				/>
			</View>
			<Future contract={contract} reader={reader} />
		</View>
	);
}
