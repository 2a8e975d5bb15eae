import '@nutui/nutui-react-taro/dist/es/packages/popup/style/css';
import { Popup } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from './icon';
import { Press } from './press';

interface Props {
	id: string;
	title: string;
	open: boolean;
	onClose: () => void;
}

/** Something over the screen that slides up from below; the mask and the cross close it. */
export function Sheet({ id, title, open, onClose, children }: PropsWithChildren<Props>) {
	return (
		<Popup visible={open} position="bottom" onClose={onClose} lockScroll destroyOnClose>
			<View className="sheet" id={id} {...{ role: 'dialog', 'aria-label': title }}>
				<View className="sheet__head">
					<View className="sheet__title">{title}</View>
					<Press id={`${id}-close`} className="sheet__close" label="关闭" onPress={onClose}>
						<Icon name="close" />
					</Press>
				</View>
				<View className="sheet__body">{open ? children : null}</View>
			</View>
		</Popup>
	);
}
