import type { CheckView } from '../../../../types/views-contract';
import { open } from '../../../routes';
import type { Draft } from '../use-draft';

/** The place where a finding is put right, and the verb that leads there. */
export interface Mend {
	words: string;
	go: () => void;
}

/** Where to mend a finding: its parameter, its number without an owner. Others are mended at their clauses. */
export function mendOf({ card, parameters, values }: Draft, check: CheckView, toForm: () => void): Mend | undefined {
	const draftId = card.id;
	// As long as the words come from the template, its form is the place: words edited by hand would be lost by it.
	if (check.code === 'BLANK_PARAMETER' && values !== null) return { words: '去填写', go: toForm };
	const detail = (name: string) => check.detail.find((one) => one.name === name)?.value;
	if (check.code === 'ORPHAN_NUMBER') {
		const clauseId = check.clauses[0]?.id;
		const quote = detail('around') ?? detail('words');
		return { words: '注明原因', go: () => open('draftExclusion', { draftId, clauseId, quote }) };
	}
	const path = detail('path');
	if (path && parameters.some((one) => one.path === path)) {
		const words = check.code === 'BLANK_PARAMETER' ? '补上' : '改约定';
		return { words, go: () => open('draftParameter', { draftId, path }) };
	}
	return undefined;
}
