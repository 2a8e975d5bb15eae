import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { isCustomer, isStaff, useSession } from '../../../cloud/session';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { useConsent } from '../../../sheets/use-consent';
import {
	allowWords,
	CLIENT_MESSAGES,
	leftWords,
	MESSAGE,
	type MessageGroup,
	STAFF_MESSAGES,
} from '../../../wording/messages';

type Known = OutputOf<'message.listTemplates'>['templates'];

/** Kinds that are asked for at one tap, each with how many are left. */
function Group({ group: { id, title, templates }, known }: { group: MessageGroup; known: Known }) {
	const { answer, problem, pending, ask } = useConsent(known, templates);
	const lefts = templates.map((template) => known.find((one) => one.template === template)?.left ?? 0);
	return (
		<View id={`messages-${id}`}>
			<SectionTitle title={title} />
			<View className="card card--flush">
				{templates.map((template, index) => {
					const left = lefts[index] ?? 0;
					return (
						<View className="cell" key={template} id={`left-${id}-${template}`}>
							<View className="grow">{MESSAGE[template]}</View>
							<View className={`cell__end${left === 0 ? '' : ' strong'}`}>{leftWords(left)}</View>
						</View>
					);
				})}
				<View className="cell">
					<View className="grow note" {...{ role: 'status' }}>
						{answer === 'no' ? '没有打开，可以再点' : ''}
					</View>
					<Button id={`allow-${id}`} size="small" pending={pending} onPress={() => void ask()}>
						{allowWords(lefts)}
					</Button>
				</View>
			</View>
			<ProblemNote problem={problem} />
		</View>
	);
}

/** 消息提醒: how many messages of each kind WeChat lets us send to this person, and how to allow more. */
export default function MessageQuota() {
	const { identity } = useSession();
	const nowMs = useNow();
	const query = useQuery('message.listTemplates', {}, { keep: true });
	const known = query.data?.templates;
	const groups = [
		...(isCustomer(identity) ? CLIENT_MESSAGES : []),
		...(isStaff(identity) ? STAFF_MESSAGES.map((group) => ({ ...group, id: `staff-${group.id}` })) : []),
	];
	return (
		<Screen title="消息提醒">
			<AnswerState query={query} nowMs={nowMs} />
			{known ? (
				<>
					<View className="sub">
						微信规定：您允许一次，每种消息我们最多发一条。到期和付款的提醒只在 8:00 到 21:00 发。
					</View>
					{groups.map((group) => (
						<Group key={group.id} group={group} known={known} />
					))}
				</>
			) : null}
		</Screen>
	);
}
