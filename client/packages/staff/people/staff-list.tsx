import { View } from '@tarojs/components';
import { useState } from 'react';
import { STAFF_ROLES, type StaffRole } from '../../../../types/codes';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { Field, TextLine } from '../../../components/fields';
import { MultiChips } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { ROLE } from '../../../wording/states';
import { InvitationCode } from '../invitation-code';
import { RemoveForm } from '../remove-form';

const NAME_MAX = 20;
type Member = OutputOf<'people.listStaff'>['staff'][number];

function MemberRow({ member }: { member: Member }) {
	const remove = useCommand('people.removeStaff', 'plain');
	const state = member.removed ? '已移除' : member.bound ? '' : '还没有用邀请码';
	return (
		<View className="cell cell--block" id={`staff-${member.id}`}>
			<View className="grow">
				{member.name}
				<View className="note">
					{[member.roles.map((role) => ROLE[role]).join('、'), state].filter(Boolean).join(' · ')}
				</View>
			</View>
			{member.removed ? null : (
				<RemoveForm
					id={member.id}
					pending={remove.pending}
					problem={remove.problem}
					onRemove={(reason) => remove.run({ staffId: member.id, reason })}
				/>
			)}
		</View>
	);
}

function InviteStaff() {
	const nowMs = useNow();
	const [name, setName] = useState('');
	const [roles, setRoles] = useState<StaffRole[]>(['engineer']);
	const invite = useCommand('people.inviteStaff', 'identified');
	const [invitation, setInvitation] = useState<OutputOf<'people.inviteStaff'>>();
	const send = async () => {
		const made = await invite.run({ name: name.trim(), roles });
		if (!made) return;
		setInvitation(made);
		setName('');
	};
	return (
		<View className="card">
			<TextLine id="staff-name" label="新工作人员" value={name} max={NAME_MAX} placeholder="名字" onChange={setName} />
			<Field label="职责">
				<MultiChips
					id="staff-roles"
					items={STAFF_ROLES.map((value) => ({ value, words: ROLE[value] }))}
					values={roles}
					onChange={setRoles}
				/>
			</Field>
			<View className="actions">
				<Button
					id="invite-staff"
					look="main"
					size="grow"
					pending={invite.pending}
					disabled={name.trim() === '' || roles.length === 0}
					onPress={() => void send()}
				>
					生成邀请码
				</Button>
				<ProblemNote problem={invite.problem} nowMs={nowMs} />
			</View>
			{invitation ? <InvitationCode code={invitation.code} expiresAtMs={invitation.expiresAtMs} nowMs={nowMs} /> : null}
		</View>
	);
}

/** The agency's people, and a one-time code for a new one. */
export function StaffList() {
	const nowMs = useNow();
	const query = useQuery('people.listStaff', {});
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? (
				<View className="card card--flush" id="staff-list">
					{query.data.staff.map((member) => (
						<MemberRow key={member.id} member={member} />
					))}
				</View>
			) : null}
			<InviteStaff />
		</>
	);
}
