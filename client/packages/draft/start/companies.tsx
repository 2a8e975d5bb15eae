import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useList } from '../../../cloud/use-list';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { More } from '../../../components/more';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';

export type Company = OutputOf<'people.listCompanies'>['companies'][number];

/** With whom the contract is made. */
export function Companies({ onChoose }: { onChoose: (company: Company) => void }) {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('people.listCompanies', (page) => page.companies);
	return (
		<View>
			<AnswerState query={query} nowMs={nowMs} />
			{items?.length === 0 ? <Empty words="还没有客户公司，先加上一家" /> : null}
			{items && items.length > 0 ? (
				<>
					<SectionTitle title="和哪家客户签" />
					<View className="card card--flush" id="choose-company">
						{items.map((company) => (
							<LinkCell
								key={company.id}
								id={`choose-${company.id}`}
								title={company.name}
								note={company.contactCount > 0 ? `${company.contactCount} 位联系人` : '还没有联系人'}
								onPress={() => onChoose(company)}
							/>
						))}
					</View>
				</>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
			<View className="card card--flush gap-2">
				<LinkCell
					id="add-company"
					icon="people"
					title="新的客户公司"
					note="在客户和人员里加"
					onPress={() => open('people')}
				/>
			</View>
		</View>
	);
}
