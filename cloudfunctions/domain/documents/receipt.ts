import type { PaymentMethod } from '../../../types/codes';
import type { DescribedDocument, DocumentBlock } from '../../../types/documents';
import type { ChinaDate, Fen } from '../../../types/units';
import { dayOf, inCapitals, yuanOf } from './figures';

/** What a receipt says. All balances are those right after this payment: a receipt does not change with what comes later. */
export interface ReceiptFacts {
	number: string;
	payerName: string;
	payeeName: string;
	contractNumber: string;
	contractTitle: string;
	stageTitle: string;
	method: PaymentMethod;
	/** A transfer counts from its value date. */
	receivedOn: ChinaDate;
	/** The day on which we booked it. */
	issuedOn: ChinaDate;
	amountFen: Fen;
	/** What of the amount was more than the stage still needed. */
	surplusFen: Fen;
	/** Null while the amount of the stage, or of one stage of the contract, is not agreed. */
	stageRemainingFen: Fen | null;
	contractRemainingFen: Fen | null;
	/** The client's money that no stage has used. */
	creditFen: Fen;
	/** It was booked wrongly: the receipt counts no more. */
	reversed: { onDate: ChinaDate; reason: string } | null;
}

/** How money came, as papers call it. */
export const METHODS: Record<PaymentMethod, string> = {
	wechatPay: '微信支付',
	bankTransfer: '对公转账',
	deposit: '签约前的定金',
};

type Pair = Extract<DocumentBlock, { kind: 'pairs' }>['pairs'][number];

const pair = (label: string, value: string, note: string | null = null): Pair => ({ label, value, note });

/** 收据, as it is printed: the amount in figures and 大写, what it was for, and what then remained. */
export function describeReceipt(facts: ReceiptFacts): DescribedDocument {
	const { number, payeeName, amountFen, reversed } = facts;
	return {
		title: '收据',
		mark: reversed ? '已冲销' : null,
		head: [pair('编号', number), pair('日期', dayOf(facts.issuedOn))],
		datedOn: facts.issuedOn,
		blocks: [
			...(reversed ? [reversal(reversed)] : []),
			{ kind: 'amount', label: '今收到', figures: yuanOf(amountFen), capitals: inCapitals(amountFen) },
			{ kind: 'pairs', pairs: whatFor(facts) },
			...(reversed ? [] : remaining(facts)),
			{ kind: 'seals', places: [{ label: '收款方（盖章）', name: payeeName }] },
		],
		foot: `${payeeName}　收据 ${number}　证明收到款项，不代替发票`,
	};
}

const reversal = ({ onDate, reason }: NonNullable<ReceiptFacts['reversed']>): DocumentBlock => ({
	kind: 'paragraph',
	text: `这张收据已在 ${dayOf(onDate)}冲销，不再有效。原因：${reason}`,
	quiet: false,
});

function whatFor(facts: ReceiptFacts): Pair[] {
	return [
		pair('付款方', facts.payerName),
		pair('收款方', facts.payeeName),
		pair('合同', facts.contractTitle, facts.contractNumber),
		pair('付款项', facts.stageTitle),
		pair('付款方式', METHODS[facts.method]),
		pair('到账日期', dayOf(facts.receivedOn)),
	];
}

/** What remained when this payment was booked. */
function remaining(facts: ReceiptFacts): DocumentBlock[] {
	const { stageRemainingFen, contractRemainingFen, surplusFen, creditFen } = facts;
	const pairs = [
		...(stageRemainingFen === null ? [] : [pair('本期余款', yuanOf(stageRemainingFen))]),
		...(contractRemainingFen === null ? [] : [pair('合同余款', yuanOf(contractRemainingFen))]),
		...(surplusFen > 0 ? [pair('本次多付', yuanOf(surplusFen))] : []),
		...(creditFen > 0 ? [pair('可用余额', yuanOf(creditFen), '可以退还，或抵以后的付款')] : []),
	];
	if (pairs.length === 0) return [];
	return [
		{ kind: 'heading', text: '这次付款以后' },
		{ kind: 'pairs', pairs },
	];
}
