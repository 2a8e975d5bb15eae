import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { refreshIdentity } from '../../../cloud/session';
import { useCommand } from '../../../cloud/use-command';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea, TextLine } from '../../../components/fields';
import { AnswerState } from '../../../components/states';

type Agency = OutputOf<'people.getAgency'>;

const NAME_MAX = 80;
const ABOUT_MAX = 300;
const TELEPHONE_MAX = 20;
const ADDRESS_MAX = 120;
const ACCOUNT_MAX = 40;

/** What the agency is: what everyone reads about it, and what its contracts carry. */
export function AgencyForm() {
	const query = useQuery('people.getAgency', {});
	const nowMs = useNow();
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? <Form agency={query.data} /> : null}
		</>
	);
}

/** Every entry as text; what is empty is not known. */
const entriesOf = ({ name, about, telephone, legalName, address, bankAccount }: Agency) => ({
	...{ name, about, telephone: telephone ?? '', legalName: legalName ?? '', address: address ?? '' },
	...(bankAccount ?? { accountName: '', bankName: '', accountNumber: '' }),
});
type Entries = ReturnType<typeof entriesOf>;

/** An account is named whole or not at all. */
function descriptionOf(entered: Entries) {
	const { name, about, telephone, legalName, address, ...account } = trimmed(entered);
	const parts = Object.values(account).filter((one) => one !== '').length;
	return {
		...{ name, about, telephone: telephone || null, legalName: legalName || null, address: address || null },
		bankAccount: parts === Object.keys(account).length ? account : null,
		complete: name !== '' && about !== '' && (parts === 0 || parts === Object.keys(account).length),
	};
}

const trimmed = (entered: Entries) =>
	Object.fromEntries(Object.entries(entered).map(([key, value]) => [key, value.trim()])) as Entries;

function Form({ agency }: { agency: Agency }) {
	const [entries, setEntries] = useState(() => entriesOf(agency));
	const [saved, setSaved] = useState(false);
	const describe = useCommand('people.describeAgency', 'plain');
	const { complete, ...description } = descriptionOf(entries);
	const line = (key: keyof Entries, label: string, max: number) => ({
		...{ id: `agency-${key}`, label, max, value: entries[key] },
		onChange: (value: string) => setEntries({ ...entries, [key]: value }),
	});
	const send = async () => {
		setSaved(false);
		if (!(await describe.run(description))) return;
		setSaved(true);
		await refreshIdentity();
	};
	return (
		<View className="card">
			<TextLine {...line('name', '名称', NAME_MAX)} />
			<TextArea {...line('about', '一句介绍', ABOUT_MAX)} />
			<TextLine {...line('telephone', '电话', TELEPHONE_MAX)} />
			<TextLine {...line('legalName', '合同上的全称', NAME_MAX)} />
			<TextLine {...line('address', '地址', ADDRESS_MAX)} />
			<TextLine {...line('accountName', '收款户名', NAME_MAX)} />
			<TextLine {...line('bankName', '开户行', NAME_MAX)} />
			<TextLine {...line('accountNumber', '账号', ACCOUNT_MAX)} />
			<View className="actions">
				<Button
					id="describe-agency"
					look="main"
					size="grow"
					pending={describe.pending}
					disabled={!complete}
					onPress={() => void send()}
				>
					保存
				</Button>
				{saved ? <View className="sub">已保存，所有人都能看到前三项。</View> : null}
				<ProblemNote problem={describe.problem} />
			</View>
		</View>
	);
}
