import { findStage } from '../contract/stages';
import { type Contract, termsOf } from '../contract/state';
import type { StatementRow } from '../money/statement';
import { METHODS } from './receipt';

/** What an entry is called, by the type of its event; what it is for stands behind it. */
const TITLES: Record<string, string> = {
	contractActivated: '合同生效，应付',
	supplementActivated: '补充协议签订',
	versionTookEffect: '补充协议生效',
	yearBegan: '新一年开始，应付',
	evidenceRecorded: '到了付款条件，应付',
	evidenceCorrected: '付款条件更正',
	paymentReceived: '收到付款',
	paymentReversed: '冲销误记的付款',
	stageWaived: '免除',
	creditGranted: '给您记入可用余额',
	creditApplied: '用余额抵付',
	refundStarted: '退款办理中',
	refundSettled: '退款结果',
	refundPaidByTransfer: '转账退款',
	claimAsserted: '主张违约金',
	claimReduced: '减少违约金',
	claimCorrected: '更正违约金',
	claimGivenUp: '放弃违约金',
	claimConceded: '认下赔偿，记入可用余额',
	surchargeAnswered: '同意的附加费',
	applicationSubmitted: '付款申请',
	invoiceIssued: '开票后到了付款条件，应付',
	invoiceReversed: '发票红冲，付款期限停',
};

/** The words of a row and the paper it rests on. */
export function wordRow(contract: Contract, { type, ref, stageIds }: StatementRow) {
	const payment = contract.payments.find(({ id }) => id === ref);
	const stages = stageIds.map((id) => findStage(contract, termsOf(contract), id)?.term.title ?? '').filter(Boolean);
	const title = payment && type === 'paymentReceived' ? METHODS[payment.method] : (TITLES[type] ?? type);
	const invoice = contract.invoices.find(({ id }) => id === ref);
	return {
		title: stages.length > 0 ? `${title}（${stages.join('、')}）` : title,
		reference: payment?.receiptNumber ?? invoice?.number ?? '',
		paymentId: payment?.id ?? null,
	};
}
