import { Text, View } from '@tarojs/components';
import { dial } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Icon } from '../../../components/icon';
import { StatusTag } from '../../../components/marks';
import { type CatalogueEntry, Price } from '../../../components/price';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { perPieceWords, unitWords } from '../../../wording/price';

function Entry({ entry }: { entry: CatalogueEntry }) {
	const each = perPieceWords(entry);
	return (
		<>
			<View className="card" id="service">
				<View className="card__head">
					<View className="head-title">{entry.tierGroup ? `${entry.tierGroup} · ${entry.title}` : entry.title}</View>
					<StatusTag tag={{ tone: 'neutral', words: entry.required ? '必选' : '自选' }} />
				</View>
				<View className="gap-2">
					<Price entry={entry} size="figure" />
					<Text className="unit">
						{' '}
						{unitWords(entry)}
						{each ? ` · ${each}` : ''}
					</Text>
				</View>
				<View className="sub gap-2">{entry.note}</View>
				{entry.firstYearFree ? <View className="note gap-2">第一年免费，之后按年续。不续费，平台会停。</View> : null}
				{entry.passedOn ? <View className="note gap-2">这笔费用由平台收取，我们只代付，不加价。</View> : null}
			</View>
			{entry.features.length > 0 ? (
				<View>
					<SectionTitle title="包含" />
					<View className="card card--flush">
						{entry.features.map((feature) => (
							<View className="cell" key={feature}>
								<Icon name="tick" className="is-met" />
								<View className="grow">{feature}</View>
							</View>
						))}
					</View>
				</View>
			) : null}
		</>
	);
}

/** One service: its price, its unit, what it includes, and the telephone. */
export default function ServiceDetail() {
	const { serviceId } = useParameters('serviceId');
	const nowMs = useNow();
	const query = useQuery('service.list', {}, { keep: true });
	const entry = query.data?.entries.find((one) => one.id === serviceId);
	const telephone = query.data?.agencyTelephone;
	return (
		<Screen
			title={entry?.title ?? '增值服务'}
			foot={
				telephone ? (
					<Button id="dial" look="main" size="grow" onPress={() => dial(telephone)}>
						<Icon name="phone" />
						打电话问 {telephone}
					</Button>
				) : undefined
			}
		>
			<AnswerState query={query} nowMs={nowMs} />
			{entry ? <Entry entry={entry} /> : null}
			{query.data && !entry ? <Empty words="这项服务已经不在价目里" /> : null}
		</Screen>
	);
}
