import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { RIGHT } from '../../../wording/states';
import { InvitationCode } from '../invitation-code';
import { RemoveForm } from '../remove-form';
import { AddContact } from './add-contact';

type Company = OutputOf<'people.getCompany'>;
type Contact = Company['contacts'][number];

function stateOf(contact: Contact): string {
	if (contact.removed) return '已移除';
	return contact.bound ? '已绑定微信' : '还没有绑定';
}

function ContactRow({ companyId, contact }: { companyId: string; contact: Contact }) {
	const nowMs = useNow();
	const invite = useCommand('people.inviteContact', 'plain');
	const remove = useCommand('people.removeContact', 'plain');
	const [invitation, setInvitation] = useState<OutputOf<'people.inviteContact'>>();
	const ids = { companyId, contactId: contact.id };
	const rights =
		contact.rights.length > 0 ? `可以${contact.rights.map((right) => RIGHT[right]).join('、')}` : '可以查看';
	return (
		<View className="cell cell--block" id={`contact-${contact.id}`}>
			<View className="grow">
				{contact.name}{' '}
				<View className="note">
					{[contact.title, contact.telephone, rights, stateOf(contact)].filter(Boolean).join(' · ')}
				</View>
			</View>
			{contact.removed ? null : (
				<View className="actions">
					{contact.bound ? null : (
						<Button
							id={`invite-${contact.id}`}
							size="small"
							pending={invite.pending}
							onPress={() => void invite.run(ids).then((made) => made && setInvitation(made))}
						>
							生成邀请码
						</Button>
					)}
					<RemoveForm
						id={contact.id}
						pending={remove.pending}
						problem={remove.problem}
						onRemove={(reason) => remove.run({ ...ids, reason })}
					/>
					<ProblemNote problem={invite.problem} nowMs={nowMs} />
				</View>
			)}
			{invitation ? <InvitationCode code={invitation.code} expiresAtMs={invitation.expiresAtMs} nowMs={nowMs} /> : null}
		</View>
	);
}

/** 客户公司: its contacts, their rights, their ways in. */
export default function CompanyPage() {
	const { companyId } = useParameters('companyId');
	const nowMs = useNow();
	const query = useQuery('people.getCompany', companyId ? { companyId } : null);
	const company = query.data;
	return (
		<Screen title="客户公司">
			<AnswerState query={query} nowMs={nowMs} />
			{company ? (
				<>
					<View className="card">
						<View className="head-title">{company.name}</View>
					</View>
					<View>
						<SectionTitle title="联系人" note={`${company.contacts.filter((contact) => !contact.removed).length} 位`} />
						<View className="card card--flush" id="contacts">
							{company.contacts.map((contact) => (
								<ContactRow key={contact.id} companyId={company.id} contact={contact} />
							))}
						</View>
					</View>
					<AddContact companyId={company.id} nowMs={nowMs} />
				</>
			) : null}
		</Screen>
	);
}
