import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../types/endpoints';
import { dial } from '../../cloud/platform';
import { useQuery } from '../../cloud/use-query';
import { Button } from '../../components/button';
import { LinkCell } from '../../components/cells';
import { open } from '../../routes';
import { unheardNote, unheardTitle } from '../../wording/messages';

const RENEW_MS = 60_000;

type Reminder = OutputOf<'desk.listUnheard'>['unheard'][number];

/** One reminder with everybody whom we can call about it. */
function Row({ reminder, nowMs }: { reminder: Reminder; nowMs: number }) {
	const { id, contractId, telephones } = reminder;
	return (
		<View className="queue-row queue-row--wide" id={`unheard-${id}`}>
			<View className="queue-row__main">
				<View className="queue-row__title">{unheardTitle(reminder)}</View>
				<View className="queue-row__who">{unheardNote(reminder, nowMs)}</View>
			</View>
			<View className="queue-row__foot">
				<Button id={`unheard-contract-${id}`} size="small" onPress={() => open('contract', { contractId })}>
					看合同
				</Button>
				{telephones.map(({ name, telephone }) => (
					<Button key={telephone} id={`call-${id}-${telephone}`} size="small" onPress={() => dial(telephone)}>
						打给{name}
					</Button>
				))}
				{telephones.length === 0 ? <View className="note">没有登记电话</View> : null}
			</View>
		</View>
	);
}

/** Reminders that nobody is sure to have heard, until their duty is done: somebody has to call. */
export function UnheardQueue({ nowMs }: { nowMs: number }) {
	const query = useQuery('desk.listUnheard', {}, { keep: true, everyMs: RENEW_MS });
	const [unfolded, setUnfolded] = useState(false);
	const unheard = query.data?.unheard ?? [];
	if (unheard.length === 0) return null;
	return (
		<View className="card card--flush" id="queue-unheard">
			<LinkCell
				id="unfold-unheard"
				icon="phone"
				title={`${unheard.length} 个提醒没有人收到`}
				note="打电话；办完了就不在这里"
				value={unfolded ? '收起' : '看'}
				onPress={() => setUnfolded(!unfolded)}
			/>
			{unfolded ? unheard.map((reminder) => <Row key={reminder.id} reminder={reminder} nowMs={nowMs} />) : null}
		</View>
	);
}
