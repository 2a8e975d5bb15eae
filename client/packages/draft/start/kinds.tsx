import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { LinkCell, SectionTitle } from '../../../components/cells';
import type { Company } from './companies';

type Template = OutputOf<'draft.listTemplates'>['templates'][number];

interface Props {
	company: Company;
	templates: readonly Template[];
	onCompany: () => void;
	onChoose: (template: Template) => void;
}

/** Which kind of contract, and what each is for. */
export function Kinds({ company, templates, onCompany, onChoose }: Props) {
	return (
		<>
			<View className="card card--flush">
				<LinkCell id="change-company" title={company.name} note="客户" value="换一家" onPress={onCompany} />
			</View>
			<SectionTitle title="签哪一种合同" />
			<View className="card card--flush" id="choose-kind">
				{templates.map((template) => (
					<LinkCell
						key={template.kind}
						id={`kind-${template.kind}`}
						icon="contract"
						title={template.title}
						note={template.about}
						onPress={() => onChoose(template)}
					/>
				))}
			</View>
		</>
	);
}
