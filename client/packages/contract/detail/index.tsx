import { useEffect, useState } from 'react';
import { useParameters } from '../../../cloud/use-parameters';
import { Button } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState } from '../../../components/states';
import { open } from '../../../routes';
import { useContract } from '../contract';
import { Clauses } from './clauses';
import { Duties } from './duties';
import { ContractHead, Sums } from './head';
import { StaffActions } from './staff-actions';
import { Tiles } from './tiles';
import { Versions } from './versions';

const TABS = [
	{ value: 'duties', words: '双方义务' },
	{ value: 'clauses', words: '条款' },
	{ value: 'versions', words: '版本与签名' },
] as const;

/** 合同: who, what, how far, how much; the duties of both sides, the words, the versions. */
export default function ContractDetail() {
	const { clauseId } = useParameters('clauseId');
	const { contractId, contract, query, reader, staff, nowMs } = useContract();
	const [tab, setTab] = useState<(typeof TABS)[number]['value']>(clauseId ? 'clauses' : 'duties');
	useEffect(() => {
		if (clauseId) setTab('clauses');
	}, [clauseId]);
	const tells = reader === 'customer' && contract?.actions.includes('recordOccasion');
	const foot = tells ? (
		<Button id="tell" look="line" size="grow" onPress={() => open('tell', { contractId })}>
			有事告诉我们
		</Button>
	) : undefined;
	return (
		<Screen title="合同" foot={foot}>
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{contract ? (
				<>
					<ContractHead contract={contract} reader={reader} nowMs={nowMs} />
					<Sums contract={contract} reader={reader} />
					<Tiles contract={contract} />
					{staff ? <StaffActions contract={contract} /> : null}
					<Segmented id="contract-tab" items={TABS} value={tab} onChange={setTab} />
					{tab === 'duties' ? <Duties contract={contract} reader={reader} nowMs={nowMs} /> : null}
					{tab === 'clauses' ? <Clauses contract={contract} reader={reader} nowMs={nowMs} clauseId={clauseId} /> : null}
					{tab === 'versions' ? <Versions contract={contract} reader={reader} nowMs={nowMs} /> : null}
				</>
			) : null}
		</Screen>
	);
}
