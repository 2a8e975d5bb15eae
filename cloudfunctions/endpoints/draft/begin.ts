import type { RefusalCode } from '../../../types/refusals';
import type { DraftTerms } from '../../../types/terms';
import { decideStart } from '../../domain/draft/decideStart';
import type { TemplateValue } from '../../domain/draft/events';
import type { Company } from '../../domain/people/company';
import { isRefused, type Refused, refuse } from '../../domain/refusal';
import type { CallContext } from '../../door/context';
import { once } from '../../store/facts';
import { companies, drafts } from '../../store/kinds';
import { append, readHead } from '../../store/stream';
import { transact } from '../../store/transaction';

/** What the draft of a contract begins with. */
interface Beginning {
	terms: DraftTerms;
	values: TemplateValue[] | null;
}
type Begun<Code extends RefusalCode> = { draftId: string } | Refused<Code | 'NOT_FOUND'>;

/**
 * Begins the draft of a contract for a company, once for a request. NOT_FOUND where there is no such company; what
 * `beginning` refuses is handed on.
 */
export function beginDraft<Code extends RefusalCode = never>(
	{ fact, companyId }: { fact: string; companyId: string },
	call: CallContext,
	beginning: (company: Company) => Beginning | Refused<Code>,
): Promise<Begun<Code>> {
	const { actor, nowMs, calendar } = call;
	return transact((tx) =>
		once<Begun<Code>>(tx, fact, async () => {
			const company = (await readHead(tx, companies, companyId))?.state;
			if (!company) return refuse('NOT_FOUND');
			const content = beginning(company);
			if (isRefused(content)) return content as Refused<Code>;
			const draftId = call.newId();
			const events = decideStart({ id: draftId, company, ...(content as Beginning) }, call);
			await append(tx, drafts, draftId, null, { events, actor, nowMs, calendar });
			return { draftId };
		}),
	);
}
