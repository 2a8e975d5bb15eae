import { Input, View } from '@tarojs/components';
import type { DutyView } from '../../../../types/views';
import { Money } from '../../../components/money';
import { drawnWith } from '../../../components/native';
import { Choice } from '../../../components/segmented';
import { yuan } from '../../../wording/money';
import { limitWords } from '../../../wording/time';

export type AmountChoice = 'whole' | 'part';

interface Props {
	choice: AmountChoice;
	typed: string;
	remainingFen: number;
	remainingInWords: string | null;
	amountFen: number | undefined;
	duty: DutyView | null;
	nowMs: number;
	onChoice: (choice: AmountChoice) => void;
	onTyped: (typed: string) => void;
}

const CHOICES = [
	{ value: 'whole', words: '付清余款', meaning: '付后这一期结清' },
	{ value: 'part', words: '付一部分', meaning: '自己填金额' },
] as const;
const TYPED_MAX = 12;

function after({ typed, amountFen, remainingFen, duty, nowMs }: Props): string {
	if (typed === '') return `最多 ${yuan(remainingFen)}`;
	if (amountFen === undefined) return `填 ¥0.01 到 ${yuan(remainingFen)} 之间的金额`;
	const left = remainingFen - amountFen;
	if (left === 0) return '付后这一期结清';
	const limit =
		duty && duty.dueAtMs !== null && duty.dueAtMs > nowMs
			? `，仍须在 ${limitWords(duty.dueAtMs, nowMs)}付清`
			: '，仍须付清';
	return `付后还剩 ${yuan(left)}${limit}`;
}

/** How much to pay now: all that is left, or a part of it. */
export function Amount(props: Props) {
	const { choice, typed, remainingFen, remainingInWords, onChoice, onTyped } = props;
	return (
		<View className="card amount">
			<View className="sub">本次付款</View>
			{choice === 'whole' ? (
				<View id="amount">
					<Money fen={remainingFen} size="amount" words={remainingInWords} />
				</View>
			) : (
				<Input
					id="amount-typed"
					className="input"
					type="digit"
					value={typed}
					maxlength={TYPED_MAX}
					placeholder="0.00"
					placeholderClass="placeholder"
					onInput={(event) => onTyped(event.detail.value)}
					{...drawnWith({ 'aria-label': '本次付款金额，元' })}
				/>
			)}
			<Choice id="amount-choice" items={CHOICES} value={choice} onChange={onChoice} />
			{choice === 'part' ? (
				<View className="sub gap-3" id="amount-after">
					{after(props)}
				</View>
			) : null}
		</View>
	);
}
