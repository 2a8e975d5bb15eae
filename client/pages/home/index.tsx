import { useNow } from '../../cloud/server-clock';
import { isCustomer, isStaff, refreshIdentity } from '../../cloud/session';
import { useTab } from '../../cloud/use-tab';
import { Screen } from '../../components/screen';
import { AnswerState } from '../../components/states';
import { CompanyBoard } from './company-board';
import { StaffBoard } from './staff-board';
import { Welcome } from './welcome';

/** 首页: whose turn is it, by when, for how much, and where is that written. */
export default function Home() {
	const { identity, offline, refusal } = useTab('home');
	const nowMs = useNow();
	const unknown = {
		data: undefined,
		dataAtMs: undefined,
		refusal,
		offline,
		retry: () => void refreshIdentity(),
	};
	return (
		<Screen title={identity?.agency.name ?? '首页'} tab="home">
			{identity ? null : <AnswerState query={unknown} nowMs={nowMs} />}
			{isCustomer(identity) ? <CompanyBoard /> : null}
			{!isCustomer(identity) && isStaff(identity) ? <StaffBoard /> : null}
			{identity && !isCustomer(identity) && !isStaff(identity) ? <Welcome identity={identity} /> : null}
		</Screen>
	);
}
