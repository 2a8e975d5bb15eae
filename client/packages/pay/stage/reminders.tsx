import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { ConsentRow } from '../../../sheets/consent-row';

type Stage = OutputOf<'pay.getStage'>;

/** Asks at the right moment: while a proof waits, before a stage is due, before a service lapses. Only payers are reminded. */
export function Reminders({ stage }: { stage: Stage }) {
	const { status } = stage.stage;
	if (!stage.mayPay || status === 'waived') return null;
	const waits = stage.transfers.some((transfer) => transfer.status === 'submitted');
	return (
		<View className="card card--flush">
			{waits ? (
				<ConsentRow
					id="remind-transfer"
					title="回单核对完通知我"
					note="到账或没有核对上，发一次微信通知"
					templates={['paymentReceived', 'transferRefused']}
				/>
			) : (
				<ConsentRow
					id="remind-stage"
					title={status === 'paid' ? '下次付款前提醒我' : '付款日前和到账时提醒我'}
					note="各发一次微信通知"
					templates={['paymentDue', 'paymentReceived']}
				/>
			)}
			{stage.lapses ? (
				<ConsentRow
					id="remind-service"
					title="服务停止前、停止和恢复时通知我"
					note="停止前 30、7、1 天；各发一次微信通知"
					templates={['serviceEnding', 'serviceLapsed', 'serviceRevived']}
				/>
			) : null}
		</View>
	);
}
