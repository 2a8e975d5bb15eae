import { View } from '@tarojs/components';

export type IconName =
	| 'home'
	| 'contract'
	| 'fault'
	| 'service'
	| 'mine'
	| 'staff'
	| 'right'
	| 'down'
	| 'back'
	| 'close'
	| 'tick'
	| 'clock'
	| 'quarter'
	| 'missed'
	| 'met'
	| 'paused'
	| 'unknown'
	| 'phone'
	| 'camera'
	| 'shield'
	| 'search'
	| 'bell'
	| 'wechat-pay'
	| 'bank'
	| 'file'
	| 'people'
	| 'offline'
	| 'copy';

/** A line icon in the colour of the text around it. It never stands alone for a meaning. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
	return <View className={`icon icon--${name} ${className}`} {...{ 'aria-hidden': 'true' }} />;
}
