import { View } from '@tarojs/components';
import type { PaymentMethod } from '../../../../types/codes';
import { Icon, type IconName } from '../../../components/icon';
import { Press } from '../../../components/press';
import { METHOD } from '../../../wording/states';

const METHODS: readonly { value: PaymentMethod; icon: IconName; note: string }[] = [
	{ value: 'wechatPay', icon: 'wechat-pay', note: '立即到账，当场出收据' },
	{ value: 'bankTransfer', icon: 'bank', note: '转账后上传回单，我们核对后确认到账' },
];

interface Props {
	method: PaymentMethod;
	/** Whether the contract names an account to transfer to. */
	transfer: boolean;
	onChange: (method: PaymentMethod) => void;
}

/** WeChat Pay or a bank transfer: one is as good as the other. */
export function MethodChoice({ method, transfer, onChange }: Props) {
	return (
		<View className="card card--flush" {...{ role: 'radiogroup', 'aria-label': '付款方式' }}>
			{METHODS.filter((item) => transfer || item.value === 'wechatPay').map((item) => (
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
						{METHOD[item.value]}
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
