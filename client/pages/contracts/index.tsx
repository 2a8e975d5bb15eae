import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import type { ContractCard } from '../../../types/views';
import { useNow } from '../../cloud/server-clock';
import { isCustomer, isStaff, refreshIdentity } from '../../cloud/session';
import { useQuery } from '../../cloud/use-query';
import { useTab } from '../../cloud/use-tab';
import { ContractRow } from '../../components/contract-row';
import { Screen } from '../../components/screen';
import { AnswerState, Empty } from '../../components/states';
import { open } from '../../routes';
import { BindFirst } from '../../sheets/bind-first';

interface ListProps {
	contracts: readonly ContractCard[];
	company: boolean;
}

function List({ contracts, company }: ListProps) {
	if (contracts.length === 0) return <Empty words="还没有登记合同" />;
	return (
		<View className="card card--flush" id="contracts">
			{contracts.map((contract) => (
				<ContractRow
					key={contract.id}
					contract={contract}
					company={company}
					onOpen={() => open('contract', { contractId: contract.id })}
				/>
			))}
		</View>
	);
}

/** The contracts of the reader's companies; a single one opens at once, the first time. */
function OwnContracts() {
	const nowMs = useNow();
	const query = useQuery('contract.list', {}, { keep: true });
	const opened = useRef(false);
	const contracts = query.data?.contracts;
	useEffect(() => {
		const only = contracts?.length === 1 ? contracts[0] : undefined;
		if (!only || opened.current || query.asking) return;
		opened.current = true;
		open('contract', { contractId: only.id });
	}, [contracts, query.asking]);
	const companies = new Set((contracts ?? []).map((contract) => contract.companyId));
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{contracts ? <List contracts={contracts} company={companies.size > 1} /> : null}
		</>
	);
}

/** All contracts, for staff. */
function AllContracts() {
	const nowMs = useNow();
	const query = useQuery('desk.listContracts', {}, { keep: true });
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? <List contracts={query.data.contracts} company /> : null}
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
