/** How a row of WeChat's daily bill and our books can differ. `sumsDiffer`: the bill does not add up in itself. */
export const BILL_DIFFERENCES = [
	'missingInBooks',
	'missingInBill',
	'amountDiffers',
	'orderDiffers',
	'sumsDiffer',
] as const;
export type BillDifference = (typeof BILL_DIFFERENCES)[number];

/** What goes through WeChat Pay. */
export const WECHAT_MONEY_KINDS = ['payment', 'refund'] as const;
export type WeChatMoneyKind = (typeof WECHAT_MONEY_KINDS)[number];

/** What became of the bill of a day. `noBill`: WeChat had none; `unread`: we could not get or understand it so far. */
export const BILL_DAY_STATUSES = ['compared', 'noBill', 'unread'] as const;
export type BillDayStatus = (typeof BILL_DAY_STATUSES)[number];
