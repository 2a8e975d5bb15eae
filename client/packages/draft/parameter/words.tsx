import { View } from '@tarojs/components';
import { TextArea, TextLine } from '../../../components/fields';
import { Quote } from '../../../components/quote';
import { SelectPick } from '../../../components/select';
import type { Draft } from '../use-draft';
import { NEW_CLAUSE, type ParameterForm } from './use-parameter';

const WORDS_MAX = 400;
const LABEL_MAX = 30;

/** Where the supplement says it: in a new clause, or in one of its own. */
function Place({ form }: { form: ParameterForm }) {
	const { own, clauseId, label, put } = form;
	const items = [{ value: NEW_CLAUSE, words: '新的一条' }, ...own.map((one) => ({ value: one.id, words: one.label }))];
	return (
		<>
			<SelectPick
				id="parameter-clause"
				label="写在补充协议哪一条"
				items={items}
				value={clauseId}
				none="新的一条"
				onChange={(value) => put({ clauseId: value })}
			/>
			{clauseId === NEW_CLAUSE ? (
				<TextLine
					id="parameter-clause-label"
					label="这一条的编号"
					value={label}
					max={LABEL_MAX}
					onChange={(value) => put({ label: value })}
				/>
			) : null}
		</>
	);
}

/** The words that the value is read from, and how they stand in the contract now. */
export function SourceWords({
	draft,
	quote,
	clauseId,
	form,
}: {
	draft: Draft;
	quote: string;
	clauseId: string;
	form: ParameterForm;
}) {
	const clause = draft.terms.clauses.find(({ id }) => id === clauseId);
	return (
		<View className="card" id="parameter-source">
			<View className="note">{clause?.label}</View>
			<Quote text={clause?.text ?? ''} mark={quote} />
			<View className="gap-4">
				{form.bySupplement ? <Place form={form} /> : null}
				<TextArea
					id="parameter-words"
					label={form.bySupplement ? '补充协议这样写' : '这段话改成'}
					value={form.words}
					max={WORDS_MAX}
					onChange={(words) => form.put({ words })}
				/>
			</View>
			<View className="note gap-2">
				{form.bySupplement
					? '写成完整的一句，数字要和上面的值一致；原来的文字保留，不再算约定。'
					: '标出的原话会换成这段，数字要和上面的值一致。'}
			</View>
		</View>
	);
}
