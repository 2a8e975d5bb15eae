import { Text, View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { ClauseChip, DeadlineBadge, Meter, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Press } from '../../../components/press';
import { open } from '../../../routes';
import type { useDutySheet } from '../../../sheets/duty-sheet';
import { dutyBadge, dutyWhen } from '../../../wording/duty';
import { paidPercent, yuan } from '../../../wording/money';
import { creditWords } from '../../../wording/payment-end';
import { OPENS_ON } from '../../../wording/stage';
import { STAGE_STATUS } from '../../../wording/states';
import { dateOf, shortDate } from '../../../wording/time';

type Stage = OutputOf<'pay.getStage'>;

const PAYABLE: readonly string[] = ['open', 'partlyPaid'];

function Line({ name, fen }: { name: string; fen: number | null }) {
	return (
		<View className="lines__row">
			<Text className="lines__name">{name}</Text>
			{fen === null ? <Text className="blank">未约定</Text> : <Money fen={fen} />}
		</View>
	);
}

function penaltyWords({ latePenalty }: Stage, nowMs: number): string {
	if (!latePenalty) return '';
	const from = shortDate(dateOf(latePenalty.fromMs), nowMs);
	return `${from} 起未付的部分可加收违约金，按余款算是 ${yuan(latePenalty.perDayFen)} / 天；主张后才入账。`;
}

function Why({ stage, nowMs, sheet }: { stage: Stage; nowMs: number; sheet: ReturnType<typeof useDutySheet> }) {
	const { duty, status, opensOn } = stage.stage;
	if (status === 'notOpen')
		return <View className="sub gap-3">{OPENS_ON[opensOn] ?? opensOn}以后才到付款的时候，现在不用付。</View>;
	if (!duty) return null;
	return (
		<View className="due">
			<DeadlineBadge badge={dutyBadge(duty, nowMs)} />
			<View className="sub grow">{dutyWhen(duty, nowMs)}</View>
			<Press id="why" className="link sub hit" onPress={() => sheet.openDate(duty)}>
				为什么
			</Press>
		</View>
	);
}

/** The way to the client's money that lies with us; nothing where there is none. */
function CreditLink({ stage: { creditFen, contract, stage } }: { stage: Stage }) {
	if (creditFen === 0) return null;
	return (
		<Press id="to-credit" className="link note gap-2 hit" onPress={() => open('credit', { contractId: contract.id })}>
			{creditWords(creditFen, PAYABLE.includes(stage.status))}
		</Press>
	);
}

/** Due, paid and left of one stage, its limit, and what lateness may cost. */
export function Breakdown({
	stage,
	nowMs,
	sheet,
}: {
	stage: Stage;
	nowMs: number;
	sheet: ReturnType<typeof useDutySheet>;
}) {
	const { title, clause, amountFen, paidFen, waivedFen, remainingFen, status } = stage.stage;
	const percent = amountFen === null ? 0 : paidPercent(paidFen, amountFen);
	const penalty = penaltyWords(stage, nowMs);
	const waiting = stage.transfers
		.filter((one) => one.status === 'submitted')
		.reduce((sum, one) => sum + one.amountFen, 0);
	return (
		<View className="card" id="stage">
			<View className="card__head">
				<View className="card__title">{title}</View>
				<StatusTag tag={STAGE_STATUS[status]} />
				<ClauseChip
					label={clause.label}
					onPress={() => open('contract', { contractId: stage.contract.id, clauseId: clause.id })}
				/>
			</View>
			<View className="gap-2">
				<Line name="这一期应付" fen={amountFen} />
				<Line name="已付" fen={paidFen} />
				{waivedFen > 0 ? <Line name="已免除" fen={waivedFen} /> : null}
				<Line name="余款" fen={remainingFen} />
			</View>
			<View className="gap-2">
				<Meter percent={percent} label={`已付 ${percent}%`} />
			</View>
			<Why stage={stage} nowMs={nowMs} sheet={sheet} />
			{penalty && status !== 'paid' ? <View className="note gap-2">{penalty}</View> : null}
			{waiting > 0 ? <View className="note gap-2">有 {yuan(waiting)} 的回单在等我们确认，确认前不用再付。</View> : null}
			<CreditLink stage={stage} />
			{stage.mayPay || status === 'paid' ? null : (
				<View className="note gap-2">您的权限里没有付款。由有付款权限的同事来付。</View>
			)}
		</View>
	);
}
