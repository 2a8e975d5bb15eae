import { Text, View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { ClauseChip } from '../../../components/marks';
import { open } from '../../../routes';
import type { Contract } from '../contract';
import type { Occasion } from './occasion-form';

/** What the contract says that follows, before anything is sent. */
export function Owed({ occasion, contract }: { occasion: Occasion; contract: Contract }) {
	const contractId = contract.card.id;
	const ours = occasion.owner === 'agency';
	const rule = contract.duties.find(({ id }) => id.endsWith(`:standing:occasion.${occasion.termId}`));
	const openClause = () => open('contract', { contractId, clauseId: rule?.clause.id });
	return (
		<View className="promise-box" id="occasion-owed">
			<View className="promise-box__lead">
				<Icon name="shield" />
				<Text>{ours ? '现在告诉我们，我们须' : '按合同，您须'}</Text>
			</View>
			<View className="promise-box__none gap-2">{occasion.title}</View>
			<View className="promise-box__why">
				<View className="grow">{rule?.period ? `合同写着：${rule.period}` : '到什么时候，按合同这一条算'}</View>
				<ClauseChip label={occasion.clause} onPress={openClause} />
			</View>
			<View className="note gap-2">
				{ours ? '记下以后，期限马上算出来，写在双方义务里。' : '记下的时间就是告知的时间。'}
			</View>
		</View>
	);
}
