import { View } from '@tarojs/components';
import type { Identity } from '../../cloud/session';
import { LinkCell } from '../../components/cells';
import { open, openTab } from '../../routes';
import { AgencyRows } from '../../sheets/agency-rows';
import { TelephoneButton } from '../../sheets/telephone-button';

/** What a person sees who is not bound: who we are, how to get in, and the public price list. */
export function Welcome({ identity }: { identity: Identity }) {
	const { agency, needsAdministrator } = identity;
	return (
		<View id="welcome">
			<View className="card">
				<View className="head-title">{agency.name}</View>
				{agency.about ? <View className="sub gap-2">{agency.about}</View> : null}
				<View className="sub gap-4">是我们的客户？绑定以后，合同、付款和报障都在这里。</View>
				<View className="gap-4">
					<TelephoneButton />
				</View>
			</View>
			<View className="card card--flush gap-2">
				<LinkCell
					id="bind-code"
					icon="people"
					title="用邀请码绑定"
					note="我们或您的同事给的一次性码"
					onPress={() => open('bind')}
				/>
				<LinkCell id="to-services" icon="service" title="看增值服务价目" onPress={() => openTab('services')} />
				<AgencyRows agency={agency} needsAdministrator={needsAdministrator} />
			</View>
		</View>
	);
}
