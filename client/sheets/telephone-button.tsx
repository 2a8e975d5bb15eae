import { Button as WechatButton } from '@tarojs/components';
import { askTelephoneCode } from '../cloud/platform';
import { setIdentity } from '../cloud/session';
import { useCommand } from '../cloud/use-command';
import { Button, ProblemNote } from '../components/button';

/** Binds by the telephone that WeChat verified. It is the green button of its screen. */
export function TelephoneButton({ onBound }: { onBound?: () => void }) {
	const bind = useCommand('identity.bindByTelephone', 'plain');
	const use = async (phoneCode: string) => {
		if (phoneCode === '') return;
		const identity = await bind.run({ phoneCode });
		if (!identity) return;
		setIdentity(identity);
		onBound?.();
	};
	return (
		<>
			{process.env.TARO_ENV === 'h5' ? (
				<Button
					id="bind-telephone"
					look="main"
					size="wide"
					pending={bind.pending}
					onPress={() => void askTelephoneCode().then(use)}
				>
					用手机号绑定
				</Button>
			) : (
				<WechatButton
					id="bind-telephone"
					className="btn btn--main btn--wide btn--phone"
					openType="getPhoneNumber"
					disabled={bind.pending}
					onGetPhoneNumber={(event) => void use((event.detail as { code?: string }).code ?? '')}
				>
					用手机号绑定
				</WechatButton>
			)}
			<ProblemNote problem={bind.problem} />
		</>
	);
}
