import { Text, View } from '@tarojs/components';
import { type PropsWithChildren, useEffect, useState } from 'react';
import type { Refusal } from '../../types/refusals';
import type { EpochMs } from '../../types/units';
import { contentRefusalText } from '../wording/refusals';
import { momentWords } from '../wording/time';
import { Icon } from './icon';
import { named } from './native';
import { Press } from './press';

/** Under this nothing is shown: a flash of grey is worse than a short wait. */
const QUIET_MS = 400;

const OUTLINES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The outline of rows that are on their way, at most five. */
export function Loading({ rows = 3 }: { rows?: number }) {
	const [late, setLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLate(true), QUIET_MS);
		return () => clearTimeout(timer);
	}, []);
	if (!late) return <View className="loading loading--quiet" />;
	return (
		<View className="loading card card--flush" {...{ role: 'status', 'aria-label': '正在取内容' }}>
			{OUTLINES.slice(0, rows).map((row) => (
				<View className="loading__row" key={row}>
					<View className="loading__tile" />
					<View className="grow">
						<View className="loading__line" />
						<View className="loading__line loading__line--short" />
					</View>
				</View>
			))}
		</View>
	);
}

/** Nothing there: one sentence, and the next step if there is one. */
export function Empty({ id, words, children }: PropsWithChildren<{ id?: string; words: string }>) {
	return (
		<View className="card empty" {...named(id)}>
			<View className="sub">{words}</View>
			{children ? <View className="gap-3">{children}</View> : null}
		</View>
	);
}

/** The question was refused or got no answer and nothing is known from before. */
export function ErrorNote({ refusal, onRetry }: { refusal?: Refusal; onRetry: () => void }) {
	return (
		<View className="card empty" {...{ role: 'alert' }}>
			<View className="sub">{refusal ? contentRefusalText(refusal) : '网络不通，内容取不到。'}</View>
			<Press id="retry" className="btn btn--line btn--small gap-3" onPress={onRetry}>
				再取一次
			</Press>
		</View>
	);
}

/** The last known content, and when it was true. */
export function Offline({ dataAtMs, nowMs }: { dataAtMs: EpochMs | undefined; nowMs: EpochMs }) {
	const when = dataAtMs ? `${momentWords(dataAtMs, nowMs || dataAtMs)} 的内容，` : '';
	return (
		<View className="offline" id="offline" {...{ role: 'status' }}>
			<Icon name="offline" />
			<Text>{`${when}网络恢复后更新`}</Text>
		</View>
	);
}

interface AnswerProps {
	query: {
		data: unknown;
		dataAtMs: EpochMs | undefined;
		refusal: Refusal | undefined;
		offline: boolean;
		retry: () => void;
	};
	nowMs: EpochMs;
	rows?: number;
}

/** What stands in place of content that is not there: the outline, the reason, or above it the note that it is old. */
export function AnswerState({ query, nowMs, rows }: AnswerProps) {
	if (query.data !== undefined) return query.offline ? <Offline dataAtMs={query.dataAtMs} nowMs={nowMs} /> : null;
	if (query.refusal) return <ErrorNote refusal={query.refusal} onRetry={query.retry} />;
	if (query.offline) return <ErrorNote onRetry={query.retry} />;
	return <Loading rows={rows} />;
}
