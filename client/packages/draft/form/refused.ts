import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { Problem } from '../../../cloud/use-command';

/** The bar of the browser, or nothing in WeChat, stays above the field. */
const OFFSET_TOP = -72;

/** Brings the field of a key into view once it is drawn. */
export function bringIntoView(key: string | undefined): void {
	if (!key) return;
	Taro.nextTick(() => {
		// A field that is not there any more has nothing to scroll to.
		Taro.pageScrollTo({ selector: `#field-${key}`, offsetTop: OFFSET_TOP, duration: 0 }).catch(() => undefined);
	});
}

/** The key of the field whose value the server refused; brings it into view. */
export function useRefusedKey(problem: Problem | undefined): string | undefined {
	const refused = problem?.kind === 'refused' ? problem.refusal : undefined;
	const key = refused?.code === 'TEMPLATE_VALUE_INVALID' ? refused.field : undefined;
	useEffect(() => bringIntoView(key), [key]);
	return key;
}
