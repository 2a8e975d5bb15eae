import { View } from '@tarojs/components';
import { useState } from 'react';
import { refreshIdentity, useSession } from '../../../cloud/session';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea, TextLine } from '../../../components/fields';

const NAME_MAX = 80;
const ABOUT_MAX = 300;
const TELEPHONE_MAX = 20;

/** What everyone reads about the agency. */
export function AgencyForm() {
	const agency = useSession().identity?.agency;
	const [name, setName] = useState(agency?.name ?? '');
	const [about, setAbout] = useState(agency?.about ?? '');
	const [telephone, setTelephone] = useState(agency?.telephone ?? '');
	const [saved, setSaved] = useState(false);
	const describe = useCommand('people.describeAgency', 'plain');
	const send = async () => {
		setSaved(false);
		const done = await describe.run({ name: name.trim(), about: about.trim(), telephone: telephone.trim() || null });
		if (!done) return;
		setSaved(true);
		await refreshIdentity();
	};
	return (
		<View className="card">
			<TextLine id="agency-name" label="名称" value={name} max={NAME_MAX} onChange={setName} />
			<TextArea id="agency-about" label="一句介绍" value={about} max={ABOUT_MAX} onChange={setAbout} />
			<TextLine id="agency-telephone" label="电话" value={telephone} max={TELEPHONE_MAX} onChange={setTelephone} />
			<View className="actions">
				<Button
					id="describe-agency"
					look="main"
					size="grow"
					pending={describe.pending}
					disabled={name.trim() === '' || about.trim() === ''}
					onPress={() => void send()}
				>
					保存
				</Button>
				{saved ? <View className="sub">已保存，所有人都能看到。</View> : null}
				<ProblemNote problem={describe.problem} />
			</View>
		</View>
	);
}
