import { View } from '@tarojs/components';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { CreditMoves } from '../../../components/credit-moves';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { ConsentRow } from '../../../sheets/consent-row';
import { Spend } from './spend';
import { Refunds } from './story';

/** 可用余额与退款: how much of the client's money lies with us, where it came from, and how it goes back. */
export default function CreditPage() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('account.getCredit', contractId ? { contractId } : null, { keep: true });
	const credit = query.data;
	return (
		<Screen title="余额与退款">
			<AnswerState query={query} nowMs={nowMs} />
			{credit ? (
				<>
					<View className="card" id="credit">
						<View className="note">{credit.contract.title} · 可用余额</View>
						<Money fen={credit.creditFen} size="figure" />
						<View className="sub gap-2">多付的和我们退给您的都在这里，可以抵要付的，也可以退回来。</View>
					</View>
					{credit.mayPay && credit.creditFen > 0 ? <Spend credit={credit} nowMs={nowMs} /> : null}
					<Refunds credit={credit} nowMs={nowMs} />
					<CreditMoves sources={credit.sources} uses={credit.uses} nowMs={nowMs} />
					{credit.mayPay ? (
						<View className="card card--flush">
							<ConsentRow
								id="remind-refund"
								title="退款有结果时通知我"
								note="发一次微信通知"
								templates={['refundDone', 'creditGranted', 'surchargeProposed']}
							/>
						</View>
					) : null}
				</>
			) : null}
		</Screen>
	);
}
