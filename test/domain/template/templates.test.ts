import { CONTRACT_KINDS } from '../../../types/codes';
import { draftTerms, terms as termsSchema } from '../../../types/terms';
import { sampleDraft, sampleTerms } from './samples';

describe.each(CONTRACT_KINDS)('the template %s', (kind) => {
	it('gives terms of the declared shape', () => {
		expect(draftTerms.safeParse(sampleDraft(kind)).error?.issues).toBeUndefined();
		expect(termsSchema.safeParse(sampleTerms(kind)).error?.issues).toBeUndefined();
	});
});
