import { Text, View } from '@tarojs/components';
import type { OutputOf } from '../../types/endpoints';
import { unitWords } from '../wording/price';
import { StatusTag } from './marks';
import { Money } from './money';
import { Press } from './press';

export type CatalogueEntry = OutputOf<'service.list'>['entries'][number];

/** A price with its unit: an amount, 按报价 or 免费. */
export function Price({ entry, size = 'body' }: { entry: CatalogueEntry; size?: 'body' | 'figure' }) {
	if (entry.unit === 'free' || entry.priceFen === 0) return <Text className="strong">免费</Text>;
	if (entry.priceFen === null || entry.unit === 'quotation') return <Text className="strong">按报价</Text>;
	return <Money fen={entry.priceFen} size={size} />;
}

/** One line of the price list. */
export function ServiceRow({ entry, onOpen }: { entry: CatalogueEntry; onOpen: () => void }) {
	return (
		<Press id={`service-${entry.id}`} className="service-row" onPress={onOpen}>
			<View className="grow">
				<View className="service-row__title">
					<Text>{entry.title}</Text>
					{entry.required ? <StatusTag tag={{ tone: 'neutral', words: '必选' }} /> : null}
				</View>
				<View className="note">{entry.note}</View>
			</View>
			<View className="service-row__price">
				<Price entry={entry} />
				<View className="unit">{unitWords(entry)}</View>
			</View>
		</Press>
	);
}

/** The tiers of one thing side by side. */
export function TierCompare({
	entries,
	onOpen,
}: {
	entries: readonly CatalogueEntry[];
	onOpen: (entry: CatalogueEntry) => void;
}) {
	const head = entries[0];
	if (!head) return null;
	return (
		<View className="card" id={`tiers-${head.tierGroup}`}>
			<View className="card__head">
				<View className="card__title">{head.tierGroup}</View>
				{head.required ? <StatusTag tag={{ tone: 'neutral', words: '必选' }} /> : null}
			</View>
			{head.firstYearFree ? <View className="note tier-note">首年免费，之后按年续。不续费，平台会停。</View> : null}
			<View className="tier-compare">
				{entries.map((entry) => (
					<Press key={entry.id} id={`service-${entry.id}`} className="tier" onPress={() => onOpen(entry)}>
						<View className="tier__name">{entry.title}</View>
						<View>
							<Price entry={entry} />
							<Text className="unit"> {unitWords(entry)}</Text>
						</View>
						{entry.features.map((feature) => (
							<View className="tier__feature" key={feature}>
								{feature}
							</View>
						))}
					</Press>
				))}
			</View>
		</View>
	);
}
