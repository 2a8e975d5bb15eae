import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { SectionTitle } from '../../../components/cells';
import { ClauseChip, Meter } from '../../../components/marks';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { beyondWords, leftTenths, quotaAmount, quotaWords, usedPercent } from '../../../wording/quota';
import { dateOf, dayWords } from '../../../wording/time';
import { useContract } from '../contract';

type Ledger = OutputOf<'contract.getQuota'>;

function Balance({ quota, contractId }: { quota: Ledger['quota']; contractId: string }) {
	const left = leftTenths(quota);
	const words = left === null ? '未约定' : quotaAmount(left, quota.unit);
	return (
		<View className="card" id="quota">
			<View className="card__head">
				<View className="card__title">{quota.title}</View>
				<ClauseChip
					label={quota.clause.label}
					onPress={() => open('contract', { contractId, clauseId: quota.clause.id })}
				/>
			</View>
			<View className="note gap-2">还剩</View>
			<View className={left === null ? 'blank' : 'quota__left'}>{words}</View>
			{left === null ? null : (
				<View className="gap-2">
					<Meter percent={100 - usedPercent(quota)} label={`还剩 ${words}`} />
				</View>
			)}
			<View className="sub gap-2">{quotaWords(quota)}</View>
			<View className="sub">
				{quota.from} 到 {quota.to ?? '合同结束'}
			</View>
			<View className="note gap-2">{beyondWords(quota)}</View>
		</View>
	);
}

function Entries({ ledger, nowMs }: { ledger: Ledger; nowMs: number }) {
	if (ledger.entries.length === 0) return <Empty words="还没有用过" />;
	return (
		<View className="card card--flush" id="quota-entries">
			{ledger.entries.map((entry) => (
				<View className="cell" key={entry.id}>
					<View className="grow">
						<View>{entry.note}</View>
						<View className="note">
							{dayWords(dateOf(entry.atMs), nowMs)} · {entry.byName} 登记
						</View>
					</View>
					<View className="quota__entry">
						<View className={entry.returned ? 'is-met strong' : 'strong'}>
							{`${entry.returned ? '退回 ' : '用 '}${quotaAmount(entry.tenths, ledger.quota.unit)}`}
						</View>
						{entry.leftTenths === null ? null : (
							<View className="note">剩 {quotaAmount(entry.leftTenths, ledger.quota.unit)}</View>
						)}
					</View>
				</View>
			))}
		</View>
	);
}

/** 免费额度: what is left, what it was used for, what one more costs. */
export default function Quota() {
	const { quotaId } = useParameters('quotaId');
	const { contractId, nowMs } = useContract();
	const query = useQuery('contract.getQuota', contractId && quotaId ? { contractId, quotaId } : null, { keep: true });
	return (
		<Screen title="免费额度">
			<AnswerState query={query} nowMs={nowMs} />
			{query.data ? (
				<>
					<Balance quota={query.data.quota} contractId={contractId} />
					<SectionTitle title="用在哪里" />
					<Entries ledger={query.data} nowMs={nowMs} />
				</>
			) : null}
		</Screen>
	);
}
