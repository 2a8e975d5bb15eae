import { View } from '@tarojs/components';
import { dial } from '../../cloud/platform';
import { useQuery } from '../../cloud/use-query';
import { Button } from '../../components/button';
import { SectionTitle } from '../../components/cells';
import { open } from '../../routes';
import { unheardNote, unheardTitle } from '../../wording/messages';

const RENEW_MS = 60_000;

/** Reminders that nobody is sure to have heard, until their duty is done: somebody has to call. */
export function UnheardQueue({ nowMs }: { nowMs: number }) {
	const query = useQuery('desk.listUnheard', {}, { keep: true, everyMs: RENEW_MS });
	const unheard = query.data?.unheard ?? [];
	if (unheard.length === 0) return null;
	return (
		<View id="queue-unheard">
			<SectionTitle title="要打电话的" note="微信提醒没有人收到" />
			<View className="card card--flush">
				{unheard.map((reminder) => (
					<View className="queue-row queue-row--wide" key={reminder.id} id={`unheard-${reminder.id}`}>
						<View className="queue-row__main">
							<View className="queue-row__title">{unheardTitle(reminder)}</View>
							<View className="queue-row__who">{unheardNote(reminder, nowMs)}</View>
						</View>
						<View className="queue-row__foot">
							<View className="grow note">{reminder.telephones.length > 0 ? '' : '没有登记电话'}</View>
							<Button
								id={`unheard-contract-${reminder.id}`}
								look="text"
								size="small"
								onPress={() => open('contract', { contractId: reminder.contractId })}
							>
								看合同
							</Button>
							{reminder.telephones.map(({ name, telephone }) => (
								<Button
									key={telephone}
									id={`call-${reminder.id}-${telephone}`}
									size="small"
									label={`打电话给${name}`}
									onPress={() => dial(telephone)}
								>
									打给{name}
								</Button>
							))}
						</View>
					</View>
				))}
			</View>
		</View>
	);
}
