import { View } from '@tarojs/components';
import type { OutputOf } from '../../../types/endpoints';
import { SectionTitle } from '../../components/cells';
import { QueueRow } from '../../components/queue-row';
import { Empty } from '../../components/states';
import { open } from '../../routes';
import { useDutySheet } from '../../sheets/duty-sheet';
import { deskActionOf } from '../../wording/desk';
import { stateNow } from '../../wording/duty';
import { URGENCY } from '../../wording/states';

type Queue = OutputOf<'desk.getQueue'>;
type Row = Queue['duties'][number];

function act({ duty }: Row): void {
	if (duty.faultId) open('staffFault', { faultId: duty.faultId });
	else open('staffDuty', { dutyId: duty.id, title: duty.title });
}

/** Whose and how urgent: `山栀茶业 · 紧急 · 还没有人接`. */
function whoOf({ duty, urgent, assigneeName }: Row): string {
	const person = duty.faultId ? (assigneeName ?? '还没有人接') : (assigneeName ?? '');
	return [duty.companyName, urgent === 'urgent' ? URGENCY.urgent.name : '', person].filter(Boolean).join(' · ');
}

/** Our duties: the missed ones first, then by due time. The row due next carries the green button. */
export function DutyQueue({ queue, nowMs }: { queue: Queue; nowMs: number }) {
	const { openDate, sheet } = useDutySheet();
	const missed = queue.duties.filter((row) => stateNow(row.duty, nowMs) === 'missed');
	const coming = queue.duties.filter((row) => stateNow(row.duty, nowMs) !== 'missed');
	const green = (coming.find((row) => deskActionOf(row.duty)) ?? missed.find((row) => deskActionOf(row.duty)))?.duty.id;
	const rows = (list: readonly Row[]) =>
		list.map((row) => (
			<QueueRow
				key={row.duty.id}
				duty={row.duty}
				who={whoOf(row)}
				nowMs={nowMs}
				action={deskActionOf(row.duty)}
				first={row.duty.id === green}
				onAct={() => act(row)}
				onOpen={() => openDate(row.duty)}
			/>
		));
	return (
		<>
			{queue.duties.length === 0 ? <Empty words="现在没有等着我们做的事" /> : null}
			{missed.length > 0 ? (
				<View id="queue-missed">
					<SectionTitle title="已逾期" missed />
					<View className="card card--flush">{rows(missed)}</View>
				</View>
			) : null}
			{coming.length > 0 ? (
				<View id="queue-coming">
					<SectionTitle title="接下来到期" note={`全部 ${queue.duties.length}`} />
					<View className="card card--flush">{rows(coming)}</View>
				</View>
			) : null}
			{sheet}
		</>
	);
}
