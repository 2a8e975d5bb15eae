import { View } from '@tarojs/components';
import { useState } from 'react';
import { isCustomer, setIdentity } from '../../../cloud/session';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { Button, ProblemNote } from '../../../components/button';
import { TextLine } from '../../../components/fields';
import { Screen } from '../../../components/screen';
import { openDesk, openTab } from '../../../routes';

const CODE_MAX = 64;

/** 绑定: by a one-time code from us, for a client's contact or a member of staff. */
export default function BindByCode() {
	const { code: given } = useParameters('code');
	const [code, setCode] = useState(given);
	const accept = useCommand('identity.acceptInvitation', 'plain');
	const send = async () => {
		const identity = await accept.run({ code: code.trim() });
		if (!identity) return;
		setIdentity(identity);
		if (isCustomer(identity)) openTab('home');
		else openDesk();
	};
	return (
		<Screen title="绑定">
			<View className="card">
				<TextLine
					id="invitation"
					label="邀请码"
					value={code}
					max={CODE_MAX}
					placeholder="我们或您的同事给的一次性码"
					onChange={setCode}
				/>
				<View className="actions">
					<Button
						id="accept-invitation"
						look="main"
						size="grow"
						pending={accept.pending}
						disabled={code.trim() === ''}
						onPress={() => void send()}
					>
						绑定
					</Button>
					<ProblemNote id="bind-problem" problem={accept.problem} />
				</View>
			</View>
		</Screen>
	);
}
