import { View } from '@tarojs/components';
import { useState } from 'react';
import { CONTACT_RIGHTS, type ContactRight } from '../../../../types/codes';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { Field, TextLine } from '../../../components/fields';
import { MultiChips } from '../../../components/segmented';
import { RIGHT } from '../../../wording/states';

const TEXT_MAX = 20;
const EMPTY = { name: '', title: '', telephone: '' };
type Typed = typeof EMPTY;

function ContactFields({ typed, onTyped }: { typed: Typed; onTyped: (typed: Typed) => void }) {
	const put = (field: keyof Typed) => (value: string) => onTyped({ ...typed, [field]: value });
	const line = (field: keyof Typed) => ({
		id: `contact-${field}`,
		value: typed[field],
		max: TEXT_MAX,
		onChange: put(field),
	});
	return (
		<>
			<TextLine {...line('name')} label="新联系人" placeholder="名字" />
			<TextLine {...line('title')} label="职务" />
			<TextLine {...line('telephone')} label="手机号" kind="number" note="选填，用来绑定微信" />
		</>
	);
}

/** A new contact of a company: reading is for all, paying and reporting are rights. */
export function AddContact({ companyId, nowMs }: { companyId: string; nowMs: number }) {
	const [typed, setTyped] = useState(EMPTY);
	const [rights, setRights] = useState<ContactRight[]>(['report']);
	const add = useCommand('people.addContact', 'identified');
	const ready = typed.name.trim() !== '' && typed.title.trim() !== '';
	const send = async () => {
		const telephone = typed.telephone.trim() || null;
		const contact = { name: typed.name.trim(), title: typed.title.trim(), telephone, rights };
		if (await add.run({ companyId, ...contact })) setTyped(EMPTY);
	};
	const items = CONTACT_RIGHTS.map((value) => ({ value, words: RIGHT[value] }));
	return (
		<View className="card">
			<ContactFields typed={typed} onTyped={setTyped} />
			<View className="gap-4">
				<Field label="除了查看，还可以">
					<MultiChips id="contact-rights" items={items} values={rights} onChange={setRights} />
				</Field>
			</View>
			<View className="actions">
				<Button
					id="add-contact"
					look="main"
					size="grow"
					pending={add.pending}
					disabled={!ready}
					onPress={() => void send()}
				>
					加上联系人
				</Button>
				<ProblemNote id="contact-problem" problem={add.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
