import { View } from '@tarojs/components';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { dutyBadge, dutyTitle } from '../wording/duty';
import { limitWords } from '../wording/time';
import { Button } from './button';
import { ClauseChip, DeadlineBadge, OwnerTile } from './marks';
import { Money } from './money';

interface Props {
	duty: DutyView;
	nowMs: EpochMs;
	/** The verb on the green button. */
	action: string;
	onAct: () => void;
	onClause: () => void;
}

/** The one thing that is the client's turn. */
export function TurnCard({ duty, nowMs, action, onAct, onClause }: Props) {
	const chip = <ClauseChip label={`${duty.contractName} ${duty.clause.label}`} onPress={onClause} />;
	return (
		<View className="card turn-card" id="turn-card">
			<View className="turn-card__head">
				<OwnerTile owner="customer" reader="customer" />
				<View className="grow">
					<View className="note">轮到您</View>
					<View className="turn-card__title">{dutyTitle(duty)}</View>
				</View>
			</View>
			{duty.amountFen === null ? null : (
				<View className="turn-card__row">
					<Money fen={duty.amountFen} size="figure" />
					{chip}
				</View>
			)}
			<View className="turn-card__foot">
				<DeadlineBadge badge={dutyBadge(duty, nowMs)} />
				{duty.dueAtMs === null ? null : <View className="sub">{limitWords(duty.dueAtMs, nowMs)}</View>}
				{duty.amountFen === null ? chip : null}
			</View>
			<View className="gap-4">
				<Button id="turn-action" look="main" size="wide" onPress={onAct}>
					{action}
				</Button>
			</View>
		</View>
	);
}

/** Nothing is the client's turn; what comes next from either side, if anything. */
export function NothingToDo({ next }: { next: string | undefined }) {
	return (
		<View className="card turn-card" id="nothing-to-do">
			<View className="turn-card__title">现在没有要您做的事</View>
			{next ? <View className="sub gap-2">{next}</View> : null}
		</View>
	);
}
