import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { Problem } from '../../../cloud/use-command';

/** The bar of the browser, or nothing in WeChat, stays above the field. */
const OFFSET_TOP = -72;

/** The key of the field whose value the server refused; brings it into view. */
export function useRefusedKey(problem: Problem | undefined): string | undefined {
	const refused = problem?.kind === 'refused' ? problem.refusal : undefined;
	const key = refused?.code === 'TEMPLATE_VALUE_INVALID' ? refused.field : undefined;
	useEffect(() => {
		if (!key) return;
		Taro.pageScrollTo({ selector: `#field-${key}`, offsetTop: OFFSET_TOP, duration: 0 }).catch(() => undefined);
	}, [key]);
	return key;
}
