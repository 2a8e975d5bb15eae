import { View } from '@tarojs/components';
import { Fact, SectionTitle } from '../../../components/cells';
import { exactMoment } from '../../../wording/time';
import type { Contract } from './head';

/** 版本与签名: when it was signed and by whom, and which terms held from when. */
export function Versions({ contract }: { contract: Contract }) {
	return (
		<View id="versions">
			<SectionTitle title="签署" />
			<View className="card card--flush">
				<Fact label="签署日">{contract.signedOn}</Fact>
				{contract.parties.map((party) => (
					<Fact label={party.label} key={party.side}>
						{party.name}
					</Fact>
				))}
			</View>
			<View className="note note--below">合同以双方签字盖章的纸质原件为准。</View>
			<SectionTitle title="版本" />
			<View className="card card--flush">
				{contract.versions.map((version) => (
					<View className="cell" key={version.version}>
						<View className="grow">
							第 {version.version} 版，{version.holdsFrom} 起
							<View className="note">
								{version.byName} 登记于 {exactMoment(version.recordedAtMs)}
							</View>
						</View>
					</View>
				))}
			</View>
		</View>
	);
}
