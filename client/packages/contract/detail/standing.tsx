import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import type { Contract } from '../contract';

interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
	onClause: (duty: DutyView) => void;
}

/** Promises with a record stand open; the rest is folded, because nobody reads thirty lines to find one. */
function split(promises: readonly DutyView[]) {
	const used = (duty: DutyView) => duty.record !== null && duty.record.kept + duty.record.broken > 0;
	return { used: promises.filter(used), quiet: promises.filter((duty) => !used(duty)) };
}

/** 常年有效的承诺: what holds all the time, with how often it was kept; pressing one opens what was said of it. */
export function Standing({ contract, reader, nowMs, onClause }: Props) {
	const [shown, setShown] = useState(false);
	const promises = contract.duties.filter(({ state }) => state === 'standing');
	if (promises.length === 0) return null;
	const { used, quiet } = split(promises);
	const openPromise = (duty: DutyView) => open('promise', { contractId: contract.card.id, dutyId: duty.id });
	const rows = shown ? [...used, ...quiet] : used;
	return (
		<View id="duties-standing">
			<SectionTitle title="常年有效的承诺" note={`${promises.length} 项`} />
			<View className="card card--flush">
				{rows.map((duty) => (
					<DutyRow key={duty.id} duty={duty} reader={reader} nowMs={nowMs} onOpen={openPromise} onClause={onClause} />
				))}
				{quiet.length > 0 ? (
					<Press id="show-standing" className="more" onPress={() => setShown(!shown)}>
						{shown ? '收起' : `看${used.length > 0 ? '其余' : '全部'} ${quiet.length} 项`}
					</Press>
				) : null}
			</View>
		</View>
	);
}
