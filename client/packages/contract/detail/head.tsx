import { Text, View } from '@tarojs/components';
import type { Side } from '../../../../types/codes';
import type { DutyView } from '../../../../types/views';
import { Button } from '../../../components/button';
import { LifeLine } from '../../../components/life-line';
import { Meter, OwnerTile, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { dutyTitle } from '../../../wording/duty';
import { endingWords } from '../../../wording/life';
import { paidPercent, yuan } from '../../../wording/money';
import { CONTRACT_STATUS } from '../../../wording/states';
import { limitDay } from '../../../wording/time';
import type { Contract } from '../contract';

const COMING_MAX = 3;

/** What comes next, each date with its words. */
function Coming({ duties, reader, nowMs }: { duties: readonly DutyView[]; reader: Side; nowMs: number }) {
	if (duties.length === 0) return null;
	return (
		<View className="note gap-1">
			<Text>接下来：</Text>
			{duties.map((duty, index) => (
				<Text className="whole" key={duty.id}>
					{`${limitDay(duty.dueAtMs ?? 0, nowMs)} ${dutyTitle(duty, reader)}${index < duties.length - 1 ? ' · ' : ''}`}
				</Text>
			))}
		</View>
	);
}

/** Number, state, title, both parties under the contract's own labels, and the term. */
export function ContractHead({ contract, reader, nowMs }: { contract: Contract; reader: Side; nowMs: number }) {
	const { card, parties, duties } = contract;
	const coming = duties
		.filter((duty) => duty.dueAtMs !== null && duty.dueAtMs > nowMs && duty.faultId === null)
		.slice(0, COMING_MAX);
	const ending = endingWords(contract);
	return (
		<View className="card">
			<View className="card__head">
				<View className="note num">{card.number}</View>
				<StatusTag tag={CONTRACT_STATUS[card.status]} />
			</View>
			<View className="head-title" id="contract-title">
				{card.title}
			</View>
			<View className="parties">
				{parties.map((party) => (
					<View className="party" key={party.side} id={`party-${party.side}`}>
						<OwnerTile owner={party.side} reader={reader} />
						<View className="grow">
							<View className="note">{party.label}</View>
							<View className="sub">{party.name}</View>
						</View>
					</View>
				))}
			</View>
			<LifeLine
				from={card.from}
				to={contract.ending?.on ?? card.to}
				endsBy={contract.endsBy}
				marksAtMs={coming.map((duty) => duty.dueAtMs ?? 0)}
				nowMs={nowMs}
			/>
			{ending ? (
				<View className="sub gap-1" id="ending">
					{ending}
				</View>
			) : null}
			<Coming duties={coming} reader={reader} nowMs={nowMs} />
		</View>
	);
}

/** What is agreed, paid and still to pay. */
export function Sums({ contract, reader }: { contract: Contract; reader: Side }) {
	const { totalFen, paidFen } = contract.card;
	const percent = totalFen === null ? undefined : paidPercent(paidFen, totalFen);
	return (
		<View className="card sums" id="sums">
			<View>
				<View className="note">合同额</View>
				{totalFen === null ? <View className="blank">未约定</View> : <Money fen={totalFen} />}
			</View>
			<View>
				<View className="note">已付</View>
				<Money fen={paidFen} />
			</View>
			<View>
				<View className="note">未付</View>
				{totalFen === null ? <View className="note">—</View> : <Money fen={Math.max(0, totalFen - paidFen)} />}
			</View>
			{percent === undefined ? null : (
				<View className="sums__meter">
					<Meter percent={percent} label={`已付 ${percent}%`} />
				</View>
			)}
			{contract.creditFen > 0 ? (
				<View className="sums__meter note">多付 {yuan(contract.creditFen)}，记在您名下，可以退还或抵下一期。</View>
			) : null}
			<View className="sums__meter">
				<Button
					id="to-account"
					look="quiet"
					size="small"
					onPress={() => open(reader === 'agency' ? 'books' : 'account', { contractId: contract.card.id })}
				>
					账、对账单、发票
				</Button>
			</View>
		</View>
	);
}
