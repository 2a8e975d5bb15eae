import { View } from '@tarojs/components';
import { useNow } from '../../cloud/server-clock';
import { isCustomer, isStaff, refreshIdentity } from '../../cloud/session';
import { useList } from '../../cloud/use-list';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { Button } from '../../components/button';
import { LinkCell } from '../../components/cells';
import { FaultRow } from '../../components/fault-row';
import { More } from '../../components/more';
import { Screen } from '../../components/screen';
import { AnswerState, Empty } from '../../components/states';
import { open, openDesk } from '../../routes';
import { BindFirst } from '../../sheets/bind-first';
import { dutyTitle } from '../../wording/duty';

/** The reports of the reader's companies, newest first, and the way to a new one. */
function OwnFaults() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('fault.list', (page) => page.faults);
	return (
		<>
			<Button id="new-fault" look="main" size="wide" onPress={() => open('report')}>
				报一个故障
			</Button>
			<AnswerState query={query} nowMs={nowMs} />
			{items?.length === 0 ? <Empty words="还没有报过障" /> : null}
			{items && items.length > 0 ? (
				<View className="card card--flush" id="faults">
					{items.map((fault) => (
						<FaultRow key={fault.id} fault={fault} nowMs={nowMs} onOpen={() => open('fault', { faultId: fault.id })} />
					))}
				</View>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</>
	);
}

/** For staff who report nothing themselves: the faults in their queue. */
function QueuedFaults() {
	const nowMs = useNow();
	const query = useQuery('desk.getQueue', {}, { keep: true });
	const rows = (query.data?.duties ?? []).filter(
		(row, index, all) =>
			row.duty.faultId !== null && all.findIndex((other) => other.duty.faultId === row.duty.faultId) === index,
	);
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{query.data && rows.length === 0 ? <Empty words="没有等着处理的报障" /> : null}
			{rows.length > 0 ? (
				<View className="card card--flush" id="faults">
					{rows.map(({ duty, assigneeName }) => (
						<LinkCell
							key={duty.id}
							id={`fault-${duty.faultId}`}
							title={dutyTitle(duty, 'agency')}
							note={`${duty.companyName} · ${assigneeName ?? '还没有人接'}`}
							onPress={() => open('staffFault', { faultId: duty.faultId ?? '' })}
						/>
					))}
				</View>
			) : null}
			<Button id="to-desk" size="wide" onPress={openDesk}>
				看全部待办
			</Button>
		</>
	);
}

/** 报障: what was reported and how it stands. */
export default function Faults() {
	const { identity, offline, refusal } = useTab('faults');
	const nowMs = useNow();
	const unknown = {
		data: undefined,
		dataAtMs: undefined,
		refusal,
		offline,
		retry: () => void refreshIdentity(),
	};
	return (
		<Screen title="报障" tab="faults">
			{identity ? null : <AnswerState query={unknown} nowMs={nowMs} />}
			{isCustomer(identity) ? <OwnFaults /> : null}
			{!isCustomer(identity) && isStaff(identity) ? <QueuedFaults /> : null}
			{identity && !isCustomer(identity) && !isStaff(identity) ? (
				<BindFirst words="绑定以后，在这里报障、看进度。" />
			) : null}
		</Screen>
	);
}
