import { useCommand } from '../../../cloud/use-command';
import { AskReason } from '../../../components/ask-reason';

/** A no to an ask; the client reads why. */
export function Decline({ contractId, askId, nowMs }: { contractId: string; askId: string; nowMs: number }) {
	const decline = useCommand('finance.declineInvoice', 'identified');
	return (
		<AskReason
			{...{ id: `decline-${askId}`, verb: '不开', does: '不开这张，告诉客户', label: '为什么', nowMs }}
			placeholder="客户会看到"
			pending={decline.pending}
			problem={decline.problem}
			onDo={(reason) => decline.run({ contractId, askId, reason })}
		/>
	);
}
