/** The faults that can be injected by name, with the words of the control page. */
export interface KnownFault {
	name: string;
	label: string;
	/** Shown as a chip on the page; the others are for tests. */
	onPage: boolean;
}

const shown = (name: string, label: string): KnownFault => ({ name, label, onPage: true });
const hidden = (name: string, label: string): KnownFault => ({ name, label, onPage: false });

export const KNOWN_FAULTS: readonly KnownFault[] = [
	shown('pay-notification-late', '付款通知迟到'),
	shown('pay-notification-twice', '付款通知来两次'),
	shown('pay-notification-never', '通知没来'),
	shown('pay-cancel-although-paid', '付了却显示取消'),
	shown('pay-network-lost', '付款时断网'),
	shown('pay-killed', '付款时微信被关'),
	shown('pay-query-behind', '付了要等一会儿才查到'),
	shown('pay-prepay-dead', '付款单失效'),
	shown('pay-other-account', '换了微信付款'),
	shown('pay-order-closed', '付款时单已关'),
	shown('pay-order-fails', '下单失败'),
	shown('database-conflict-at-commit', '同时写入'),
	shown('message-refused', '拒收提醒'),
	hidden('pay-notification-before-reply', '通知比下单结果先到'),
	hidden('pay-close-without-effect', '关单没有生效'),
	hidden('pay-bad-sign', '付款单签名不符'),
	hidden('pay-parameters-wrong', '付款参数不对'),
	hidden('pay-strange-failure', '付款失败但没说原因'),
	hidden('pay-unavailable', '微信支付没有应答'),
	hidden('pay-reply-lost', '微信支付已办但没有收到结果'),
	hidden('pay-query-other-amount', '查单金额不符'),
	hidden('pay-query-other-payer', '查单付款人不符'),
	hidden('pay-query-other-merchant', '查单商户不符'),
	hidden('pay-refund-abnormal', '退款异常'),
	hidden('pay-refund-closed', '退款关闭'),
	hidden('refund-notification-late', '退款通知迟到'),
	hidden('refund-notification-twice', '退款通知来两次'),
	hidden('refund-notification-never', '退款通知没来'),
	hidden('pay-refund-not-enough', '退款时余额不足'),
	hidden('pay-refund-query-silent', '查退款没有明细'),
	hidden('bill-missing-row', '账单少一行'),
	hidden('bill-extra-row', '账单多一行'),
	hidden('bill-broken-off', '账单不完整'),
	hidden('media-risky', '图片违规'),
	hidden('privacy-not-declared', '隐私没有声明'),
	hidden('storage-unavailable', '存储没有应答'),
	hidden('database-unavailable', '数据库没有应答'),
	hidden('database-conflict-at-operation', '事务中途冲突'),
	hidden('function-killed-before', '云函数在请求之前被结束'),
	hidden('function-killed-after', '云函数在请求之后被结束'),
	hidden('timer-missed', '定时器没有运行'),
	hidden('database-commit-reply-lost', '已提交但没有收到结果'),
];
