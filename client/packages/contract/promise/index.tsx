import { View } from '@tarojs/components';
import { useParameters } from '../../../cloud/use-parameters';
import { SectionTitle } from '../../../components/cells';
import { ClauseChip, DeadlineBadge, OwnerTile } from '../../../components/marks';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { dutyBadge, dutyTitle } from '../../../wording/duty';
import { STANDING_RECORD } from '../../../wording/occasion';
import { dateOf, dayWords } from '../../../wording/time';
import { type Contract, useContract } from '../contract';
import { Say } from './say';

const STANDING = ':standing:';
/** Promises whose clock a fault or an occasion starts are judged by their duties; nobody says so by hand. */
const WITH_CLOCK = /^(response|occasion)\./;

function Records({ contract, standingId, nowMs }: { contract: Contract; standingId: string; nowMs: number }) {
	const records = contract.standingRecords.filter((one) => one.standingId === standingId);
	if (records.length === 0) return <Empty words="还没有记录" />;
	return (
		<View className="card card--flush" id="promise-records">
			{records.map(({ id, kind, note, atMs, byName }) => (
				<View className="cell" key={id}>
					<View className="grow">
						<View>{STANDING_RECORD[kind]}</View>
						<View className="sub">{note}</View>
						<View className="note">
							{dayWords(dateOf(atMs), nowMs)} · {byName}
						</View>
					</View>
				</View>
			))}
		</View>
	);
}

/** 常年有效的承诺: one of them, how it was kept, and what either side said of it. */
export default function StandingPromise() {
	const { dutyId } = useParameters('dutyId');
	const { contractId, contract, query, reader, nowMs } = useContract();
	const duty = contract?.duties.find(({ id }) => id === dutyId);
	const standingId = dutyId.slice(dutyId.indexOf(STANDING) + STANDING.length);
	const byHand = !WITH_CLOCK.test(standingId);
	return (
		<Screen title="常年有效的承诺">
			<AnswerState query={query} nowMs={nowMs} />
			{contract && !duty ? <Empty words="现在生效的合同里没有这一项" /> : null}
			{contract && duty ? (
				<>
					<View className="card" id="promise">
						<View className="claim__head">
							<OwnerTile owner={duty.owner} reader={reader} />
							<View className="grow">
								<View className="card__title">{dutyTitle(duty, reader)}</View>
								{duty.period ? <View className="sub">{duty.period}</View> : null}
							</View>
						</View>
						<View className="claim__sum">
							<DeadlineBadge badge={dutyBadge(duty, nowMs)} />
							<ClauseChip
								label={duty.clause.label}
								onPress={() => open('contract', { contractId, clauseId: duty.clause.id })}
							/>
						</View>
					</View>
					{byHand ? (
						<>
							<SectionTitle title="记录" />
							<Records contract={contract} standingId={standingId} nowMs={nowMs} />
						</>
					) : (
						<View className="note note--below">每次用到都按期限判断，在“双方义务”里能看到每一次。</View>
					)}
					{byHand && reader === 'customer' && duty.owner === 'agency' ? (
						<Say contract={contract} standingId={standingId} nowMs={nowMs} />
					) : null}
				</>
			) : null}
		</Screen>
	);
}
