import { View } from '@tarojs/components';
import { SEALS, type Seal, type Side } from '../../../../types/codes';
import { Field, TextLine } from '../../../components/fields';
import { OwnerTile } from '../../../components/marks';
import { Chips } from '../../../components/segmented';
import { SEAL } from '../../../wording/life';

const NAME_MAX = 30;
const CAPACITIES: readonly string[] = ['法定代表人', '委托代理人', '经办人'];
const USUAL_CAPACITY = '法定代表人';

export interface Signer {
	side: Side;
	name: string;
	capacity: string;
	seal: Seal;
}

/** Nobody has signed for either side yet; a sealed paper mostly carries the official seal. */
export const NO_SIGNERS: readonly Signer[] = [
	{ side: 'customer', name: '', capacity: USUAL_CAPACITY, seal: 'officialSeal' },
	{ side: 'agency', name: '', capacity: USUAL_CAPACITY, seal: 'officialSeal' },
];

interface Props {
	signer: Signer;
	companyName: string;
	onChange: (signer: Signer) => void;
}

/** Who signed for a side, as what, and with which seal. */
export function SignerFields({ signer, companyName, onChange }: Props) {
	const { side, name, capacity, seal } = signer;
	return (
		<View className="card" id={`signer-${side}`}>
			<View className="party">
				<OwnerTile owner={side} reader="agency" />
				<View className="grow">
					<View className="note">{side === 'customer' ? '客户一方签字' : '我们一方签字'}</View>
					<View className="sub">{companyName}</View>
				</View>
			</View>
			<View className="gap-4">
				<TextLine
					id={`signer-name-${side}`}
					label="谁签的"
					value={name}
					max={NAME_MAX}
					onChange={(value) => onChange({ ...signer, name: value })}
				/>
				<Field label="身份">
					<Chips
						id={`signer-capacity-${side}`}
						items={CAPACITIES.map((value) => ({ value, words: value }))}
						value={capacity}
						onChange={(value) => onChange({ ...signer, capacity: value })}
					/>
				</Field>
				<Field label="印章">
					<Chips
						id={`signer-seal-${side}`}
						items={SEALS.map((value) => ({ value, words: SEAL[value] }))}
						value={seal}
						onChange={(value) => onChange({ ...signer, seal: value })}
					/>
				</Field>
			</View>
		</View>
	);
}
