import { View } from '@tarojs/components';
import type { DraftCard } from '../../../types/endpoints/draft';
import { LinkCell } from '../../components/cells';
import { open } from '../../routes';

/** Drafts that were sent to be read before they are signed, above everything else. */
export function WaitingDrafts({ drafts }: { drafts: readonly DraftCard[] }) {
	if (drafts.length === 0) return null;
	return (
		<View className="card card--flush" id="waiting-drafts">
			{drafts.map((draft) => (
				<LinkCell
					key={draft.id}
					id={`draft-${draft.id}`}
					icon="file"
					title={`待签：${draft.title}，先看一遍`}
					note={draft.contractId === null ? draft.number : `${draft.number} 的补充协议`}
					onPress={() => open('sentDraft', { draftId: draft.id })}
				/>
			))}
		</View>
	);
}
