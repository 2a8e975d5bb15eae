import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePictures } from '../../../cloud/pictures';
import { copyText } from '../../../cloud/platform';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DatePick, TextLine } from '../../../components/fields';
import { PhotoPicker } from '../../../components/photos';
import { Press } from '../../../components/press';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';
import { goBack } from '../../../routes';
import { fenOfTyped, typedOfFen, yuan } from '../../../wording/money';
import { dateOf, dayWords } from '../../../wording/time';

const TYPED_MAX = 12;

/** One line of the account; pressing it copies it. */
function Copied({ id, label, value }: { id: string; label: string; value: string }) {
	return (
		<Press id={id} className="cell" onPress={() => void copyText(value)}>
			<View className="cell__label">{label}</View>
			<View className="cell__value">{value}</View>
			<View className="link sub">复制</View>
		</Press>
	);
}

interface FormProps {
	contractId: string;
	stageId: string;
	amountFen: number;
	nowMs: number;
}

/** What was sent, when, and the proof; sends it and goes back. */
function useProof({ contractId, stageId, amountFen, nowMs }: FormProps) {
	const today = dateOf(nowMs);
	const [typed, setTyped] = useState(typedOfFen(amountFen));
	const [chosenDate, setDate] = useState('');
	const proof = usePictures('transferProof', 1);
	const submit = useCommand('pay.submitTransfer', 'identified');
	const fen = fenOfTyped(typed);
	const date = chosenDate || today;
	const proofUploadId = proof.pictures[0]?.uploadId;
	const send = async () => {
		if (!fen || !proofUploadId) return;
		if (await submit.run({ contractId, stageId, amountFen: fen, transferredOn: date, proofUploadId })) goBack();
	};
	const ready = Boolean(fen && proofUploadId && !proof.pending);
	return { today, typed, setTyped, fen, date, setDate, proof, submit, ready, send };
}

function Send({ proof, nowMs }: { proof: ReturnType<typeof useProof>; nowMs: number }) {
	const { submit, ready, send } = proof;
	return (
		<View>
			<Button
				id="submit-transfer"
				look="main"
				size="wide"
				pending={submit.pending}
				disabled={!ready}
				onPress={() => void send()}
			>
				提交回单
			</Button>
			<ProblemNote id="transfer-problem" problem={submit.problem} nowMs={nowMs} />
			<View className="note gap-2 centre">我们核对后确认到账，从银行的到账日算。</View>
		</View>
	);
}

function ProofForm(props: FormProps) {
	const { nowMs } = props;
	const form = useProof(props);
	const { today, typed, setTyped, fen, date, setDate, proof } = form;
	const note = fen ? yuan(fen) : '填元，可以有两位小数';
	const { pictures, full, pending, problem, add, remove } = proof;
	return (
		<>
			<View className="card">
				<TextLine
					id="transfer-amount"
					label="转了多少"
					kind="digit"
					value={typed}
					max={TYPED_MAX}
					note={note}
					onChange={setTyped}
				/>
				<DatePick
					id="transfer-date"
					label="哪天转的"
					mode="date"
					value={date}
					end={today}
					shown={`${date} · ${dayWords(date, nowMs)}`}
					onChange={setDate}
				/>
				<PhotoPicker
					label="银行回单"
					note="一张图片，10 MB 以内"
					pictures={pictures}
					full={full}
					pending={pending}
					onAdd={() => void add()}
					onRemove={remove}
				/>
				<ProblemNote problem={problem} nowMs={nowMs} />
			</View>
			<Send proof={form} nowMs={nowMs} />
		</>
	);
}

/** 对公转账: the account to copy, and the proof that the money was sent. */
export default function Transfer() {
	const { contractId, stageId, amountFen } = useParameters('contractId', 'stageId', 'amountFen');
	const nowMs = useNow();
	const query = useQuery('pay.getStage', contractId && stageId ? { contractId, stageId } : null);
	const stage = query.data;
	const account = stage?.bankAccount;
	return (
		<Screen title="对公转账">
			<AnswerState query={query} nowMs={nowMs} />
			{account ? (
				<View>
					<SectionTitle title="收款账号" note="写在合同里" />
					<View className="card card--flush" id="bank-account">
						<Copied id="copy-name" label="户名" value={account.accountName} />
						<Copied id="copy-bank" label="开户行" value={account.bankName} />
						<Copied id="copy-number" label="账号" value={account.accountNumber} />
					</View>
				</View>
			) : null}
			{stage ? (
				<ProofForm
					contractId={contractId}
					stageId={stageId}
					amountFen={Number(amountFen) || (stage.stage.remainingFen ?? 0)}
					nowMs={nowMs}
				/>
			) : null}
		</Screen>
	);
}
