import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RefundWay } from '../../../../types/codes';
import { useCommand } from '../../../cloud/use-command';
import { useAmount } from '../../../components/amount';
import { AskReason } from '../../../components/ask-reason';
import { Button } from '../../../components/button';
import { CreditMoves } from '../../../components/credit-moves';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Choice } from '../../../components/segmented';
import { askTag, byWords, WAY } from '../../../wording/credit';
import { AmountAct, type Books, type Part } from './act';
import { RefundForm } from './refund-form';

type Ask = Books['asks'][number];
const WAYS = (['wechatPay', 'bankTransfer'] as const).map((value) => ({
	...{ value, words: WAY[value].name, meaning: WAY[value].meaning },
}));

function GrantForm({ books, nowMs, onDone }: Pick<Part, 'books' | 'nowMs'> & { onDone: () => void }) {
	const amount = useAmount(null);
	const command = useCommand('finance.grantCredit', 'identified');
	const send = async (amountFen: number, reason: string) => {
		if (await command.run({ contractId: books.contract.id, amountFen, reason })) onDone();
	};
	return (
		<AmountAct
			verb="增加余额"
			amount={amount}
			amountLabel="增加多少"
			command={command}
			nowMs={nowMs}
			onSend={(fen, reason) => void send(fen, reason)}
		/>
	);
}

/** The way first: what WeChat can take back is less than all of it. */
function SendBack({ books, nowMs, ask, onDone }: Pick<Part, 'books' | 'nowMs'> & { ask?: Ask; onDone: () => void }) {
	const { creditFen, refundableFen } = books;
	const limitFen = Math.min(creditFen, ask?.leftFen ?? creditFen);
	const [chosen, setWay] = useState<RefundWay>();
	const way = chosen ?? (refundableFen > 0 ? 'wechatPay' : 'bankTransfer');
	const maxFen = way === 'wechatPay' ? Math.min(limitFen, refundableFen) : limitFen;
	return (
		<View className="gap-4">
			<Choice id="refund-way" items={WAYS} value={way} onChange={setWay} />
			<RefundForm key={way} books={books} way={way} maxFen={maxFen} askId={ask?.id} nowMs={nowMs} onDone={onDone} />
		</View>
	);
}

/** What the client asked back, to be sent or declined. */
function AskCard({ ask, books, nowMs, opened, onOpen }: Part & { ask: Ask }) {
	const command = useCommand('finance.declineRefund', 'identified');
	const form = `answer-${ask.id}`;
	return (
		<View className="card" id={`ask-${ask.id}`}>
			<View className="card__head">
				<View className="card__title">客户申请退回</View>
				<StatusTag tag={askTag(ask)} />
			</View>
			<View className="gap-2">
				<Money fen={ask.amountFen} size="figure" />
			</View>
			<View className="note gap-1">{byWords(ask, nowMs)}</View>
			{ask.note ? <View className="sub gap-1">{ask.note}</View> : null}
			{opened === form ? (
				<SendBack books={books} ask={ask} nowMs={nowMs} onDone={() => onOpen('')} />
			) : (
				<View className="actions">
					<Button id={form} size="small" onPress={() => onOpen(form)}>
						退给客户
					</Button>
					{ask.status === 'open' ? (
						<AskReason
							id={`decline-${ask.id}`}
							verb="不退"
							does="不退，留作可用余额"
							label="为什么不退"
							placeholder="客户会看到"
							pending={command.pending}
							problem={command.problem}
							nowMs={nowMs}
							onDo={(reason) => command.run({ contractId: books.contract.id, askId: ask.id, reason })}
						/>
					) : null}
				</View>
			)}
		</View>
	);
}

/** The client's credit, what it is made of, and what we do with it. */
export function Credit(part: Part) {
	const { books, nowMs, opened, onOpen } = part;
	const waiting = books.asks.filter(({ status, leftFen }) => status !== 'declined' && leftFen > 0);
	const close = () => onOpen('');
	const hasCredit = books.creditFen > 0;
	return (
		<>
			{waiting.map((ask) => (
				<AskCard key={ask.id} ask={ask} {...part} />
			))}
			<View className="card" id="books-credit">
				<View className="note">客户的可用余额</View>
				<Money fen={books.creditFen} size="figure" />
				{opened === 'grant' || opened === 'send' ? null : (
					<View className="actions">
						<Button id="grant" size="small" onPress={() => onOpen('grant')}>
							增加余额
						</Button>
						{hasCredit ? (
							<Button id="send" size="small" onPress={() => onOpen('send')}>
								退给客户
							</Button>
						) : null}
					</View>
				)}
				{opened === 'grant' ? <GrantForm books={books} nowMs={nowMs} onDone={close} /> : null}
				{opened === 'send' && hasCredit ? <SendBack books={books} nowMs={nowMs} onDone={close} /> : null}
			</View>
			<CreditMoves sources={books.sources} uses={books.uses} nowMs={nowMs} />
		</>
	);
}
