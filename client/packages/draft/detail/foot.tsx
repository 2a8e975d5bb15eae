import { useCommand } from '../../../cloud/use-command';
import { AskReason } from '../../../components/ask-reason';
import { Button } from '../../../components/button';
import { open } from '../../../routes';
import { openChecksWords } from '../../../wording/draft';
import { DraftProblem } from '../newer';
import type { Draft } from '../use-draft';
import type { Fill } from './use-fill';

interface Props {
	draft: Draft;
	nowMs: number;
}

/** What was typed into the form comes before everything else. */
function SaveFoot({ fill, nowMs }: { fill: Fill; nowMs: number }) {
	const give = () => {
		fill.entered.clear();
		fill.setAgain(false);
		fill.fill.clear();
	};
	return (
		<>
			<DraftProblem id="fill-problem" problem={fill.fill.problem} nowMs={nowMs} onNewest={fill.rebase} />
			<Button id="fill-cancel" look="quiet" onPress={give}>
				不改了
			</Button>
			<Button id="save-fill" look="main" size="grow" pending={fill.fill.pending} onPress={() => void fill.save()}>
				保存填写
			</Button>
		</>
	);
}

function SendFoot({ draft, nowMs }: Props) {
	const { card, revision, checks } = draft;
	const send = useCommand('draft.send', 'plain');
	const drop = useCommand('draft.drop', 'plain');
	const left = openChecksWords(checks);
	return (
		<>
			<DraftProblem id="send-problem" problem={send.problem} nowMs={nowMs} onNewest={send.clear} />
			<AskReason
				id="drop-draft"
				verb="作废"
				does="作废这份草稿"
				label="为什么作废"
				pending={drop.pending}
				problem={drop.problem}
				nowMs={nowMs}
				onDo={(reason) => drop.run({ draftId: card.id, reason })}
			/>
			<Button
				id="send-draft"
				look="main"
				size="grow"
				pending={send.pending}
				disabled={left !== ''}
				onPress={() => void send.run({ draftId: card.id, revision })}
			>
				{left === '' ? '发给客户' : left}
			</Button>
		</>
	);
}

function SealFoot({ draft, nowMs }: Props) {
	const { card } = draft;
	const takeBack = useCommand('draft.takeBack', 'plain');
	return (
		<>
			<AskReason
				id="take-back"
				verb="收回"
				does="收回来改"
				label="为什么收回"
				pending={takeBack.pending}
				problem={takeBack.problem}
				nowMs={nowMs}
				onDo={(reason) => takeBack.run({ draftId: card.id, reason })}
			/>
			<Button id="to-seal" look="main" size="grow" onPress={() => open('seal', { draftId: card.id })}>
				上传原件，生效
			</Button>
		</>
	);
}

/** The one thing to do next: save what was typed, send it, or bring the sealed original. */
export function DraftFoot({ draft, fill, nowMs }: Props & { fill: Fill }) {
	if (draft.card.status === 'sent') return <SealFoot draft={draft} nowMs={nowMs} />;
	return fill.busy ? <SaveFoot fill={fill} nowMs={nowMs} /> : <SendFoot draft={draft} nowMs={nowMs} />;
}
