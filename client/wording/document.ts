import type { Refusal } from '../../types/refusals';
import { contentRefusalText } from './refusals';

/** What the button says while a paper is made and fetched; WeChat tells the per cent of the way. */
export function documentWords(step: 'idle' | 'making' | 'fetching', percent: number): string {
	if (step === 'idle') return '存为 PDF';
	return step === 'making' ? '正在生成' : percent > 0 ? `正在下载 ${percent}%` : '正在下载';
}

/** Why it did not open. Nothing of the person's is lost by it. */
export function documentProblemText(refusal: Refusal | undefined): string {
	return refusal ? contentRefusalText(refusal) : '网络不通，PDF 没有打开。再点一次。';
}
