import { Text, View } from '@tarojs/components';
import type { ContractPriceView } from '../../../../types/views-contract';
import { SectionTitle } from '../../../components/cells';
import { ClauseChip } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { contractUnit, priceNotes } from '../../../wording/quota';
import { useContract } from '../contract';

/** What a fault of the client's own making adds has no title in the contract. */
const titleOf = ({ id, title }: ContractPriceView): string =>
	title || (id === 'surcharge' ? '您原因造成的故障，另加' : '');

/** A part of the contract's own sum, not a price of something more. */
const isItem = ({ id }: ContractPriceView): boolean => id.startsWith('item:');

function Amount({ price }: { price: ContractPriceView }) {
	if (price.unit === 'free') return <Text className="strong">免费</Text>;
	if (price.amountFen === null) {
		return price.unit === 'quotation' ? <Text className="strong">按报价</Text> : <View className="blank">未约定</View>;
	}
	return <Money fen={price.amountFen} />;
}

function PriceRow({ price, contractId }: { price: ContractPriceView; contractId: string }) {
	const notes = priceNotes(price);
	return (
		<View className="cell" id={`price-${price.id}`}>
			<View className="grow">
				<View>{titleOf(price)}</View>
				{notes ? <View className="note">{notes}</View> : null}
				{price.id === 'surcharge' ? <View className="note">先告诉您原因和金额，您同意才做</View> : null}
				<View className="gap-1">
					<ClauseChip
						label={price.clause.label}
						onPress={() => open('contract', { contractId, clauseId: price.clause.id })}
					/>
				</View>
			</View>
			<View className="service-row__price">
				<Amount price={price} />
				{isItem(price) ? null : <View className="unit">{contractUnit(price)}</View>}
			</View>
		</View>
	);
}

interface ShelfProps {
	id: string;
	title: string;
	prices: readonly ContractPriceView[];
	contractId: string;
}

function Shelf({ id, title, prices, contractId }: ShelfProps) {
	if (prices.length === 0) return null;
	return (
		<View id={id}>
			<SectionTitle title={title} note={`${prices.length} 项`} />
			<View className="card card--flush">
				{prices.map((price) => (
					<PriceRow key={price.id} price={price} contractId={contractId} />
				))}
			</View>
		</View>
	);
}

/** 合同价目: what the contract itself puts a price on, apart from the price list that holds for everybody. */
export default function Prices() {
	const { contractId, contract, query, nowMs } = useContract();
	const prices = contract?.prices ?? [];
	return (
		<Screen title="合同价目">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{contract && prices.length === 0 ? <Empty words="这份合同没有写价目" /> : null}
			<Shelf id="prices-items" title="合同总价里的" prices={prices.filter(isItem)} contractId={contractId} />
			<Shelf
				id="prices-part"
				title="系统本来就有的"
				prices={prices.filter((one) => !one.optional && !isItem(one))}
				contractId={contractId}
			/>
			<Shelf
				id="prices-optional"
				title="需要时再选"
				prices={prices.filter((one) => one.optional)}
				contractId={contractId}
			/>
			{prices.length > 0 ? <View className="note note--below">价目以合同附件为准，签署以后不变。</View> : null}
		</Screen>
	);
}
