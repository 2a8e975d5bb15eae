import { View } from '@tarojs/components';
import Taro, { useReady } from '@tarojs/taro';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { SectionTitle } from '../../../components/cells';
import { ClauseText } from '../../../components/clause-text';
import { DutyRow } from '../../../components/duty-row';
import { Press } from '../../../components/press';
import { Sheet } from '../../../components/sheet';
import { Empty } from '../../../components/states';
import { open } from '../../../routes';
import { useDutySheet } from '../../../sheets/duty-sheet';
import type { Contract } from '../contract';

type Clause = Contract['clauses'][number];
interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
	clauseId: string;
}

/** The bar of the browser, or nothing in WeChat, stays above the clause that was asked for. */
const OFFSET_TOP = -56;

/** Clauses under their headings, as on the paper. */
function chapters(clauses: readonly Clause[]): { heading: string | null; clauses: Clause[] }[] {
	const found: { heading: string | null; clauses: Clause[] }[] = [];
	for (const clause of clauses) {
		const last = found.at(-1);
		if (last && clause.heading === null) last.clauses.push(clause);
		else found.push({ heading: clause.heading, clauses: [clause] });
	}
	return found;
}

interface AsideProps {
	clause: Clause;
	contractId: string;
	onDuties: (clause: Clause) => void;
}

/** What became of a clause: the version that changed it, the duties that come from it. */
function Aside({ clause, contractId, onDuties }: AsideProps) {
	const { changedBy, dutyIds } = clause;
	return (
		<View className="clause-aside">
			{changedBy === null ? null : (
				<Press
					id={`changed-${clause.id}`}
					className="clause-chip clause-chip--quiet"
					onPress={() => open('version', { contractId, version: changedBy })}
				>
					{`第 ${changedBy} 版改过`}
				</Press>
			)}
			{dutyIds.length > 0 ? (
				<Press id={`duties-of-${clause.id}`} className="clause-chip" onPress={() => onDuties(clause)}>
					{`${dutyIds.length} 项义务`}
				</Press>
			) : null}
		</View>
	);
}

/** What is owed by a clause, in a sheet; from there each opens its explanation. */
function ClauseDuties({
	clause,
	contract,
	reader,
	nowMs,
	onClose,
	onOpen,
}: Omit<Props, 'clauseId'> & { clause: Clause | undefined; onClose: () => void; onOpen: (duty: DutyView) => void }) {
	const ids = new Set(clause?.dutyIds);
	const duties = [...contract.duties, ...contract.done].filter(({ id }) => ids.has(id));
	const further = (clause?.dutyIds.length ?? 0) - duties.length;
	return (
		<Sheet id="clause-duties" title={`${clause?.label ?? ''} 的义务`} open={clause !== undefined} onClose={onClose}>
			<View className="sheet-rows">
				{duties.map((duty) => (
					<DutyRow key={duty.id} duty={duty} reader={reader} nowMs={nowMs} onOpen={onOpen} onClause={onClose} />
				))}
			</View>
			{further > 0 ? <View className="note gap-3">还有 {further} 项更早的，已经完成。</View> : null}
		</Sheet>
	);
}

/** 条款: the words of the contract; the clause that was asked for is brought into view. */
export function Clauses({ contract, reader, nowMs, clauseId }: Props) {
	const [shown, setShown] = useState<Clause>();
	const sheet = useDutySheet();
	useReady(() => {
		// A contract that is not drawn yet has nothing to scroll to; then it begins at its top.
		if (clauseId)
			Taro.pageScrollTo({ selector: `#clause-${clauseId}`, offsetTop: OFFSET_TOP, duration: 0 }).catch(() => undefined);
	});
	if (contract.clauses.length === 0) return <Empty words="合同文字还没有登记" />;
	const openDuty = (duty: DutyView) => {
		setShown(undefined);
		sheet.openDate(duty);
	};
	return (
		<View id="clauses">
			{chapters(contract.clauses).map((chapter) => (
				<View key={chapter.clauses[0]?.id}>
					{chapter.heading ? <SectionTitle title={chapter.heading} /> : null}
					<View className="card card--flush">
						{chapter.clauses.map((clause) => (
							<View className="clause" key={clause.id}>
								<ClauseText
									clause={clause}
									marks={clause.marks}
									chosen={clause.id === clauseId}
									aside={<Aside clause={clause} contractId={contract.card.id} onDuties={setShown} />}
								/>
							</View>
						))}
					</View>
				</View>
			))}
			<ClauseDuties
				clause={shown}
				contract={contract}
				reader={reader}
				nowMs={nowMs}
				onClose={() => setShown(undefined)}
				onOpen={openDuty}
			/>
			{sheet.sheet}
		</View>
	);
}
