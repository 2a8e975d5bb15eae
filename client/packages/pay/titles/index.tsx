import { View } from '@tarojs/components';
import { useState } from 'react';
import { useChosenCompany } from '../../../cloud/chosen-company';
import { useNow } from '../../../cloud/server-clock';
import { useSession } from '../../../cloud/session';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button } from '../../../components/button';
import { StatusTag } from '../../../components/marks';
import { Screen } from '../../../components/screen';
import { Chips } from '../../../components/segmented';
import { AnswerState, Empty } from '../../../components/states';
import { doubtWords, type Title } from '../../../wording/invoice';
import { TitleForm } from './form';

/** Which company's list it is: the one it was opened for, or one of the reader's own. */
function useCompany() {
	const parameters = useParameters('companyId', 'side');
	const companies = useSession().identity?.companies ?? [];
	const chosen = useChosenCompany();
	const [picked, setPicked] = useState('');
	const own = companies.find(({ id }) => id === chosen)?.id ?? companies[0]?.id;
	const companyId = parameters.companyId || picked || own || '';
	const choices = parameters.companyId ? [] : companies.map(({ id, name }) => ({ value: id, words: name }));
	return { companyId, choices, setPicked, side: parameters.side === 'agency' ? ('agency' as const) : undefined };
}

function Row({ title, mayChange, onChange }: { title: Title; mayChange: boolean; onChange: () => void }) {
	const { id, buyerName, taxpayerId, taxpayerIdLooksWrong, address, telephone, bankName, bankAccount, isDefault } =
		title;
	const rest = [address, telephone, bankName, bankAccount].filter(Boolean).join(' · ');
	return (
		<View className="card invoice" id={`title-${id}`}>
			<View className="invoice__head">
				<View className="grow strong">{buyerName}</View>
				{isDefault ? <StatusTag tag={{ tone: 'neutral', words: '默认' }} /> : null}
			</View>
			<View className="sub">{taxpayerId ? `税号 ${taxpayerId}` : '没有税号'}</View>
			{taxpayerIdLooksWrong ? <View className="doubt">{doubtWords(taxpayerIdLooksWrong)}</View> : null}
			<View className="note">{rest || '没有地址、电话和开户行，只能开普通发票'}</View>
			{mayChange ? (
				<View className="actions">
					<Button id={`change-${id}`} size="small" onPress={onChange}>
						修改
					</Button>
				</View>
			) : null}
		</View>
	);
}

/** 发票抬头: whom invoices name; the company's own list, which our finance keeps too. */
export default function Titles() {
	const { companyId, choices, setPicked, side } = useCompany();
	const nowMs = useNow();
	const input = companyId ? { companyId } : null;
	const query = useQuery(side ? 'finance.listTitles' : 'account.listTitles', input);
	const [editing, setEditing] = useState<Title | 'new'>();
	const list = query.data;
	const edited = editing === 'new' ? undefined : editing;
	return (
		<Screen title="发票抬头">
			{choices.length > 1 ? <Chips id="company" items={choices} value={companyId} onChange={setPicked} /> : null}
			<AnswerState query={query} nowMs={nowMs} />
			{list && editing ? (
				<TitleForm
					key={edited?.id ?? 'new'}
					{...{ companyId, side, nowMs }}
					title={edited}
					first={list.titles.length === 0}
					onDone={() => setEditing(undefined)}
				/>
			) : null}
			{list && !editing ? (
				<>
					{list.titles.length === 0 ? <Empty words="还没有抬头。开票前先加一个。" /> : null}
					{list.titles.map((title) => (
						<Row key={title.id} title={title} mayChange={list.mayChange} onChange={() => setEditing(title)} />
					))}
					{list.mayChange ? (
						<Button id="add-title" look="main" size="wide" onPress={() => setEditing('new')}>
							加一个抬头
						</Button>
					) : (
						<View className="note">能付款的联系人可以加和改。</View>
					)}
				</>
			) : null}
		</Screen>
	);
}
