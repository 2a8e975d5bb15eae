import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useQuery } from '../../../cloud/use-query';
import { LinkCell, SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { yuan } from '../../../wording/money';

type Accounts = OutputOf<'account.list'>;

function Now({ accounts, nowMs }: { accounts: Accounts; nowMs: number }) {
	const { openFen, creditFen, duties } = accounts;
	const { openDate, sheet } = useDutySheet();
	const pay = ({ contractId, stageId }: Accounts['duties'][number]) =>
		stageId ? open('stage', { contractId, stageId }) : open('account', { contractId });
	return (
		<>
			<View className="card" id="owed-now">
				<View className="note">现在待付</View>
				<Money fen={openFen} size="figure" />
				{creditFen > 0 ? (
					<View className="sub gap-2">另有可用余额 {yuan(creditFen)} 在我们这里，可以抵付或退还</View>
				) : null}
			</View>
			{duties.length === 0 ? (
				<Empty words="现在没有要您付的" />
			) : (
				<View className="card card--flush" id="owed-duties">
					{duties.map((duty) => (
						<DutyRow
							key={duty.id}
							duty={duty}
							reader="customer"
							nowMs={nowMs}
							mixed
							company={accounts.contracts.some(({ companyId }) => companyId !== accounts.contracts[0]?.companyId)}
							onOpen={pay}
							onClause={openDate}
						/>
					))}
				</View>
			)}
			{sheet}
		</>
	);
}

/** 付款与对账: what is to be paid now, over all contracts, and the way to the account of each. */
export default function MyMoney() {
	const nowMs = useNow();
	const query = useQuery('account.list', {}, { keep: true });
	const accounts = query.data;
	return (
		<Screen title="付款与对账">
			<AnswerState query={query} nowMs={nowMs} rows={4} />
			{accounts ? (
				<>
					<Now accounts={accounts} nowMs={nowMs} />
					{accounts.contracts.length > 0 ? <SectionTitle title="每份合同的账" /> : null}
					<View className="card card--flush">
						{accounts.contracts.map((contract) => (
							<LinkCell
								key={contract.id}
								id={`account-${contract.id}`}
								title={contract.title}
								note={`已付 ${yuan(contract.paidFen)}${contract.openFen > 0 ? ` · 待付 ${yuan(contract.openFen)}` : ''}`}
								onPress={() => open('account', { contractId: contract.id })}
							/>
						))}
					</View>
				</>
			) : null}
		</Screen>
	);
}
