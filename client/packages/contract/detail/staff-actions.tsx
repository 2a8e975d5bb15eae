import { View } from '@tarojs/components';
import { LinkCell } from '../../../components/cells';
import { open } from '../../../routes';
import type { Contract } from '../contract';

/** What staff do with a contract; the server says what this person may. */
export function StaffActions({ contract }: { contract: Contract }) {
	const contractId = contract.card.id;
	return (
		<View className="card card--flush" id="staff-actions">
			<LinkCell
				id="record-evidence"
				icon="file"
				title="登记凭据"
				note="验收单、付款申请和发票、交付"
				onPress={() => open('evidence', { contractId })}
			/>
		</View>
	);
}
