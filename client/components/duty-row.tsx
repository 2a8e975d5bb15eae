import { View } from '@tarojs/components';
import type { Side } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { dutyBadge, dutyCost, dutyTitle, dutyWhen } from '../wording/duty';
import { ClauseChip, DeadlineBadge, OwnerTile } from './marks';
import { Money } from './money';
import { Press } from './press';

interface Props {
	duty: DutyView;
	reader: Side;
	nowMs: EpochMs;
	/** Several contracts are mixed: the chip names the contract. */
	mixed?: boolean;
	/** Whose it is, where several companies are mixed. */
	company?: boolean;
	/** Opens the explanation of the date. */
	onOpen: (duty: DutyView) => void;
	onClause: (duty: DutyView) => void;
}

/** One duty: owner, title, amount, when, state, clause. */
export function DutyRow({ duty, reader, nowMs, mixed, company, onOpen, onClause }: Props) {
	const when = dutyWhen(duty, nowMs);
	const cost = dutyCost(duty, reader);
	return (
		<View className="duty-row" id={`duty-${duty.id}`}>
			<OwnerTile owner={duty.owner} reader={reader} />
			<View className="duty-row__main">
				<Press className="duty-row__open" onPress={() => onOpen(duty)}>
					<View className="duty-row__top">
						<View className="duty-row__title">{dutyTitle(duty, reader)}</View>
						{duty.amountFen === null ? null : <Money fen={duty.amountFen} />}
					</View>
					<View className="duty-row__when">{company ? `${duty.companyName} · ${when}` : when}</View>
					{cost ? <View className="duty-row__cost">{cost}</View> : null}
				</Press>
				<View className="duty-row__foot">
					<DeadlineBadge badge={dutyBadge(duty, nowMs)} />
					<ClauseChip
						label={mixed ? `${duty.contractName} ${duty.clause.label}` : duty.clause.label}
						onPress={() => onClause(duty)}
					/>
				</View>
			</View>
		</View>
	);
}
