import { View } from '@tarojs/components';
import { useState } from 'react';
import { setIdentity } from '../../../cloud/session';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextLine } from '../../../components/fields';
import { Screen } from '../../../components/screen';
import { openDesk } from '../../../routes';

const CODE_MAX = 64;
const NAME_MAX = 20;

/** 第一位管理员: by the one-time code that the deployment printed. */
export default function ClaimAdministrator() {
	const [code, setCode] = useState('');
	const [name, setName] = useState('');
	const claim = useCommand('identity.claimAdministrator', 'plain');
	const send = async () => {
		const identity = await claim.run({ code: code.trim(), name: name.trim() });
		if (!identity) return;
		setIdentity(identity);
		openDesk();
	};
	return (
		<Screen title="第一位管理员">
			<View className="card">
				<View className="sub">部署时显示了一个管理员码。第一个填对的人成为管理员，之后由管理员邀请其他人。</View>
				<View className="gap-4">
					<TextLine id="claim-code" label="管理员码" value={code} max={CODE_MAX} onChange={setCode} />
					<TextLine id="claim-name" label="您的名字" value={name} max={NAME_MAX} note="客户会看到" onChange={setName} />
				</View>
				<View className="actions">
					<Button
						id="claim"
						look="main"
						size="grow"
						pending={claim.pending}
						disabled={code.trim() === '' || name.trim() === ''}
						onPress={() => void send()}
					>
						成为管理员
					</Button>
					<ProblemNote id="claim-problem" problem={claim.problem} />
				</View>
			</View>
		</Screen>
	);
}
