import { View } from '@tarojs/components';
import { useCommand } from '../../../cloud/use-command';
import { useAmount } from '../../../components/amount';
import { Button } from '../../../components/button';
import { StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { byWords } from '../../../wording/credit';
import { yuan } from '../../../wording/money';
import { STAGE_STATUS } from '../../../wording/states';
import { AmountAct, type Books, type Part } from './act';
import { BookForm } from './book-form';

type Stage = Books['stages'][number];

function WaiveForm({
	stage,
	books,
	nowMs,
	onDone,
}: { stage: Stage; onDone: () => void } & Pick<Part, 'books' | 'nowMs'>) {
	const amount = useAmount(stage.remainingFen ?? 0);
	const command = useCommand('finance.waiveStage', 'identified');
	const send = async (amountFen: number, reason: string) => {
		if (await command.run({ contractId: books.contract.id, stageId: stage.id, amountFen, reason })) onDone();
	};
	return (
		<AmountAct
			verb="免除"
			amount={amount}
			amountLabel="免除多少"
			command={command}
			nowMs={nowMs}
			onSend={(fen, reason) => void send(fen, reason)}
		/>
	);
}

/** One stage: what it is, what came of it, what was waived and why; waives and books on it. */
function StageCard({ stage, books, nowMs, opened, onOpen }: Part & { stage: Stage }) {
	const { id, title, status, amountFen, paidFen, remainingFen, waivers } = stage;
	const close = () => onOpen('');
	const left = remainingFen !== null && remainingFen > 0;
	const closed = !opened.endsWith(`-${id}`);
	return (
		<View className="card" id={`stage-${id}`}>
			<View className="card__head">
				<View className="card__title">{title}</View>
				<StatusTag tag={STAGE_STATUS[status]} />
			</View>
			<View className="gap-2">{amountFen === null ? '金额未约定' : <Money fen={amountFen} size="figure" />}</View>
			<View className="sub gap-1">
				已付 {yuan(paidFen)}
				{left ? `，还差 ${yuan(remainingFen)}` : ''}
			</View>
			{waivers.map((waiver) => (
				<View className="note gap-1" key={`${waiver.atMs}-${waiver.amountFen}`}>
					{byWords(waiver, nowMs)} 免除 {yuan(waiver.amountFen)}：{waiver.reason}
				</View>
			))}
			{closed ? (
				<View className="actions">
					<Button id={`book-${id}`} size="small" onPress={() => onOpen(`book-${id}`)}>
						记到账
					</Button>
					{left ? (
						<Button id={`waive-${id}`} size="small" onPress={() => onOpen(`waive-${id}`)}>
							免除
						</Button>
					) : null}
				</View>
			) : null}
			{opened === `waive-${id}` ? <WaiveForm stage={stage} books={books} nowMs={nowMs} onDone={close} /> : null}
			{opened === `book-${id}` ? <BookForm stage={stage} books={books} nowMs={nowMs} onDone={close} /> : null}
		</View>
	);
}

export function Stages(part: Part) {
	return (
		<View className="stack" id="books-stages">
			{part.books.stages.map((stage) => (
				<StageCard key={stage.id} stage={stage} {...part} />
			))}
		</View>
	);
}
