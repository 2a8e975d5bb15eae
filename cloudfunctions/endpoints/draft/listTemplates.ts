import { CONTRACT_KINDS } from '../../../types/codes';
import { fieldsOf, TEMPLATES } from '../../domain/template';
import { handle } from '../../door/open';
import { readAgency } from '../people/getAgency';
import { detailsOf } from './parties';

export const listTemplates = handle('draft.listTemplates', async () => {
	const agency = detailsOf(await readAgency());
	return {
		templates: CONTRACT_KINDS.map((kind) => {
			const { title, about } = TEMPLATES[kind];
			return { kind, title, about, fields: fieldsOf(kind, agency) };
		}),
	};
});
