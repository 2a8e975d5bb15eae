import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { Press } from '../../../components/press';
import { Empty } from '../../../components/states';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { sideWords, stateNow } from '../../../wording/duty';
import type { Contract } from './head';
import { Payments, Stages } from './stages';

interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
}

interface ListProps {
	duties: readonly DutyView[];
	reader: Side;
	nowMs: number;
	sheet: ReturnType<typeof useDutySheet>;
}

function Rows({ duties, reader, nowMs, sheet }: ListProps) {
	return duties.map((duty) => (
		<DutyRow
			key={duty.id}
			duty={duty}
			reader={reader}
			nowMs={nowMs}
			onOpen={sheet.openDate}
			onClause={sheet.openClause}
		/>
	));
}

function summary(duties: readonly DutyView[], nowMs: number): string {
	const missed = duties.filter((duty) => stateNow(duty, nowMs) === 'missed').length;
	const running = duties.length - missed;
	return [missed > 0 ? `${missed} 项逾期` : '', running > 0 ? `${running} 项进行中` : ''].filter(Boolean).join(' · ');
}

function SideDuties({ side, contract, reader, nowMs, sheet }: Props & { side: Side; sheet: ListProps['sheet'] }) {
	const [doneShown, setDoneShown] = useState(false);
	const live = contract.duties.filter((duty) => duty.owner === side && duty.state !== 'standing');
	const done = contract.done.filter((duty) => duty.owner === side);
	if (live.length + done.length === 0) return null;
	return (
		<View id={`duties-${side}`}>
			<SectionTitle title={`${sideWords(side, reader)}要做的`} note={summary(live, nowMs)} />
			<View className="card card--flush">
				<Rows duties={live} reader={reader} nowMs={nowMs} sheet={sheet} />
				{doneShown ? <Rows duties={done} reader={reader} nowMs={nowMs} sheet={sheet} /> : null}
				{done.length > 0 && !doneShown ? (
					<Press id={`done-${side}`} className="more" onPress={() => setDoneShown(true)}>
						看已完成的 {done.length} 项
					</Press>
				) : null}
			</View>
		</View>
	);
}

/** 双方义务: the money, what either side owes, what was done, and what always holds. */
export function Duties({ contract, reader, nowMs }: Props) {
	const sheet = useDutySheet();
	const standing = contract.duties.filter((duty) => duty.state === 'standing');
	const other: Side = reader === 'customer' ? 'agency' : 'customer';
	return (
		<View>
			<Stages contract={contract} reader={reader} nowMs={nowMs} />
			{contract.duties.length + contract.done.length === 0 ? <Empty words="这份合同没有写明时间的义务" /> : null}
			<SideDuties side={reader} contract={contract} reader={reader} nowMs={nowMs} sheet={sheet} />
			<SideDuties side={other} contract={contract} reader={reader} nowMs={nowMs} sheet={sheet} />
			{standing.length > 0 ? (
				<View id="duties-standing">
					<SectionTitle title="常年有效的承诺" />
					<View className="card card--flush">
						<Rows duties={standing} reader={reader} nowMs={nowMs} sheet={sheet} />
					</View>
				</View>
			) : null}
			<Payments contract={contract} reader={reader} nowMs={nowMs} />
			{sheet.sheet}
		</View>
	);
}
