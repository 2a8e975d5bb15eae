import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
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

/** Every number of the contract lives or has a reason: the first thing that no paper can show. */
function NumbersTile({ contract }: { contract: Contract }) {
	const { total, live, excluded } = contract.numbers;
	if (total === 0) return null;
	const words = numbersWords(contract.numbers);
	const homeless = total - live - excluded;
	return (
		<Tile
			id="numbers"
			name="合同里的数字"
			figure={homeless > 0 ? `${homeless} 个没有着落` : `${total} 个都${excluded > 0 ? '有着落' : '生效'}`}
			meter={{ percent: Math.round(((live + excluded) * 100) / total), label: words }}
			onPress={() => open('parameters', { contractId: contract.card.id })}
		/>
	);
}

/** What of the contract is counted: its numbers, quotas, functions, prices, claims. Each opens its own screen. */
export function Tiles({ contract }: { contract: Contract }) {
	const contractId = contract.card.id;
	const { prices, claims } = contract;
	return (
		<View className="tiles" id="tiles">
			<NumbersTile contract={contract} />
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
			{claims.length > 0 ? (
				<Tile
					id="claims"
					name="违约金和退款"
					figure={claimsSummary(claims) || '现在没有'}
					onPress={() => open('claimList', { contractId })}
				/>
			) : null}
		</View>
	);
}
