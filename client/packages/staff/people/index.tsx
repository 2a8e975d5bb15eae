import { View } from '@tarojs/components';
import { useState } from 'react';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useList } from '../../../cloud/use-list';
import { Button, ProblemNote } from '../../../components/button';
import { LinkCell } from '../../../components/cells';
import { TextLine } from '../../../components/fields';
import { More } from '../../../components/more';
import { Screen } from '../../../components/screen';
import { Segmented } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { AgencyForm } from './agency-form';
import { StaffList } from './staff-list';

const NAME_MAX = 80;
const TABS = [
	{ value: 'companies', words: '客户公司' },
	{ value: 'staff', words: '工作人员' },
	{ value: 'agency', words: '关于我们' },
] as const;

function AddCompany() {
	const [name, setName] = useState('');
	const [legalName, setLegalName] = useState('');
	const nowMs = useNow();
	const add = useCommand('people.addCompany', 'identified');
	const send = async () => {
		if (!(await add.run({ name: name.trim(), legalName: legalName.trim() || undefined }))) return;
		setName('');
		setLegalName('');
	};
	return (
		<View className="card">
			<TextLine
				id="company-name"
				label="新客户公司"
				value={name}
				max={NAME_MAX}
				placeholder="平时的叫法"
				onChange={setName}
			/>
			<TextLine
				id="company-legal-name"
				label="合同上的全称"
				value={legalName}
				max={NAME_MAX}
				placeholder="和叫法一样就不填"
				onChange={setLegalName}
			/>
			<View className="actions">
				<Button
					id="add-company"
					look="main"
					size="grow"
					pending={add.pending}
					disabled={name.trim() === ''}
					onPress={() => void send()}
				>
					加上这家公司
				</Button>
				<ProblemNote id="company-problem" problem={add.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}

function Companies() {
	const nowMs = useNow();
	const { query, items, hasMore, pending, loadMore } = useList('people.listCompanies', (page) => page.companies);
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{items?.length === 0 ? <Empty words="还没有客户公司" /> : null}
			{items && items.length > 0 ? (
				<View className="card card--flush" id="companies">
					{items.map((company) => (
						<LinkCell
							key={company.id}
							id={`company-${company.id}`}
							title={company.name}
							note={`${company.contactCount} 位联系人`}
							onPress={() => open('company', { companyId: company.id })}
						/>
					))}
				</View>
			) : null}
			<More shown={hasMore} pending={pending} onPress={loadMore} />
			<AddCompany />
		</>
	);
}

/** 客户和人员: who gets in, and who no longer does. */
export default function People() {
	const [tab, setTab] = useState<(typeof TABS)[number]['value']>('companies');
	return (
		<Screen title="客户和人员">
			<Segmented id="people-tab" items={TABS} value={tab} onChange={setTab} />
			{tab === 'companies' ? <Companies /> : null}
			{tab === 'staff' ? <StaffList /> : null}
			{tab === 'agency' ? <AgencyForm /> : null}
		</Screen>
	);
}
