import { View } from '@tarojs/components';
import { Icon, type IconName } from '../../../components/icon';
import { Press } from '../../../components/press';
import { yuan } from '../../../wording/money';
import { METHOD } from '../../../wording/states';

/** How a stage can be paid here; `credit` is the client's money that lies with us. */
export type Way = 'wechatPay' | 'bankTransfer' | 'credit';

interface WayRow {
	value: Way;
	icon: IconName;
	title: string;
	note: string;
}

interface Props {
	method: Way;
	/** Whether the contract names an account to transfer to. */
	transfer: boolean;
	creditFen: number;
	onChange: (method: Way) => void;
}

function waysOf(transfer: boolean, creditFen: number): WayRow[] {
	const ways: WayRow[] = [
		{ value: 'wechatPay', icon: 'wechat-pay', title: METHOD.wechatPay, note: '立即到账，当场出收据' },
	];
	const { bankTransfer } = METHOD;
	if (transfer)
		ways.push({ value: 'bankTransfer', icon: 'bank', title: bankTransfer, note: '转账后上传回单，我们核对后确认到账' });
	if (creditFen > 0)
		ways.push({
			value: 'credit',
			icon: 'tick',
			title: '用存在我们这里的钱抵',
			note: `有 ${yuan(creditFen)}，立即入账`,
		});
	return ways;
}

/** WeChat Pay, a bank transfer or credit: one is as good as the other. */
export function MethodChoice({ method, transfer, creditFen, onChange }: Props) {
	return (
		<View className="card card--flush" {...{ role: 'radiogroup', 'aria-label': '付款方式' }}>
			{waysOf(transfer, creditFen).map((item) => (
				<Press
					key={item.value}
					id={`method-${item.value}`}
					role="radio"
					on={item.value === method}
					className="cell"
					onPress={() => onChange(item.value)}
				>
					<Icon name={item.icon} className="pay-icon" />
					<View className="grow">
						{item.title}
						<View className="note">{item.note}</View>
					</View>
					<View className={`radio${item.value === method ? ' radio--on' : ''}`}>
						{item.value === method ? <Icon name="tick" /> : null}
					</View>
				</Press>
			))}
		</View>
	);
}
