import { View, Button as WechatButton } from '@tarojs/components';
import { useState } from 'react';
import { askTelephoneCode } from '../cloud/platform';
import { setIdentity } from '../cloud/session';
import { useCommand } from '../cloud/use-command';
import { Button, ProblemNote } from '../components/button';

/** What WeChat hands over: a code, '' when it has none to give, undefined when the person refused. */
type Given = string | undefined;

function givenByWechat(detail: { code?: string; errMsg?: string }): Given {
	return detail.code ?? (detail.errMsg?.includes('deny') ? undefined : '');
}

/** Binds by the telephone that WeChat verified. It is the green button of its screen. */
export function TelephoneButton({ onBound }: { onBound?: () => void }) {
	const bind = useCommand('identity.bindByTelephone', 'plain');
	const [none, setNone] = useState(false);
	const use = async (phoneCode: Given) => {
		setNone(phoneCode === '');
		if (!phoneCode) return;
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
					onGetPhoneNumber={(event) => void use(givenByWechat(event.detail as { code?: string; errMsg?: string }))}
				>
					用手机号绑定
				</WechatButton>
			)}
			{none ? <View className="problem">微信没有给出手机号。在微信里绑定手机号后再试，或用邀请码绑定。</View> : null}
			<ProblemNote problem={bind.problem} />
		</>
	);
}
