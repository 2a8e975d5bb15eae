import { View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { openSheet } from '../cloud/pretend';
import { useStore } from '../cloud/store';
import { Button } from './button';
import { Money } from './money';

const WORDS = {
	payment: { title: '微信支付（本地模拟）', text: '付给商户', yes: '立即支付', no: '取消' },
	consent: { title: '订阅消息（本地模拟）', text: '允许发送一次通知。', yes: '允许', no: '拒绝' },
	telephone: { title: '手机号（本地模拟）', text: '把微信绑定的手机号告诉这个小程序。', yes: '允许', no: '不允许' },
} as const;

/** In the browser only: the sheets that WeChat itself would show, over the page that is shown. */
export function PretendSheets() {
	const open = useStore(openSheet);
	const [shown, setShown] = useState(true);
	useDidShow(() => setShown(true));
	useDidHide(() => setShown(false));
	if (!open || !shown) return null;
	const words = WORDS[open.asked.sheet];
	return (
		<View className="pretend" id={`pretend-${open.asked.sheet}`} {...{ role: 'dialog', 'aria-label': words.title }}>
			<View className="pretend__sheet">
				<View className="sheet__title">{words.title}</View>
				<View className="sub">{words.text}</View>
				{open.asked.sheet === 'payment' ? <Money fen={open.asked.amountFen} size="amount" /> : null}
				<Button id="pretend-yes" look="main" size="wide" onPress={() => open.answer(true)}>
					{words.yes}
				</Button>
				<Button id="pretend-no" look="quiet" size="wide" onPress={() => open.answer(false)}>
					{words.no}
				</Button>
			</View>
		</View>
	);
}
