import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useCommand } from '../../../cloud/use-command';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { SectionTitle } from '../../../components/cells';
import { ClauseChip, StatusTag } from '../../../components/marks';
import { Money } from '../../../components/money';
import { Screen } from '../../../components/screen';
import { SelectPick } from '../../../components/select';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { answerWords, byWords, SURCHARGE_STATUS, surchargeSum } from '../../../wording/credit';
import { yuan } from '../../../wording/money';
import { RecordForm } from '../record/record-form';

type Surcharges = OutputOf<'finance.getSurcharges'>;
interface Props {
	told: Surcharges;
	nowMs: number;
}

const NO_FAULT = '';

/** Tells the client reason and amount; the amount is what the contract says. */
function Propose({ told, nowMs }: Props) {
	const { term, faults, contract } = told;
	const [faultId, setFault] = useState(NO_FAULT);
	const command = useCommand('finance.proposeSurcharge', 'identified');
	if (!term) return <Empty words="这份合同没有约定附加费，或合同总价还没有定" />;
	if (!term.inForce) return <Empty words="合同不在履行中，不能再提附加费" />;
	return (
		<>
			<View className="card">
				<Money fen={term.amountFen} size="figure" />
				<View className="claim__sum">
					<View className="grow">{surchargeSum(term)}</View>
					<ClauseChip
						label={term.clause.label}
						onPress={() => open('contract', { contractId: contract.id, clauseId: term.clause.id })}
					/>
				</View>
				<View className="sub gap-2">客户自己弄坏的才能加收。动手以前提出，客户同意才做，也才要付。</View>
			</View>
			<RecordForm
				verb={`告诉客户：加收 ${yuan(term.amountFen)}`}
				noteLabel="原因"
				placeholder="坏了什么，是怎么弄坏的；客户会看到"
				command={command}
				nowMs={nowMs}
				onSend={(reason) =>
					void command.run({ contractId: contract.id, reason, faultId: faultId === NO_FAULT ? undefined : faultId })
				}
			>
				<SelectPick
					id="surcharge-fault"
					label="为哪个报障"
					none="没有报障"
					items={[
						{ value: NO_FAULT, words: '没有报障' },
						...faults.map(({ id, number, text }) => ({ value: id, words: `${number} ${text}` })),
					]}
					value={faultId}
					onChange={setFault}
				/>
			</RecordForm>
		</>
	);
}

function Told({ told, nowMs }: Props) {
	if (told.surcharges.length === 0) return null;
	return (
		<View id="surcharges">
			<SectionTitle title="提过的" />
			<View className="stack">
				{told.surcharges.map((surcharge) => (
					<View className="card" key={surcharge.id}>
						<View className="card__head">
							<View className="card__title">{surcharge.reason}</View>
							<StatusTag tag={SURCHARGE_STATUS[surcharge.status]} />
						</View>
						<View className="gap-2">
							<Money fen={surcharge.amountFen} size="figure" />
						</View>
						<View className="note gap-1">{byWords(surcharge, nowMs)}提出</View>
						<View className="note">{answerWords(surcharge, nowMs)}</View>
					</View>
				))}
			</View>
		</View>
	);
}

/** 附加费: what a fault of the client's own making adds, told before the work. */
export default function StaffSurcharge() {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('finance.getSurcharges', contractId ? { contractId } : null);
	const told = query.data;
	return (
		<Screen title="附加费">
			<AnswerState query={query} nowMs={nowMs} />
			{told ? (
				<>
					<View className="card">
						<View className="note">
							{told.contract.companyName} · {told.contract.number}
						</View>
						<View className="card__title">{told.contract.title}</View>
					</View>
					<Propose told={told} nowMs={nowMs} />
					<Told told={told} nowMs={nowMs} />
				</>
			) : null}
		</Screen>
	);
}
