import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { SectionTitle } from '../../../components/cells';
import { exactMoment } from '../../../wording/time';

/** What staff knew and answered for before the paper was sent. The server shows it to staff alone. */
export function Acknowledged({ warnings }: { warnings: OutputOf<'contract.getVersion'>['acknowledged'] }) {
	if (warnings.length === 0) return null;
	return (
		<View id="acknowledged">
			<SectionTitle title="签署前知悉的提醒" note="只有工作人员看得到" />
			<View className="card card--flush">
				{warnings.map((warning) => (
					<View className="cell" key={warning.key}>
						<View className="grow">
							<View className="sub">{warning.note}</View>
							<View className="note">
								{warning.byName} · {exactMoment(warning.atMs)}
							</View>
						</View>
					</View>
				))}
			</View>
		</View>
	);
}
