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

/** A new contact of a company: reading is for all, paying and reporting are rights. */
export function AddContact({ companyId, nowMs }: { companyId: string; nowMs: number }) {
	const [typed, setTyped] = useState(EMPTY);
	const [rights, setRights] = useState<ContactRight[]>(['report']);
	const add = useCommand('people.addContact', 'identified');
	const put = (field: keyof typeof EMPTY) => (value: string) => setTyped({ ...typed, [field]: value });
	const ready = typed.name.trim() !== '' && typed.title.trim() !== '';
	const send = async () => {
		const telephone = typed.telephone.trim() || null;
		if (await add.run({ companyId, name: typed.name.trim(), title: typed.title.trim(), telephone, rights })) setTyped(EMPTY);
	};
	return (
		<View className='card'>
			<TextLine id='contact-name' label='新联系人' value={typed.name} max={TEXT_MAX} placeholder='名字' onChange={put('name')} />
			<TextLine id='contact-title' label='职务' value={typed.title} max={TEXT_MAX} onChange={put('title')} />
			<TextLine id='contact-telephone' label='手机号' kind='number' value={typed.telephone} max={TEXT_MAX} note='选填，用来绑定微信' onChange={put('telephone')} />
			<Field label='除了查看，还可以'>
				<MultiChips id='contact-rights' items={CONTACT_RIGHTS.map((value) => ({ value, words: RIGHT[value] }))} values={rights} onChange={setRights} />
			</Field>
			<View className='actions'>
				<Button id='add-contact' look='main' size='grow' pending={add.pending} disabled={!ready} onPress={() => void send()}>
					加上联系人
				</Button>
				<ProblemNote id='contact-problem' problem={add.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
