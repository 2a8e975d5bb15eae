import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useQuery } from '../../../cloud/use-query';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { Companies, type Company } from './companies';
import { Fill } from './fill';
import { Kinds } from './kinds';

type Template = OutputOf<'draft.listTemplates'>['templates'][number];

/** 新合同: for whom, of which kind, and what the template asks. */
export default function StartDraft() {
	const nowMs = useNow();
	const query = useQuery('draft.listTemplates', {});
	const [company, setCompany] = useState<Company>();
	const [template, setTemplate] = useState<Template>();
	const templates = query.data?.templates;
	if (company && template) return <Fill company={company} template={template} />;
	return (
		<Screen title="新合同">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{templates && !company ? <Companies onChoose={setCompany} /> : null}
			{templates && company ? (
				<Kinds company={company} templates={templates} onCompany={() => setCompany(undefined)} onChoose={setTemplate} />
			) : null}
		</Screen>
	);
}
