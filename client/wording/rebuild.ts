import type { OutputOf } from '../../types/endpoints';

type Difference = OutputOf<'desk.rebuildViews'>['differences'][number];

const KIND: Record<string, string> = {
	contract: '合同',
	fault: '故障',
	draft: '草稿',
	company: '客户公司',
	agency: '我们自己',
	calendar: '放假安排',
	person: '人员',
	billDay: '每天的账单',
};
const WHAT: Record<string, string> = {
	version: '事件数对不上',
	state: '当前内容和事件不符',
	events: '事件有缺号或重号，要人工查看',
	kind: '不认识这种记录',
};

/** What differs: `合同：当前内容和事件不符`, `合同：视图 contractCards 和事件不符`. */
export function differenceWords({ stream, what }: Difference): string {
	const kind = KIND[stream.kind] ?? stream.kind;
	return `${kind}：${WHAT[what] ?? `视图 ${what.split('/')[0]} 和事件不符`}`;
}

interface Run {
	mend: boolean;
	checked: number;
	differences: readonly Difference[];
	done: boolean;
}

/** How far a run is, and what came of it. */
export function rebuildWords({ mend, checked, differences, done }: Run): string {
	if (!done) return `核对了 ${checked} 份，找到 ${differences.length} 处不一致，还在继续。`;
	if (differences.length === 0) return `核对了全部 ${checked} 份，没有不一致。`;
	if (!mend) return `核对了全部 ${checked} 份，${differences.length} 处不一致。`;
	const byHand = differences.filter(({ what }) => what === 'events' || what === 'kind').length;
	const mended = differences.length - byHand;
	return byHand > 0
		? `改正了 ${mended} 处，${byHand} 处要人工查看。`
		: `改正了 ${mended} 处。再核对一次，应当没有不一致。`;
}
