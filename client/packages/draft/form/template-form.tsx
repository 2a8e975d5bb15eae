import { View } from '@tarojs/components';
import { SectionTitle } from '../../../components/cells';
import type { TemplateField } from '../../../wording/template';
import { TemplateFieldRow } from './template-field';
import type { Entered } from './use-entered';

interface Props {
	fields: readonly TemplateField[];
	entered: Entered;
	/** The key of the field whose value was refused. */
	refusedKey: string | undefined;
	nowMs: number;
}

/** How many fields of a heading are empty: said beside it. */
const emptyCount = (fields: readonly TemplateField[], { enteredIn }: Entered): number =>
	fields.filter(({ key }) => enteredIn(key).trim() === '').length;

/** The form of a template under its own headings. */
export function TemplateForm({ fields, entered, refusedKey, nowMs }: Props) {
	const groups = [...new Set(fields.map(({ group }) => group))];
	return (
		<View id="template-form">
			{groups.map((group) => {
				const own = fields.filter((field) => field.group === group);
				const empty = emptyCount(own, entered);
				return (
					<View key={group}>
						<SectionTitle title={group} note={empty > 0 ? `${empty} 项未约定` : undefined} />
						<View className="card form-grid">
							{own.map((field) => (
								<TemplateFieldRow
									key={field.key}
									field={field}
									value={entered.enteredIn(field.key)}
									refused={field.key === refusedKey}
									theirs={entered.theirsOf(field.key)}
									nowMs={nowMs}
									onChange={(value) => entered.set(field.key, value)}
								/>
							))}
						</View>
					</View>
				);
			})}
		</View>
	);
}
