import { View } from '@tarojs/components';
import { useCommand } from '../../../cloud/use-command';
import { useAmount } from '../../../components/amount';
import { Button } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { ClauseChip, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { open } from '../../../routes';
import { CLAIM_STATUS } from '../../../wording/claim';
import { byWords } from '../../../wording/credit';
import { AmountAct, type Books, type Part } from './act';

type Claim = Books['claims'][number];

function ConcedeForm({
	claim,
	books,
	nowMs,
	onDone,
}: Pick<Part, 'books' | 'nowMs'> & { claim: Claim; onDone: () => void }) {
	const amount = useAmount(claim.amountFen);
	const command = useCommand('finance.concedeClaim', 'identified');
	const send = async (amountFen: number, reason: string) => {
		if (await command.run({ contractId: books.contract.id, key: claim.key, amountFen, reason })) onDone();
	};
	return (
		<AmountAct
			verb="认下"
			amount={amount}
			amountLabel="认多少"
			command={command}
			nowMs={nowMs}
			onSend={(fen, reason) => void send(fen, reason)}
		/>
	);
}

/** What the client claims and nobody has answered: conceded, it is the client's credit. */
export function Claims(part: Part) {
	const { books, nowMs, opened, onOpen } = part;
	if (books.claims.length === 0) return null;
	return (
		<View id="books-claims">
			<SectionTitle title="客户主张的" note={`${books.claims.length} 笔`} />
			<View className="stack">
				{books.claims.map((claim) => (
					<View className="card" key={claim.key} id={`claim-${claim.key}`}>
						<View className="card__head">
							<View className="card__title">{claim.title}</View>
							<StatusTag tag={CLAIM_STATUS[claim.status]} />
						</View>
						<View className="gap-2">
							<Money fen={claim.amountFen} size="figure" />
						</View>
						<View className="note gap-1">
							{byWords(claim, nowMs)}：{claim.reason}
						</View>
						{opened === claim.key ? (
							<ConcedeForm claim={claim} books={books} nowMs={nowMs} onDone={() => onOpen('')} />
						) : (
							<View className="actions">
								<ClauseChip
									label={claim.clause.label}
									onPress={() => open('contract', { contractId: books.contract.id, clauseId: claim.clause.id })}
								/>
								<View className="grow" />
								<Button id={`concede-${claim.key}`} size="small" onPress={() => onOpen(claim.key)}>
									认下
								</Button>
							</View>
						)}
					</View>
				))}
			</View>
		</View>
	);
}
