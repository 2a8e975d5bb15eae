import { randomUUID } from 'node:crypto';
import type { MovableClock } from '../clock';
import type { FunctionRuntime } from '../functions';
import { APP_ID } from '../functions/environment';
import type { Faults } from '../kernel';
import {
	CONTENT_MISSING,
	CONTENT_RISKY,
	MEDIA_CHECK_TAKES_MS,
	MESSAGE_PUSH_FUNCTION,
	MESSAGE_PUSH_SOURCE,
	type OpenApiError,
} from './limits';

/** Words that the local check takes for risky, with the label the platform gives such content. */
const RISKY_WORDS: readonly (readonly [word: string, label: number])[] = [
	['赌博', 20003],
	['代开发票', 20006],
	['色情', 20002],
	['刷单', 20006],
];
const LABEL_NORMAL = 100;
const LABEL_ADVERTISEMENT = 10001;
const JOB = 'media-check-result';

export interface ContentCheckParts {
	clock: MovableClock;
	faults: Faults;
	functions: FunctionRuntime;
}

/** Checks of what people write and show. Text is answered at once, a picture later through the message push. */
export class ContentCheck {
	constructor(private readonly parts: ContentCheckParts) {
		parts.clock.onJob(JOB, async (event: Record<string, unknown>) => {
			const call = { functionName: MESSAGE_PUSH_FUNCTION, source: MESSAGE_PUSH_SOURCE, openid: '', data: event };
			await parts.functions.invoke(call);
		});
	}

	/** security.msgSecCheck; version 2 answers with a suggestion, version 1 with an error. */
	text(request: Record<string, unknown>): OpenApiError | Record<string, unknown> {
		const content = String(request.content ?? '');
		if (content === '') return CONTENT_MISSING;
		const found = RISKY_WORDS.find(([word]) => content.includes(word));
		if (request.version !== 2) return found ? CONTENT_RISKY : { errcode: 0, errmsg: 'ok' };
		const result = { suggest: found ? 'risky' : 'pass', label: found?.[1] ?? LABEL_NORMAL };
		const detail = [{ strategy: 'keyword', errcode: 0, ...result, ...(found ? { keyword: found[0] } : {}) }];
		return { errcode: 0, errmsg: 'ok', result, detail, trace_id: randomUUID() };
	}

	/** security.mediaCheckAsync; the fault `media-risky` makes the result a refusal. */
	media(request: Record<string, unknown>): OpenApiError | Record<string, unknown> {
		const { clock, faults } = this.parts;
		if (String(request.media_url ?? '') === '') return CONTENT_MISSING;
		const traceId = randomUUID();
		const risky = faults.take('media-risky', String(request.openid ?? ''));
		const result = { suggest: risky ? 'risky' : 'pass', label: risky ? LABEL_ADVERTISEMENT : LABEL_NORMAL };
		const atMs = clock.nowMs() + MEDIA_CHECK_TAKES_MS;
		clock.schedule(JOB, traceId, atMs, {
			ToUserName: APP_ID,
			FromUserName: String(request.openid ?? ''),
			CreateTime: Math.floor(atMs / 1000),
			MsgType: 'event',
			Event: 'wxa_media_check',
			appid: APP_ID,
			trace_id: traceId,
			version: 2,
			detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
			errcode: 0,
			errmsg: 'ok',
			result,
		});
		return { errcode: 0, errmsg: 'ok', trace_id: traceId };
	}
}
