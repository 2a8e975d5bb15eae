import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { SealDraft } from './seal-draft';
import { SealEnd } from './seal-end';

function DraftSeal({ draftId }: { draftId: string }) {
	const nowMs = useNow();
	const query = useQuery('draft.get', { draftId });
	if (query.data) return <SealDraft draft={query.data} nowMs={nowMs} />;
	return (
		<Screen title="签字盖章的原件">
			<AnswerState query={query} nowMs={nowMs} />
		</Screen>
	);
}

function EndSeal({ contractId }: { contractId: string }) {
	const nowMs = useNow();
	const query = useQuery('contract.get', { contractId });
	const agreed = query.data?.endProposals.find(({ answer }) => answer?.agreed);
	if (query.data && agreed) return <SealEnd contract={query.data} proposal={agreed} nowMs={nowMs} />;
	return (
		<Screen title="签字盖章的原件">
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? <Empty words="双方还没有都同意提前结束" /> : null}
		</Screen>
	);
}

/** 签字盖章的原件: of a draft, which it makes a contract; or of the agreement to end one. */
export default function Seal() {
	const { draftId, contractId } = useParameters('draftId', 'contractId');
	return draftId ? <DraftSeal draftId={draftId} /> : <EndSeal contractId={contractId} />;
}
