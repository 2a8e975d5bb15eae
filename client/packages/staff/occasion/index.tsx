import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { DatePick, Field } from '../../../components/fields';
import { OwnerTile } from '../../../components/marks';
import { Chips } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { goBack } from '../../../routes';
import { occasionWords } from '../../../wording/occasion';
import { dateOf, dayWords } from '../../../wording/time';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { MomentFields, RecordForm } from '../record/record-form';
import { useMoment } from '../record/use-moment';

type Occasion = Contract['occasions'][number];

/** Two terms may speak of the same occasion: then what is owed tells them apart. */
const choices = (occasions: readonly Occasion[]) =>
	occasions.map(({ termId, on, title }) => {
		const twins = occasions.filter((other) => other.on === on).length > 1;
		return { value: termId, words: twins ? `${occasionWords(on, title)}：${title}` : occasionWords(on, title) };
	});

/** Who then owes what. */
function Owed({ occasion }: { occasion: Occasion }) {
	return (
		<View className="field party" id="occasion-owed">
			<OwnerTile owner={occasion.owner} reader="agency" />
			<View className="grow">
				<View className="sub">{occasion.title}</View>
				<View className="note">{occasion.clause}，登记后期限马上算出来</View>
			</View>
		</View>
	);
}

function OccasionForm({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const { occasions, card } = contract;
	const [termId, setTermId] = useState('');
	const [forDay, setForDay] = useState('');
	const moment = useMoment(nowMs);
	const record = useCommand('record.occasion', 'identified');
	const chosen = occasions.find((one) => one.termId === termId) ?? occasions[0];
	if (!chosen) return <Empty words="这份合同没有写这类事怎么办" />;
	const needsDay = chosen.needsDay;
	const send = async (note: string) => {
		const told = { contractId: card.id, termId: chosen.termId, occurredAtMs: moment.atMs, note };
		if (await record.run(needsDay ? { ...told, forDay } : told)) goBack();
	};
	return (
		<RecordForm
			verb="登记这件事"
			placeholder="谁说的，说了什么"
			ready={!needsDay || forDay !== ''}
			command={record}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		>
			<Field label="什么事">
				<Chips id="occasion-what" items={choices(occasions)} value={chosen.termId} onChange={setTermId} />
			</Field>
			<Owed occasion={chosen} />
			<MomentFields moment={moment} from={card.from} nowMs={nowMs} />
			{needsDay ? (
				<DatePick
					id="occasion-for-day"
					label="为哪一天提前告知"
					mode="date"
					value={forDay || dateOf(nowMs)}
					shown={forDay ? dayWords(forDay, nowMs) : '选一天'}
					onChange={setForDay}
				/>
			) : null}
		</RecordForm>
	);
}

/** 登记事项: a change request, a complaint, a notice: one side owes something from here. */
export default function RecordOccasion() {
	return (
		<ContractScreen title="登记事项">
			{(contract, nowMs) => <OccasionForm contract={contract} nowMs={nowMs} />}
		</ContractScreen>
	);
}
