import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../cloud/server-clock';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { Icon } from '../../components/icon';
import { drawnWith } from '../../components/native';
import { type CatalogueEntry, ServiceRow, TierCompare } from '../../components/price';
import { Screen } from '../../components/screen';
import { Chips } from '../../components/segmented';
import { AnswerState, Empty } from '../../components/states';
import { open } from '../../routes';
import { searchEntries } from '../../wording/price';

const ALL = '全部';
const SEARCH_MAX = 20;

function Search({ typed, onTyped }: { typed: string; onTyped: (typed: string) => void }) {
	return (
		<View className="search">
			<Icon name="search" />
			<Input
				id="search"
				className="input"
				value={typed}
				maxlength={SEARCH_MAX}
				placeholder="搜服务"
				placeholderClass="placeholder"
				confirmType="search"
				onInput={(event) => onTyped(event.detail.value)}
				{...drawnWith({ 'aria-label': '搜服务' })}
			/>
		</View>
	);
}

function PriceList({ entries }: { entries: readonly CatalogueEntry[] }) {
	const show = (entry: CatalogueEntry) => open('service', { serviceId: entry.id });
	const groups = [...new Set(entries.map((entry) => entry.tierGroup).filter((group) => group !== null))];
	const single = entries.filter((entry) => entry.tierGroup === null);
	if (entries.length === 0) return <Empty id="no-service" words="没有这样的服务。换个词，或打电话问我们。" />;
	return (
		<>
			{groups.map((group) => (
				<TierCompare key={group} entries={entries.filter((entry) => entry.tierGroup === group)} onOpen={show} />
			))}
			{single.length > 0 ? (
				<View className="card card--flush" id="services">
					{single.map((entry) => (
						<ServiceRow key={entry.id} entry={entry} onOpen={() => show(entry)} />
					))}
				</View>
			) : null}
		</>
	);
}

/** 增值服务: what can be added, what does it cost. */
export default function Services() {
	useTab('services');
	const nowMs = useNow();
	const query = useQuery('service.list', {}, { keep: true });
	const [typed, setTyped] = useState('');
	const [shelf, setShelf] = useState(ALL);
	const entries = query.data?.entries ?? [];
	const shelves = [ALL, ...new Set(entries.map((entry) => entry.shelf))];
	const found = searchEntries(entries, typed).filter((entry) => shelf === ALL || entry.shelf === shelf);
	return (
		<Screen title="增值服务" tab="services">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{query.data ? (
				<>
					<Search typed={typed} onTyped={setTyped} />
					<View className="chips--plain">
						<Chips
							id="shelf"
							items={shelves.map((value) => ({ value, words: value }))}
							value={shelf}
							onChange={setShelf}
						/>
					</View>
					<PriceList entries={found} />
				</>
			) : null}
		</Screen>
	);
}
