import type { FunctionPart, FunctionState } from '../../types/codes';
import type { FunctionView } from '../../types/views-contract';
import type { Tag } from './states';

export const FUNCTION_STATE: Record<FunctionState, Tag> = {
	owed: { tone: 'quiet', words: '还没交付' },
	delivered: { tone: 'attention', words: '已交付，等验收' },
	tested: { tone: 'attention', words: '已测试，等验收' },
	accepted: { tone: 'live', words: '已验收' },
	refused: { tone: 'attention', words: '退回修改' },
};

/** A step in the story of a line: who did what. */
export const FUNCTION_STEP: Record<FunctionState, string> = {
	owed: '列入清单',
	delivered: '交付',
	tested: '测试通过',
	accepted: '验收通过',
	refused: '退回修改',
};

const PART: Record<FunctionPart, string> = { miniProgram: '小程序', desktop: '电脑端', app: '手机应用' };

/** Where it works and how much it carries: `小程序、电脑端 · 容量 10,000`. */
export function functionNotes({ note, parts, capacity }: FunctionView): string {
	const size = capacity === null ? '' : `容量 ${String(capacity).replace(/\B(?=(\d{3})+$)/g, ',')}`;
	return [parts.map((part) => PART[part]).join('、'), size, note ?? ''].filter(Boolean).join(' · ');
}

/** What the client can accept or send back now. */
export const isAnswerable = ({ state }: Pick<FunctionView, 'state'>): boolean =>
	state === 'delivered' || state === 'tested';

/** `已验收 8 项，共 12 项`. */
export function functionsSummary(functions: readonly FunctionView[]): {
	accepted: number;
	waiting: number;
	refused: number;
	owed: number;
} {
	const count = (...states: FunctionState[]) => functions.filter(({ state }) => states.includes(state)).length;
	return {
		accepted: count('accepted'),
		waiting: count('delivered', 'tested'),
		refused: count('refused'),
		owed: count('owed'),
	};
}
