import { View } from '@tarojs/components';
import type { OutputOf } from '../../../types/endpoints';
import { showPictures } from '../../cloud/platform';
import { Button } from '../../components/button';
import { SectionTitle } from '../../components/cells';
import { StatusTag } from '../../components/marks';
import { Money } from '../../components/money';
import { open } from '../../routes';
import { transferTag } from '../../wording/desk';
import { momentWords } from '../../wording/time';

type Queue = OutputOf<'desk.getQueue'>;

/** Money that clients say they sent; each waits for somebody to look at the bank. */
export function TransferQueue({ queue, nowMs, first }: { queue: Queue; nowMs: number; first: boolean }) {
	if (queue.transfers.length === 0) return null;
	return (
		<View id="queue-transfers">
			<SectionTitle title="待确认收款" note="对公转账" />
			<View className="card card--flush">
				{queue.transfers.map((transfer, index) => (
					<View className="queue-row queue-row--wide" key={transfer.id} id={`transfer-${transfer.id}`}>
						<View className="queue-row__main">
							<View className="duty-row__top">
								<View className="queue-row__title">
									{transfer.companyName} · {transfer.stageTitle}
								</View>
								<Money fen={transfer.amountFen} />
							</View>
							<View className="queue-row__who">
								{momentWords(transfer.submittedAtMs, nowMs)} {transfer.byName} 上传回单
							</View>
						</View>
						<View className="queue-row__foot">
							<StatusTag tag={transferTag(transfer.amountFen, transfer.remainingFen)} />
							<View className="grow" />
							<Button
								id={`proof-${transfer.id}`}
								size="small"
								onPress={() => showPictures([transfer.proofUrl], transfer.proofUrl)}
							>
								看回单
							</Button>
							<Button
								id={`check-${transfer.id}`}
								look={first && index === 0 ? 'main' : 'line'}
								size="small"
								onPress={() => open('staffTransfer', { transferId: transfer.id })}
							>
								核对
							</Button>
						</View>
					</View>
				))}
			</View>
		</View>
	);
}
