import { View } from '@tarojs/components';
import type { AccountView } from '../../types/views-money';
import { besideOf, partsOf } from '../wording/account';
import { yuan } from '../wording/money';
import { Money } from './money';

/** What was charged, as one bar of what is paid, waived and due; what stands beside it below. */
export function AccountBar({ sums }: { sums: AccountView['sums'] }) {
	const parts = partsOf(sums);
	const words = parts.map(({ words: name, amountFen }) => `${name} ${yuan(amountFen)}`).join('，');
	return (
		<View id="account-sums">
			<View className="parts" {...{ role: 'img', 'aria-label': words || '还没有应付的' }}>
				{parts.map(({ id, amountFen }) => (
					<View
						key={id}
						className={`parts__part parts__part--${id}`}
						style={{ width: `${(amountFen * 100) / sums.chargedFen}%` }}
					/>
				))}
			</View>
			<View className="legend">
				{parts.map(({ id, words: name, amountFen }) => (
					<View className="legend__item" key={id}>
						<View className={`legend__mark parts__part--${id}`} />
						{name} <Money fen={amountFen} />
					</View>
				))}
			</View>
			{besideOf(sums).map(({ id, words: name, amountFen }) => (
				<View className="lines__row" key={id} id={`account-${id}`}>
					<View className="lines__name">{name}</View>
					<Money fen={amountFen} />
				</View>
			))}
		</View>
	);
}
