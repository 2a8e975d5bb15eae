import { View } from '@tarojs/components';
import { type ContractStatus, STATUSES_IN_FORCE } from '../../../types/codes';
import type { ContractCard } from '../../../types/views';
import { SectionTitle } from '../../components/cells';
import { ContractRow } from '../../components/contract-row';
import { open } from '../../routes';

interface Props {
	contracts: readonly ContractCard[];
	/** Several companies are mixed: each row names its own. */
	company: boolean;
}

const holds = ({ status }: { status: ContractStatus }): boolean => STATUSES_IN_FORCE.includes(status);

function Rows({ id, contracts, company }: Props & { id: string }) {
	if (contracts.length === 0) return null;
	return (
		<View className="card card--flush" id={id}>
			{contracts.map((contract) => (
				<ContractRow
					key={contract.id}
					contract={contract}
					company={company}
					onOpen={() => open('contract', { contractId: contract.id })}
				/>
			))}
		</View>
	);
}

/** Contracts in force first; those that ended stand below, quieter. */
export function ContractList({ contracts, company }: Props) {
	const ended = contracts.filter((contract) => !holds(contract));
	return (
		<>
			<Rows id="contracts" contracts={contracts.filter(holds)} company={company} />
			{ended.length > 0 ? (
				<View className="ended">
					<SectionTitle title="已经结束" note={`${ended.length} 份`} />
					<Rows id="contracts-ended" contracts={ended} company={company} />
				</View>
			) : null}
		</>
	);
}
