import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../types/endpoints';
import type { DutyView } from '../../../types/views';
import { chooseCompany, useChosenCompany } from '../../cloud/chosen-company';
import { useNow } from '../../cloud/server-clock';
import { refreshIdentity } from '../../cloud/session';
import { useQuery } from '../../cloud/use-query';
import { Board } from '../../components/board';
import { LinkCell } from '../../components/cells';
import { Icon } from '../../components/icon';
import { Press } from '../../components/press';
import { Sheet } from '../../components/sheet';
import { AnswerState } from '../../components/states';
import { NothingToDo, TurnCard } from '../../components/turn-card';
import { open, openTab } from '../../routes';
import { useDutySheet } from '../../sheets/duty-sheet';
import { todayWords } from '../../wording/explain';
import { actionOf, nextWords, turnOf } from '../../wording/turn';

type HomeView = OutputOf<'home.get'>;
const RENEW_MS = 60_000;

/** The company whose board this is; a person in several companies changes it here. */
function CompanyLine({
	home,
	nowMs,
	onChoose,
}: {
	home: HomeView;
	nowMs: number;
	onChoose: (companyId: string) => void;
}) {
	const [choosing, setChoosing] = useState(false);
	const several = home.companies.length > 1;
	return (
		<>
			<Press id="company" className="who hit" disabled={!several} onPress={() => setChoosing(true)}>
				<Text className="strong">{home.companyName}</Text>
				{several ? <Icon name="down" /> : null}
				<View className="grow" />
				<Text className="note">{todayWords(home.today, nowMs)}</Text>
			</Press>
			<Sheet id="company-sheet" title="看哪家公司" open={choosing} onClose={() => setChoosing(false)}>
				{home.companies.map((company) => (
					<LinkCell
						key={company.id}
						id={`company-${company.id}`}
						title={company.name}
						value={company.id === home.companyId ? '正在看' : undefined}
						onPress={() => {
							setChoosing(false);
							onChoose(company.id);
						}}
					/>
				))}
			</Sheet>
		</>
	);
}

/** Opens the place where a duty of the client's is done. */
function act(duty: DutyView): void {
	if (duty.stageId) open('stage', { contractId: duty.contractId, stageId: duty.stageId });
	else if (duty.faultId) open('fault', { faultId: duty.faultId });
	else open('contract', { contractId: duty.contractId });
}

/** The board of one company: the client's one action, and the duties of both sides by due time. */
export function CompanyBoard() {
	const companyId = useChosenCompany();
	const nowMs = useNow();
	const query = useQuery('home.get', companyId ? { companyId } : {}, { keep: true, everyMs: RENEW_MS });
	const { openDate, openClause, sheet } = useDutySheet();
	const home = query.data;
	const refusedCode = query.refusal?.code;
	useEffect(() => {
		// The company was taken from this person, or they were unbound: ask again who they are.
		if (refusedCode === 'NOT_FOUND' && companyId) chooseCompany('');
		else if (refusedCode) void refreshIdentity();
	}, [refusedCode, companyId]);
	if (!home) return <AnswerState query={query} nowMs={nowMs} rows={5} />;
	const turn = turnOf(home);
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			<CompanyLine home={home} nowMs={nowMs} onChoose={chooseCompany} />
			{turn ? (
				<TurnCard
					duty={turn}
					nowMs={nowMs}
					action={actionOf(turn)}
					onAct={() => act(turn)}
					onClause={() => openClause(turn)}
				/>
			) : (
				<NothingToDo next={nextWords(home.duties, nowMs)} />
			)}
			<Board duties={home.duties} reader="customer" nowMs={nowMs} onOpen={openDate} onClause={openClause} />
			{home.moreDuties > 0 ? (
				<Press id="more-duties" className="card more" onPress={() => openTab('contracts')}>
					还有 {home.moreDuties} 项，在合同里看
				</Press>
			) : null}
			{sheet}
		</>
	);
}
