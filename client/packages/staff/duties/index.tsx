import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { useNow } from '../../../cloud/server-clock';
import { useList } from '../../../cloud/use-list';
import { SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { More } from '../../../components/more';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { DUE_GROUP, groupByDue } from '../../../wording/due-groups';
import { sideWords } from '../../../wording/duty';

type Filter = 'all' | Side;

const FILTERS: readonly Filter[] = ['all', 'agency', 'customer'];
const TABS = FILTERS.map((value) => ({ value, words: value === 'all' ? '全部' : sideWords(value, 'agency') }));

/** A duty of a fault is looked after there, any other at its contract. */
function openPlace(duty: DutyView): void {
	if (duty.faultId) open('staffFault', { faultId: duty.faultId });
	else open('contract', { contractId: duty.contractId });
}

/** The duties of one filter: a component of its own, so that another filter begins anew. */
function DutyList({ owner }: { owner: Filter }) {
	const nowMs = useNow();
	const asked = owner === 'all' ? {} : { owner };
	const { query, items, hasMore, pending, loadMore } = useList('desk.listDuties', (page) => page.duties, asked);
	const { openDate, sheet } = useDutySheet();
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{items?.length === 0 ? <Empty words="现在没有开着的义务" /> : null}
			{groupByDue(items ?? [], nowMs).map(({ group, duties }) => (
				<View key={group} id={`due-${group}`}>
					<SectionTitle title={DUE_GROUP[group]} note={`${duties.length} 项`} missed={group === 'missed'} />
					<View className="card card--flush">
						{duties.map((duty) => (
							<DutyRow
								key={duty.id}
								duty={duty}
								reader="agency"
								nowMs={nowMs}
								mixed
								company
								onOpen={openPlace}
								onClause={openDate}
							/>
						))}
					</View>
				</View>
			))}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
			{sheet}
		</>
	);
}

/** 全部义务: what either side owes in every contract, by due time. */
export default function AllDuties() {
	const [owner, setOwner] = useState<Filter>('all');
	return (
		<Screen title="全部义务">
			<Segmented id="duties-owner" items={TABS} value={owner} onChange={setOwner} />
			<DutyList key={owner} owner={owner} />
		</Screen>
	);
}
