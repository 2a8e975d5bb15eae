import { View } from '@tarojs/components';
import type { Clause } from '../../../../types/terms';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { open } from '../../../routes';
import { fieldWords, parameterTitle, valueWords } from '../../../wording/parameters';
import { requote } from '../terms/words';
import type { Draft } from '../use-draft';

interface Props {
	draft: Draft;
	before: Clause;
	/** As it is typed now. */
	clause: Clause;
}

/** What was read from this clause, and whether its words are still there as they are typed now. */
export function ReadFrom({ draft, before, clause }: Props) {
	const own = draft.parameters.filter((parameter) => parameter.clause.id === clause.id);
	if (own.length === 0) return null;
	const isLost = (quote: string) => !clause.text.includes(requote(before.text, clause.text, quote));
	return (
		<View id="read-from">
			<SectionTitle title="从这一条读出的约定" note={`${own.length} 项`} />
			<View className="card card--flush">
				{own.map((parameter) => (
					<LinkCell
						key={parameter.path}
						id={`read-${parameter.path}`}
						title={`${parameterTitle(parameter)}${fieldWords(parameter)}`}
						note={isLost(parameter.quote) ? '原话改掉了，保存后到这里重新指一处' : `“${parameter.quote}”`}
						value={valueWords(parameter)}
						onPress={() => open('draftParameter', { draftId: draft.card.id, path: parameter.path })}
					/>
				))}
			</View>
		</View>
	);
}
