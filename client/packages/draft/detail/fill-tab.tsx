import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Query } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { DayField } from '../form/day-field';
import { useRefusedKey } from '../form/refused';
import { TemplateForm } from '../form/template-form';
import { DraftProblem } from '../newer';
import { type Draft, useTermsChange } from '../use-draft';
import type { Fill } from './use-fill';

interface Props {
	draft: Draft;
	editable: boolean;
	nowMs: number;
}

/** Before words that were edited by hand are lost. */
function AskFirst({ onAgain }: { onAgain: () => void }) {
	return (
		<View className="card" id="edited-by-hand">
			<View className="sub">
				这份草稿的条款手改过。重新填写会按模板重写条款，手改的文字、参数和注明的原因都会换掉。
			</View>
			<View className="actions">
				<Button id="fill-again" size="small" onPress={onAgain}>
					重新填写，换掉手改的
				</Button>
			</View>
		</View>
	);
}

/** 填写 of a contract: the form of its template once more. */
export function FillTab({ draft, editable, nowMs, fill }: Props & { fill: Fill }) {
	const refusedKey = useRefusedKey(fill.fill.problem);
	if (!editable) return <View className="card sub centre">收回以后才能再填。</View>;
	if (draft.values === null && !fill.again) return <AskFirst onAgain={() => fill.setAgain(true)} />;
	return <TemplateForm fields={draft.fields} entered={fill.entered} refusedKey={refusedKey} nowMs={nowMs} />;
}

/** 生效日 of a supplement: the day from which the changed terms hold. */
export function HoldsFromTab({ draft, editable, nowMs, query }: Props & { query: Query<'draft.get'> }) {
	const [day, setDay] = useState<string>();
	const { change, save, rebase } = useTermsChange(query, day !== undefined);
	const shown = day ?? draft.holdsFrom ?? '';
	return (
		<View className="card" id="holds-from">
			{editable ? (
				<DayField id="holds-from-day" label="从哪一天起" value={shown} nowMs={nowMs} onChange={setDay} />
			) : (
				<View className="sub">从 {draft.holdsFrom} 起</View>
			)}
			<View className="note gap-2">这一天以前按原来的约定算，已经判定的不变；还没做的事从这一天起按新的约定算。</View>
			{editable ? (
				<View className="actions">
					<Button
						id="save-holds-from"
						size="small"
						pending={change.pending}
						disabled={shown === (draft.holdsFrom ?? '')}
						onPress={() => void save((terms) => terms, shown || null).then((saved) => saved && setDay(undefined))}
					>
						保存生效日
					</Button>
					<DraftProblem id="holds-from-problem" problem={change.problem} nowMs={nowMs} onNewest={rebase} />
				</View>
			) : null}
		</View>
	);
}
