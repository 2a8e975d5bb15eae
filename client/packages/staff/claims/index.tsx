import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Toggle } from '../../../components/fields';
import { Empty } from '../../../components/states';
import { isSpoken } from '../../../wording/claim';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { StaffClaim } from './staff-claim';

interface Props {
	contract: Contract;
	nowMs: number;
}

/** Whether the client sees what a miss costs while it runs. */
function Visible({ contract, nowMs }: Props) {
	const show = useCommand('record.showClaims', 'plain');
	const on = contract.claimsVisible;
	return (
		<View>
			<View className="card card--flush">
				<Toggle
					id="claims-visible"
					label="客户看得到正在算的违约金"
					on={on}
					onChange={(visible) => void show.run({ contractId: contract.card.id, visible })}
				/>
			</View>
			<ProblemNote id="visible-problem" problem={show.problem} nowMs={nowMs} />
		</View>
	);
}

function Claims({ contract, nowMs }: Props) {
	const [opened, setOpened] = useState('');
	const { claims, actions } = contract;
	const shelves = [
		{ title: '已经主张', list: claims.filter(({ status }) => status !== 'possible') },
		{ title: '可以主张', list: claims.filter((one) => one.status === 'possible' && !isSpoken(one)) },
		{ title: '发生了才能主张', list: claims.filter((one) => one.status === 'possible' && isSpoken(one)) },
	];
	return (
		<>
			{actions.includes('showClaims') ? <Visible contract={contract} nowMs={nowMs} /> : null}
			{claims.length === 0 ? <Empty words="现在没有可以主张的，也没有主张过" /> : null}
			{shelves
				.filter(({ list }) => list.length > 0)
				.map(({ title, list }) => (
					<View key={title} className="columns">
						<SectionTitle title={title} note={`${list.length} 笔`} />
						{list.map((claim) => (
							<StaffClaim
								key={claim.key}
								claim={claim}
								contract={contract}
								nowMs={nowMs}
								opened={opened === claim.key}
								onOpen={() => setOpened(opened === claim.key ? '' : claim.key)}
							/>
						))}
					</View>
				))}
		</>
	);
}

/** 违约金: what either side may claim, how it is counted, and what we do with ours. */
export default function StaffClaims() {
	return (
		<ContractScreen title="违约金">{(contract, nowMs) => <Claims contract={contract} nowMs={nowMs} />}</ContractScreen>
	);
}
