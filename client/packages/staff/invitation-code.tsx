import { View } from '@tarojs/components';
import { copyText } from '../../cloud/platform';
import { Button } from '../../components/button';
import { momentWords } from '../../wording/time';

/** A one-time code, shown once: the server keeps only its hash. */
export function InvitationCode({ code, expiresAtMs, nowMs }: { code: string; expiresAtMs: number; nowMs: number }) {
	return (
		<View className="invitation gap-4">
			<View className="code" id="invitation-code">
				{code}
			</View>
			<View className="note centre gap-1">只显示这一次，{momentWords(expiresAtMs, nowMs)} 前有效，用一次就作废。</View>
			<View className="actions">
				<Button id="copy-code" size="grow" onPress={() => void copyText(code)}>
					复制邀请码
				</Button>
			</View>
		</View>
	);
}
