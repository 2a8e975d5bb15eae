import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { AccountBar } from '../../../components/account-bar';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { yuan } from '../../../wording/money';
import { paidWords } from '../../../wording/payment';
import { METHOD, STAGE_STATUS } from '../../../wording/states';

type Account = OutputOf<'account.get'>;

function Stages({ account }: { account: Account }) {
	const { stages, contract } = account;
	if (stages.length === 0) return null;
	return (
		<>
			<SectionTitle title="各期" />
			<View className="card card--flush" id="account-stages">
				{stages.map(({ id, title, status, amountFen, remainingFen }) => (
					<LinkCell
						key={id}
						id={`stage-${id}`}
						title={title}
						note={<StatusTag tag={STAGE_STATUS[status]} />}
						value={amountFen === null ? '未约定' : <Money fen={remainingFen === 0 ? amountFen : (remainingFen ?? 0)} />}
						onPress={() => open('stage', { contractId: contract.id, stageId: id })}
					/>
				))}
			</View>
		</>
	);
}

function Payments({ account, nowMs }: { account: Account; nowMs: number }) {
	const { payments } = account;
	return (
		<>
			<SectionTitle title="付过的" note={payments.length > 0 ? `${payments.length} 笔` : ''} />
			{payments.length === 0 ? <Empty words="还没有付过" /> : null}
			<View className="card card--flush" id="account-payments">
				{payments.map((payment) => (
					<LinkCell
						key={payment.id}
						id={`payment-${payment.id}`}
						title={`${payment.stageTitle} · ${METHOD[payment.method]}`}
						note={`${paidWords(payment, nowMs)} · ${payment.reversed ? `已冲销：${payment.reversed.reason}` : payment.receiptNumber}`}
						value={<Money fen={payment.amountFen} />}
						onPress={() => open('receipt', { contractId: payment.contractId, paymentId: payment.id })}
					/>
				))}
			</View>
		</>
	);
}

/** 合同的账: what was charged, paid, waived and is due; what came, and the papers to it. */
export default function AccountPage() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('account.get', contractId ? { contractId } : null, { keep: true });
	const account = query.data;
	return (
		<Screen title="合同的账">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{account ? (
				<>
					<View className="card">
						<View className="card__title">{account.contract.title}</View>
						<View className="note gap-2">应付共</View>
						<Money fen={account.sums.chargedFen} size="figure" />
						<AccountBar sums={account.sums} />
					</View>
					<Papers account={account} />
					<Stages account={account} />
					<Payments account={account} nowMs={nowMs} />
				</>
			) : null}
		</Screen>
	);
}

function Papers({ account }: { account: Account }) {
	const { sums, contract, surchargesWaiting } = account;
	const { id: contractId } = contract;
	const credit = sums.creditFen > 0 ? `可用余额 ${yuan(sums.creditFen)}` : '没有可用余额';
	const refunding = sums.refundingFen > 0 ? `退款 ${yuan(sums.refundingFen)} 办理中` : credit;
	return (
		<View className="card card--flush gap-2">
			<LinkCell
				id="to-statement"
				icon="file"
				title="对账单"
				note="任选一段时间，可存为 PDF"
				onPress={() => open('statement', { contractId })}
			/>
			<LinkCell
				id="to-credit"
				icon="wechat-pay"
				title="余额与退款"
				note={refunding}
				onPress={() => open('credit', { contractId })}
			/>
			<LinkCell
				id="to-invoices"
				icon="file"
				title="发票"
				note={sums.invoicedFen > 0 ? `已开 ${yuan(sums.invoicedFen)}` : '还没有开过'}
				onPress={() => open('invoices', { contractId })}
			/>
			{surchargesWaiting > 0 ? (
				<LinkCell
					id="to-surcharge"
					icon="clock"
					title="附加费等您答复"
					note="您同意以后我们才动手"
					onPress={() => open('surcharge', { contractId })}
				/>
			) : null}
		</View>
	);
}
