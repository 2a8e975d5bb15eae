import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { useNow } from '../../cloud/server-clock';
import { isCustomer, isStaff, refreshIdentity } from '../../cloud/session';
import { useList } from '../../cloud/use-list';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { LinkCell } from '../../components/cells';
import { More } from '../../components/more';
import { Screen } from '../../components/screen';
import { AnswerState, Empty } from '../../components/states';
import { open } from '../../routes';
import { BindFirst } from '../../sheets/bind-first';
import { ContractList } from './contract-list';
import { WaitingDrafts } from './waiting-drafts';

/** The contracts of the reader's companies, and what waits for their signature; a single one opens at once, the first time. */
function OwnContracts() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('contract.list', (page) => page.contracts);
	const drafts = useQuery('contract.listDrafts', {}, { keep: true });
	const opened = useRef(false);
	const waiting = drafts.data?.drafts ?? [];
	const only = items?.length === 1 && drafts.data && waiting.length === 0 ? items[0] : undefined;
	useEffect(() => {
		if (!only || opened.current || query.asking) return;
		opened.current = true;
		open('contract', { contractId: only.id });
	}, [only, query.asking]);
	const companies = new Set((items ?? []).map((contract) => contract.companyId));
	return (
		<>
			<WaitingDrafts drafts={waiting} />
			<AnswerState query={query} nowMs={nowMs} />
			{items && items.length === 0 && waiting.length === 0 ? <Empty words="还没有登记合同" /> : null}
			{items ? <ContractList contracts={items} company={companies.size > 1} /> : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</>
	);
}

/** All contracts, for staff. */
function AllContracts() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('desk.listContracts', (page) => page.contracts);
	return (
		<>
			<View className="card card--flush">
				<LinkCell
					id="to-drafts"
					icon="file"
					title="合同草稿"
					note="新合同、补充协议，从起草到签字盖章"
					onPress={() => open('drafts')}
				/>
			</View>
			<AnswerState query={query} nowMs={nowMs} />
			{items?.length === 0 ? <Empty words="还没有登记合同" /> : null}
			{items ? <ContractList contracts={items} company /> : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
		</>
	);
}

/** 合同: who, what, how far, how much. */
export default function Contracts() {
	const { identity, offline, refusal } = useTab('contracts');
	const nowMs = useNow();
	const unknown = {
		data: undefined,
		dataAtMs: undefined,
		refusal,
		offline,
		retry: () => void refreshIdentity(),
	};
	return (
		<Screen title="合同" tab="contracts">
			{identity ? null : <AnswerState query={unknown} nowMs={nowMs} />}
			{isCustomer(identity) ? <OwnContracts /> : null}
			{!isCustomer(identity) && isStaff(identity) ? <AllContracts /> : null}
			{identity && !isCustomer(identity) && !isStaff(identity) ? <BindFirst words="绑定以后，合同在这里看。" /> : null}
		</Screen>
	);
}
