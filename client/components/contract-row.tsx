import { View } from '@tarojs/components';
import type { ContractCard } from '../../types/views';
import { paidPercent, yuan } from '../wording/money';
import { CONTRACT_KIND, CONTRACT_STATUS } from '../wording/states';
import { Meter, StatusTag } from './marks';
import { Press } from './press';

/** One contract in a list: number, state, title, term, how much of it is paid. */
export function ContractRow({
	contract,
	company,
	onOpen,
}: {
	contract: ContractCard;
	company: boolean;
	onOpen: () => void;
}) {
	const total = contract.totalFen;
	const paid = total === null ? `已付 ${yuan(contract.paidFen)}` : `已付 ${yuan(contract.paidFen)}，共 ${yuan(total)}`;
	return (
		<Press id={`contract-${contract.id}`} className="cell contract-row" onPress={onOpen}>
			<View className="grow">
				<View className="card__head">
					<View className="note">{contract.number}</View>
					<StatusTag tag={CONTRACT_STATUS[contract.status]} />
				</View>
				<View className="card__title">{contract.title}</View>
				<View className="note">
					{company ? `${contract.companyName} · ` : ''}
					{CONTRACT_KIND[contract.kind]} · {contract.from} 起{contract.to ? `，${contract.to} 止` : ''}
				</View>
				<View className="contract-row__meter">
					{total === null ? null : <Meter percent={paidPercent(contract.paidFen, total)} label={paid} />}
				</View>
				<View className="note">
					{paid}
					{contract.openFen > 0 ? ` · 待付 ${yuan(contract.openFen)}` : ''}
				</View>
			</View>
		</Press>
	);
}
