import { View } from '@tarojs/components';
import { type Identity, isCustomer } from '../../cloud/session';
import { LinkCell } from '../../components/cells';
import type { IconName } from '../../components/icon';
import { open, openTab, type PageName } from '../../routes';
import { ConsentRow } from '../../sheets/consent-row';

const PAGES: readonly { page: PageName; icon: IconName; title: string; note: string }[] = [
	{ page: 'duties', icon: 'clock', title: '全部义务', note: '所有合同，双方的，按期限排' },
	{ page: 'staffMoney', icon: 'wechat-pay', title: '收款与账', note: '应收账龄、退款、发票、微信对账' },
	{ page: 'drafts', icon: 'file', title: '合同草稿', note: '新合同、补充协议，从起草到签字盖章' },
	{ page: 'people', icon: 'people', title: '客户和人员', note: '公司、联系人、邀请、工作人员' },
	{ page: 'calendar', icon: 'clock', title: '日历', note: '放假和补班，等公布的年份' },
];

/** One message of each kind for a consent. */
function Reminders() {
	return (
		<>
			<ConsentRow
				id="remind-desk"
				title="有新报障、新回单、快到期时通知我"
				note="各发一次微信通知"
				templates={['newFault', 'transferSubmitted', 'dutyDue']}
			/>
			<ConsentRow
				id="remind-contracts"
				title="客户有事、提出结束、要改草稿时通知我"
				note="各发一次微信通知"
				templates={['newOccasion', 'endProposed', 'draftObjected']}
			/>
			<ConsentRow
				id="remind-money"
				title="逾期未付、服务停了又恢复时通知我"
				note="各发一次微信通知"
				templates={['paymentMissed', 'serviceLapsed', 'serviceRevived']}
			/>
		</>
	);
}

/** What the staff reach beside their queue. */
export function MoreLinks({ identity }: { identity: Identity | undefined }) {
	return (
		<View className="card card--flush gap-2">
			{identity?.staff
				? PAGES.map(({ page, icon, title, note }) => (
						<LinkCell key={page} id={`to-${page}`} icon={icon} title={title} note={note} onPress={() => open(page)} />
					))
				: null}
			{identity?.staff ? <Reminders /> : null}
			<LinkCell
				id="to-mine"
				icon="mine"
				title="我的"
				note={isCustomer(identity) ? '我的公司、显示设置' : '显示设置'}
				onPress={() => openTab('mine')}
			/>
		</View>
	);
}
