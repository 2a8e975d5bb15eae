import type {
	ContactRight,
	ContractKind,
	ContractStatus,
	DayKind,
	FaultStatus,
	Measure,
	PaymentMethod,
	PriceUnit,
	StaffRole,
	StageStatus,
	TransferStatus,
	Urgency,
} from '../../types/codes';

/** How a state of a thing looks; colour only repeats what the words say. */
export type TagTone = 'neutral' | 'live' | 'quiet' | 'attention';
export interface Tag {
	tone: TagTone;
	words: string;
}

export const CONTRACT_STATUS: Record<ContractStatus, Tag> = {
	active: { tone: 'live', words: '履行中' },
	accepted: { tone: 'live', words: '已验收' },
	renewed: { tone: 'live', words: '已续签' },
	ended: { tone: 'quiet', words: '已到期' },
	lapsed: { tone: 'attention', words: '未续，已终止' },
	endedByConsent: { tone: 'quiet', words: '双方同意提前结束' },
};

export const CONTRACT_KIND: Record<ContractKind, string> = {
	development: '定制开发',
	enterprise: '开发与维护',
	purchase: '系统购买',
	maintenance: '年度运维',
	itemised: '分项运维',
};

export const STAGE_STATUS: Record<StageStatus, Tag> = {
	notOpen: { tone: 'quiet', words: '还不到付款的时候' },
	open: { tone: 'attention', words: '待付' },
	partlyPaid: { tone: 'attention', words: '付了一部分' },
	paid: { tone: 'live', words: '已付清' },
	waived: { tone: 'quiet', words: '已免除' },
};

export const FAULT_STATUS: Record<FaultStatus, Tag> = {
	reported: { tone: 'attention', words: '等待响应' },
	working: { tone: 'live', words: '处理中' },
	solved: { tone: 'attention', words: '等您确认' },
	closed: { tone: 'quiet', words: '已解决' },
};

/** The same for staff, who wait for the client. */
export const FAULT_STATUS_FOR_STAFF: Record<FaultStatus, Tag> = {
	...FAULT_STATUS,
	solved: { tone: 'quiet', words: '等客户确认' },
};

export const TRANSFER_STATUS: Record<TransferStatus, Tag> = {
	submitted: { tone: 'neutral', words: '等我们确认到账' },
	confirmed: { tone: 'live', words: '已到账' },
	refused: { tone: 'attention', words: '没有到账' },
};

export const URGENCY: Record<Urgency, { name: string; meaning: string }> = {
	urgent: { name: '紧急', meaning: '生意停了，不能等' },
	general: { name: '一般', meaning: '还能用，但不对' },
};

export const METHOD: Record<PaymentMethod, string> = {
	wechatPay: '微信支付',
	bankTransfer: '对公转账',
	deposit: '签约前定金',
};

export const MEASURE: Record<Measure, string> = { response: '响应', onSite: '到场', solution: '解决' };

export const RIGHT: Record<ContactRight, string> = { pay: '付款', report: '报障' };

export const ROLE: Record<StaffRole, string> = { administrator: '管理员', finance: '财务', engineer: '工程师' };

/** What a price is for; packs name their own size. */
export const PRICE_UNIT: Record<PriceUnit, string> = {
	year: '年',
	time: '次',
	piece: '个',
	pack: '包',
	quotation: '先问价',
	free: '已包含',
};

/** What kind of day it is, in a word; '' for an ordinary working day. */
export const DAY_KIND: Record<DayKind, string> = {
	workingDay: '工作日',
	makeUpWorkingDay: '补班日',
	weekend: '休息日',
	statutoryHoliday: '法定节假日',
	dayOffInLieu: '调休放假',
	unknown: '放假安排还没公布',
};
