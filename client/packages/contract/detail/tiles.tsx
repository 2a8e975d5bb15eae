import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { LinkCell } from '../../../components/cells';
import { Meter } from '../../../components/marks';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import { claimsSummary } from '../../../wording/claim';
import { functionsSummary } from '../../../wording/function-list';
import { numbersWords } from '../../../wording/parameters';
import { leftTenths, quotaAmount, usedPercent } from '../../../wording/quota';
import type { Contract } from '../contract';

interface TileProps {
	id: string;
	name: string;
	figure: ReactNode;
	meter?: { percent: number; label: string };
	onPress: () => void;
}

/** One thing of the contract at a glance; pressing it opens all of it. */
function Tile({ id, name, figure, meter, onPress }: TileProps) {
	return (
		<Press id={id} className="tile" onPress={onPress}>
			<View className="tile__name">{name}</View>
			<View className="tile__figure">{figure}</View>
			{meter ? <Meter percent={meter.percent} label={meter.label} /> : null}
		</Press>
	);
}

function QuotaTiles({ contract }: { contract: Contract }) {
	return contract.quotas.map((quota) => {
		const left = leftTenths(quota);
		const words = left === null ? '未约定' : `剩 ${quotaAmount(left, quota.unit)}`;
		return (
			<Tile
				key={quota.id}
				id={`quota-${quota.id}`}
				name={quota.title}
				figure={words}
				meter={left === null ? undefined : { percent: 100 - usedPercent(quota), label: words }}
				onPress={() => open('quota', { contractId: contract.card.id, quotaId: quota.id })}
			/>
		);
	});
}

function FunctionTile({ contract }: { contract: Contract }) {
	const total = contract.functions.length;
	if (total === 0) return null;
	const { accepted } = functionsSummary(contract.functions);
	return (
		<Tile
			id="functions"
			name="功能清单"
			figure={`验收 ${accepted} / ${total}`}
			meter={{ percent: Math.round((accepted * 100) / total), label: `${total} 项里验收了 ${accepted} 项` }}
			onPress={() => open('functionList', { contractId: contract.card.id })}
		/>
	);
}

/** What of the contract is counted: its numbers, quotas, functions, prices, claims. Each opens its own screen. */
export function Tiles({ contract }: { contract: Contract }) {
	const contractId = contract.card.id;
	const claims = claimsSummary(contract.claims);
	const { prices } = contract;
	const any = contract.quotas.length + contract.functions.length + prices.length + contract.claims.length > 0;
	return (
		<>
			{contract.numbers.total > 0 ? (
				<View className="card card--flush">
					<LinkCell
						id="numbers"
						icon="shield"
						title={numbersWords(contract.numbers)}
						note="每个写在哪一条、从哪天起、谁改过"
						onPress={() => open('parameters', { contractId })}
					/>
				</View>
			) : null}
			{any ? (
				<View className="tiles" id="tiles">
					<QuotaTiles contract={contract} />
					<FunctionTile contract={contract} />
					{prices.length > 0 ? (
						<Tile
							id="prices"
							name="合同价目"
							figure={`${prices.length} 项`}
							onPress={() => open('prices', { contractId })}
						/>
					) : null}
					{contract.claims.length > 0 ? (
						<Tile
							id="claims"
							name="违约金和退款"
							figure={claims || '没有'}
							onPress={() => open('claimList', { contractId })}
						/>
					) : null}
				</View>
			) : null}
		</>
	);
}
