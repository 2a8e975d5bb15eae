import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { replace } from '../../../routes';
import { useRefusedKey } from '../form/refused';
import { TemplateForm } from '../form/template-form';
import { useEntered } from '../form/use-entered';
import type { Company } from './companies';

type Template = OutputOf<'draft.listTemplates'>['templates'][number];

interface Props {
	company: Company;
	template: Template;
}

/** What the template asks. Blanks are allowed: the checks of the draft then say what they hold up. */
export function Fill({ company, template }: Props) {
	const nowMs = useNow();
	const entered = useEntered(template.fields, null);
	const start = useCommand('draft.start', 'identified');
	const refusedKey = useRefusedKey(start.problem);
	const send = async () => {
		const made = await start.run({ companyId: company.id, kind: template.kind, values: entered.values });
		if (made) replace('draft', { draftId: made.draftId });
	};
	return (
		<Screen
			title="新合同"
			wide
			foot={
				<>
					<ProblemNote id="start-problem" problem={start.problem} nowMs={nowMs} />
					<Button id="start-draft" look="main" size="grow" pending={start.pending} onPress={() => void send()}>
						存成草稿
					</Button>
				</>
			}
		>
			<View className="card">
				<View className="note">{company.name}</View>
				<View className="card__title">{template.title}</View>
			</View>
			<View className="note note--below">空着的是未约定，先存草稿，以后再补。标“必须约定”的不补上，合同发不出去。</View>
			<TemplateForm fields={template.fields} entered={entered} refusedKey={refusedKey} nowMs={nowMs} />
		</Screen>
	);
}
