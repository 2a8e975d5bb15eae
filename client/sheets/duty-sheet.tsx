import { View } from '@tarojs/components';
import { useState } from 'react';
import type { DutyView } from '../../types/views';
import type { Explanation } from '../../types/views-explain';
import { useNow } from '../cloud/server-clock';
import { isStaff, useSession } from '../cloud/session';
import { useQuery } from '../cloud/use-query';
import { Explain } from '../components/explain';
import { Press } from '../components/press';
import { Quote } from '../components/quote';
import { Sheet } from '../components/sheet';
import { AnswerState } from '../components/states';
import { open } from '../routes';
import { deskVerbsOf } from '../wording/desk';
import { limitDay } from '../wording/time';
import { WaiveDuty } from './waive-duty';

export interface Asked {
	duty: DutyView;
	about: 'date' | 'clause';
}

function titleOf({ duty, about }: Asked, nowMs: number): string {
	if (about === 'clause') return `${duty.contractName} ${duty.clause.label}`;
	return duty.dueAtMs === null ? '期限说明' : `为什么是 ${limitDay(duty.dueAtMs, nowMs)}`;
}

interface ClauseProps {
	clause: Explanation['clause'];
	onContract: (clauseId: string) => void;
}

/** The words that a duty was read from, and the way to all of them. */
function ClauseWords({ clause, onContract }: ClauseProps) {
	return (
		<View id="clause-words">
			<Quote text={clause.text} mark={clause.quote} />
			<Press id="open-contract" className="more" onPress={() => onContract(clause.id)}>
				看合同全文
			</Press>
		</View>
	);
}

interface SheetProps {
	asked: Asked | undefined;
	onAsk: (asked: Asked) => void;
	onClose: () => void;
}

/** The sheet over any screen that shows duties: why this date, and the clause it comes from. */
function DutySheet({ asked, onAsk, onClose }: SheetProps) {
	const nowMs = useNow();
	const staff = isStaff(useSession().identity);
	const query = useQuery('contract.explainDuty', asked ? { dutyId: asked.duty.id } : null);
	const explanation = query.data;
	const recordDuty = (dutyId: string) => {
		onClose();
		open('staffDuty', { dutyId });
	};
	const openContract = (clauseId: string) => {
		if (!asked) return;
		onClose();
		open('contract', { contractId: asked.duty.contractId, clauseId });
	};
	const toClause = (clauseId: string) => {
		if (asked && explanation && clauseId === explanation.clause.id) onAsk({ ...asked, about: 'clause' });
		else openContract(clauseId);
	};
	return (
		<Sheet
			id="duty-sheet"
			title={asked ? titleOf(asked, nowMs) : '期限说明'}
			open={asked !== undefined}
			onClose={onClose}
		>
			{asked ? <AnswerState query={query} nowMs={nowMs} rows={2} /> : null}
			{explanation && asked?.about === 'date' ? (
				<>
					<Explain explanation={explanation} nowMs={nowMs} onClause={toClause} />
					{staff && deskVerbsOf(explanation.duty).length > 0 ? (
						<Press id="record-duty" className="more" onPress={() => recordDuty(explanation.duty.id)}>
							登记这一项
						</Press>
					) : null}
					<WaiveDuty duty={explanation.duty} nowMs={nowMs} onDone={onClose} />
				</>
			) : null}
			{explanation && asked?.about === 'clause' ? (
				<ClauseWords clause={explanation.clause} onContract={openContract} />
			) : null}
		</Sheet>
	);
}

/** The sheet with the two ways to open it from a row. */
export function useDutySheet() {
	const [asked, setAsked] = useState<Asked>();
	return {
		openDate: (duty: DutyView) => setAsked({ duty, about: 'date' }),
		openClause: (duty: DutyView) => setAsked({ duty, about: 'clause' }),
		sheet: <DutySheet asked={asked} onAsk={setAsked} onClose={() => setAsked(undefined)} />,
	};
}
