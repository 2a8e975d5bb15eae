import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useNow } from '../../cloud/server-clock';
import { type Identity, isCustomer, isStaff, refreshIdentity } from '../../cloud/session';
import { useTab } from '../../cloud/use-tab';
import { LinkCell, SectionTitle } from '../../components/cells';
import { Screen } from '../../components/screen';
import { AnswerState } from '../../components/states';
import { open, openDesk } from '../../routes';
import { AgencyRows } from '../../sheets/agency-rows';
import { BindFirst } from '../../sheets/bind-first';
import { RIGHT, ROLE } from '../../wording/states';
import { Settings } from './settings';

/** The companies that this person acts for, and what belongs to them all. */
function Companies({ companies }: Pick<Identity, 'companies'>) {
	return (
		<View id="my-companies">
			<SectionTitle title="我的公司" />
			<View className="card card--flush">
				{companies.map((company) => (
					<View className="cell" key={company.id} id={`my-company-${company.id}`}>
						<View className="grow">
							{company.name}
							<View className="note">
								{company.contactName} ·{' '}
								{company.rights.length > 0
									? `可以${company.rights.map((right) => RIGHT[right]).join('、')}`
									: '可以查看'}
							</View>
						</View>
					</View>
				))}
				<LinkCell
					id="my-money"
					icon="wechat-pay"
					title="付款与对账"
					note="待付、余额、对账单"
					onPress={() => open('money')}
				/>
				<LinkCell
					id="my-titles"
					icon="file"
					title="发票抬头"
					note="名称、税号、开户行"
					onPress={() => open('titles')}
				/>
				<LinkCell id="bind-another" icon="people" title="绑定另一家公司" note="用邀请码" onPress={() => open('bind')} />
			</View>
		</View>
	);
}

/** The companies and the office that this person acts for. */
function Roles({ identity }: { identity: Identity }) {
	const { companies, staff } = identity;
	return (
		<>
			{companies.length > 0 ? <Companies companies={companies} /> : null}
			{staff ? (
				<View>
					<SectionTitle title="工作人员" />
					<View className="card card--flush">
						<LinkCell
							id="to-desk"
							icon="staff"
							title={staff.name}
							note={staff.roles.map((role) => ROLE[role]).join('、')}
							value="管理"
							onPress={openDesk}
						/>
					</View>
				</View>
			) : null}
		</>
	);
}

function Agency({ identity }: { identity: Identity }) {
	const { agency, needsAdministrator } = identity;
	return (
		<View>
			<SectionTitle title="关于我们" />
			<View className="card card--flush">
				<View className="cell">
					<View className="grow">
						{agency.name}
						<View className="note">{agency.about}</View>
					</View>
				</View>
				<AgencyRows agency={agency} needsAdministrator={needsAdministrator} />
			</View>
		</View>
	);
}

/** 我的: who am I here, and how do I want to read it. */
export default function Mine() {
	const { identity, offline, refusal } = useTab('mine');
	const nowMs = useNow();
	useDidShow(() => void refreshIdentity());
	const unknown = {
		data: identity,
		dataAtMs: undefined,
		refusal,
		offline,
		retry: () => void refreshIdentity(),
	};
	return (
		<Screen title="我的" tab="mine">
			<AnswerState query={unknown} nowMs={nowMs} />
			{identity ? (
				<>
					{isCustomer(identity) || isStaff(identity) ? (
						<Roles identity={identity} />
					) : (
						<BindFirst words="还没有绑定公司。" />
					)}
					{isCustomer(identity) || isStaff(identity) ? (
						<View className="card card--flush gap-2">
							<LinkCell
								id="to-messages"
								icon="bell"
								title="消息提醒"
								note="每种还能收几次"
								onPress={() => open('messages')}
							/>
						</View>
					) : null}
					<Settings />
					<Agency identity={identity} />
				</>
			) : null}
		</Screen>
	);
}
