import { dial } from '../cloud/platform';
import type { Identity } from '../cloud/session';
import { LinkCell } from '../components/cells';
import { open } from '../routes';

/** How to reach the agency; and, as long as it has no administrator, how to become the first. */
export function AgencyRows({ agency, needsAdministrator }: Pick<Identity, 'agency' | 'needsAdministrator'>) {
	const { telephone } = agency;
	return (
		<>
			{telephone ? (
				<LinkCell id="dial" icon="phone" title="打电话" note={telephone} onPress={() => dial(telephone)} />
			) : null}
			{needsAdministrator ? (
				<LinkCell
					id="claim-administrator"
					icon="staff"
					title="成为第一位管理员"
					note="用部署时显示的一次性码"
					onPress={() => open('claim')}
				/>
			) : null}
		</>
	);
}
