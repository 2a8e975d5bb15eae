import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { TextLine } from '../../../components/fields';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { replace } from '../../../routes';

const TITLE_MAX = 60;

/** 补充协议: what its paper is called. It begins with the terms that hold now. */
export default function StartSupplement() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('contract.get', contractId ? { contractId } : null);
	const [typed, setTyped] = useState<string>();
	const start = useCommand('draft.startSupplement', 'identified');
	const contract = query.data;
	const title = typed ?? `补充协议${contract ? `（第 ${contract.versions.length} 份）` : ''}`;
	const send = async () => {
		const made = await start.run({ contractId, title: title.trim() });
		if (made) replace('draft', { draftId: made.draftId });
	};
	return (
		<Screen title="补充协议">
			<AnswerState query={query} nowMs={nowMs} />
			{contract ? (
				<>
					<View className="card">
						<View className="note num">{contract.card.number}</View>
						<View className="card__title">{contract.card.title}</View>
						<View className="note">{contract.card.companyName}</View>
					</View>
					<View className="card">
						<TextLine id="supplement-title" label="叫什么" value={title} max={TITLE_MAX} onChange={setTyped} />
						<View className="note gap-2">从现在的约定开始改。签字盖章的原件到了才生效，原来的版本一直看得到。</View>
						<View className="actions">
							<Button
								id="start-supplement"
								look="main"
								size="grow"
								pending={start.pending}
								disabled={title.trim() === ''}
								onPress={() => void send()}
							>
								开始起草
							</Button>
							<ProblemNote id="supplement-problem" problem={start.problem} nowMs={nowMs} />
						</View>
					</View>
				</>
			) : null}
		</Screen>
	);
}
