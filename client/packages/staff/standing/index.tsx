import { View } from '@tarojs/components';
import { useState } from 'react';
import type { StandingRecordKind } from '../../../../types/codes';
import { useCommand } from '../../../cloud/use-command';
import { SectionTitle } from '../../../components/cells';
import { Field } from '../../../components/fields';
import { Chips } from '../../../components/segmented';
import { SelectPick } from '../../../components/select';
import { Empty } from '../../../components/states';
import { goBack } from '../../../routes';
import { STANDING_RECORD } from '../../../wording/occasion';
import { dateOf, dayWords } from '../../../wording/time';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { MomentFields, RecordForm } from '../record/record-form';
import { useMoment } from '../record/use-moment';

const ALWAYS: readonly StandingRecordKind[] = ['kept', 'broken'];
const CONSENTS: readonly StandingRecordKind[] = ['consent', 'consentRefused'];
/** What a duty that always holds is called in its id. */
const STANDING_ID = /:standing:(.+)$/;

interface Promised {
	standingId: string;
	title: string;
}

/** Promises whose clock a fault or an occasion starts are judged by their duties; nobody says so by hand. */
const WITH_CLOCK = /^(response|occasion)\./;

/** The promises of either side that a person has to speak of. */
const promisesOf = ({ duties }: Contract): Promised[] =>
	duties.flatMap(({ id, kind, title }) => {
		const standingId = STANDING_ID.exec(id)?.[1];
		return kind === 'standing' && standingId && !WITH_CLOCK.test(standingId) ? [{ standingId, title }] : [];
	});

function Records({ contract, standingId, nowMs }: { contract: Contract; standingId: string; nowMs: number }) {
	const records = contract.standingRecords.filter((one) => one.standingId === standingId);
	if (records.length === 0) return null;
	return (
		<View id="standing-records">
			<SectionTitle title="记过的" note={`${records.length} 次`} />
			<View className="card card--flush">
				{records.map(({ id, kind, note, atMs, byName }) => (
					<View className="cell" key={id}>
						<View className="grow">
							<View>
								{STANDING_RECORD[kind]}：{note}
							</View>
							<View className="note">
								{dayWords(dateOf(atMs), nowMs)} · {byName}
							</View>
						</View>
					</View>
				))}
			</View>
		</View>
	);
}

function StandingForm({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const promises = promisesOf(contract);
	const [chosen, setChosen] = useState(promises[0]?.standingId ?? '');
	const [kind, setKind] = useState<StandingRecordKind>('kept');
	const moment = useMoment(nowMs);
	const record = useCommand('record.standing', 'identified');
	if (promises.length === 0) return <Empty words="这份合同没有常年有效的承诺" />;
	const kinds = [...ALWAYS, ...(contract.consents.includes(chosen) ? CONSENTS : [])];
	const said = kinds.includes(kind) ? kind : 'kept';
	const send = async (note: string) => {
		const facts = { contractId: contract.card.id, standingId: chosen, kind: said, occurredAtMs: moment.atMs, note };
		if (await record.run(facts)) goBack();
	};
	return (
		<>
			<RecordForm
				verb={`记下“${STANDING_RECORD[said]}”`}
				placeholder="凭据是什么，谁同意的"
				command={record}
				nowMs={nowMs}
				onSend={(note) => void send(note)}
			>
				<SelectPick
					id="standing-what"
					label="哪一项承诺"
					items={promises.map(({ standingId, title }) => ({ value: standingId, words: title }))}
					value={chosen}
					none="选一项"
					onChange={setChosen}
				/>
				<Field label="怎么样">
					<Chips
						id="standing-kind"
						items={kinds.map((value) => ({ value, words: STANDING_RECORD[value] }))}
						value={said}
						onChange={setKind}
					/>
				</Field>
				<MomentFields moment={moment} from={contract.card.from} nowMs={nowMs} />
			</RecordForm>
			<Records contract={contract} standingId={chosen} nowMs={nowMs} />
		</>
	);
}

/** 承诺的记录: that a promise was kept or broken, or that an exception was allowed. */
export default function RecordStanding() {
	return (
		<ContractScreen title="承诺的记录">
			{(contract, nowMs) => <StandingForm contract={contract} nowMs={nowMs} />}
		</ContractScreen>
	);
}
