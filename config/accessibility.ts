import { resolve } from 'node:path';
import { ACCESSIBLE_VIEW } from './accessibility-attributes';

/** What of Taro's build this plugin touches. */
interface Platform {
	platform: string;
	template: { mergeComponents(context: Context, patch: object): void };
	runtimePath: string | string[];
}
interface Context {
	registerMethod(method: { name: string; fn: (platform: Platform) => void }): void;
}

/**
 * Lets what a screen reader needs through to WeChat: Taro's templates write only the attributes they know. Template and
 * runtime number the attributes, so both take the same list.
 */
export default function accessibility(context: Context): void {
	context.registerMethod({
		name: 'onSetupClose',
		fn(platform) {
			if (platform.platform !== 'weapp') return;
			platform.template.mergeComponents(context, { View: ACCESSIBLE_VIEW });
			platform.runtimePath = [platform.runtimePath, resolve(__dirname, 'accessibility-runtime')].flat();
		},
	});
}
