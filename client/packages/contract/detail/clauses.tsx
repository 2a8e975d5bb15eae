import { View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { ClauseText } from '../../../components/clause-text';
import { Empty } from '../../../components/states';
import type { Contract } from './head';

/** The bar of the browser, or nothing in WeChat, stays above the clause that was asked for. */
const OFFSET_TOP = -56;

/** 条款: the words of the contract; the clause that was asked for is brought into view. */
export function Clauses({ contract, clauseId }: { contract: Contract; clauseId: string }) {
	useReady(() => {
		// A contract that is not drawn yet has nothing to scroll to; then it begins at its top.
		if (clauseId)
			Taro.pageScrollTo({ selector: `#clause-${clauseId}`, offsetTop: OFFSET_TOP, duration: 0 }).catch(() => undefined);
	});
	if (contract.clauses.length === 0) return <Empty words="合同文字还没有登记" />;
	return (
		<View className="card card--flush" id="clauses">
			{contract.clauses.map((clause) => (
				<View className="clause" key={clause.id}>
					{clause.heading ? <View className="clause-heading">{clause.heading}</View> : null}
					<ClauseText clause={clause} dutyCount={clause.dutyIds.length} chosen={clause.id === clauseId} />
				</View>
			))}
		</View>
	);
}
