import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { Side } from '../../../../types/codes';
import { useNow } from '../../../cloud/server-clock';
import { isStaff, useSession } from '../../../cloud/session';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { Clauses } from './clauses';
import { Duties } from './duties';
import { ContractHead, Sums } from './head';
import { Versions } from './versions';

const TABS = [
	{ value: 'duties', words: '双方义务' },
	{ value: 'clauses', words: '条款' },
	{ value: 'versions', words: '版本与签名' },
] as const;

/** 合同: who, what, how far, how much; the duties of both sides, the words, the versions. */
export default function ContractDetail() {
	const { contractId, clauseId } = useParameters('contractId', 'clauseId');
	const { identity } = useSession();
	const nowMs = useNow();
	const query = useQuery('contract.get', contractId ? { contractId } : null, { keep: true });
	const [tab, setTab] = useState<(typeof TABS)[number]['value']>(clauseId ? 'clauses' : 'duties');
	useEffect(() => {
		if (clauseId) setTab('clauses');
	}, [clauseId]);
	const contract = query.data;
	const own = identity?.companies.some((company) => company.id === contract?.card.companyId) ?? false;
	const staff = isStaff(identity);
	const reader: Side = staff && !own ? 'agency' : 'customer';
	return (
		<Screen title="合同">
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{contract ? (
				<>
					<ContractHead contract={contract} reader={reader} nowMs={nowMs} />
					<Sums contract={contract} />
					{staff ? (
						<View className="card card--flush">
							<LinkCell
								id="record-evidence"
								icon="file"
								title="登记凭据"
								note="验收单、付款申请和发票、交付"
								onPress={() => open('evidence', { contractId })}
							/>
						</View>
					) : null}
					<Segmented id="contract-tab" items={TABS} value={tab} onChange={setTab} />
					{tab === 'duties' ? <Duties contract={contract} reader={reader} nowMs={nowMs} /> : null}
					{tab === 'clauses' ? <Clauses contract={contract} clauseId={clauseId} /> : null}
					{tab === 'versions' ? <Versions contract={contract} /> : null}
				</>
			) : null}
		</Screen>
	);
}
