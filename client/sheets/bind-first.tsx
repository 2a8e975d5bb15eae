import { View } from '@tarojs/components';
import { Press } from '../components/press';
import { open } from '../routes';
import { TelephoneButton } from './telephone-button';

/** In place of what only clients see: how to become known to us. */
export function BindFirst({ words }: { words: string }) {
	return (
		<View className="card empty" id="bind-first">
			<View className="sub">{words}</View>
			<View className="gap-4">
				<TelephoneButton />
			</View>
			<Press id="bind-code" className="more" onPress={() => open('bind')}>
				用邀请码绑定
			</Press>
		</View>
	);
}
