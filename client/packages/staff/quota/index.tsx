import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { LinkCell } from '../../../components/cells';
import { Field, TextLine } from '../../../components/fields';
import { Chips, Segmented } from '../../../components/segmented';
import { Empty } from '../../../components/states';
import { goBack, open } from '../../../routes';
import { quotaWords } from '../../../wording/quota';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { MomentFields, RecordForm } from '../record/record-form';
import { useMoment } from '../record/use-moment';

const TYPED_MAX = 6;
const WAYS = [
	{ value: 'use', words: '用掉' },
	{ value: 'return', words: '退回' },
] as const;
type Way = (typeof WAYS)[number]['value'];

/** Half a person-day is `0.5`, 5 tenths; undefined when it is no such amount. */
function tenthsOfTyped(typed: string): number | undefined {
	const [, whole, tenth = '0'] = /^(\d{1,3})(?:\.(\d))?$/.exec(typed.trim()) ?? [];
	const count = whole === undefined ? 0 : Number(whole) * 10 + Number(tenth);
	return count > 0 ? count : undefined;
}

interface FormProps {
	contract: Contract;
	quota: Contract['quotas'][number];
	way: Way;
	nowMs: number;
}

function QuotaForm({ contract, quota, way, nowMs }: FormProps) {
	const [typed, setTyped] = useState('');
	const moment = useMoment(nowMs);
	const use = useCommand('record.useQuota', 'identified');
	const giveBack = useCommand('record.returnQuota', 'identified');
	const command = way === 'use' ? use : giveBack;
	const count = tenthsOfTyped(typed);
	const unit = quota.unit === 'personDay' ? '人天' : '件';
	const send = async (note: string) => {
		if (!count) return;
		const facts = { contractId: contract.card.id, quotaId: quota.id, tenths: count, occurredAtMs: moment.atMs, note };
		if (await command.run(facts)) goBack();
	};
	return (
		<RecordForm
			verb={way === 'use' ? `用掉${count ? ` ${typed} ${unit}` : ''}` : `退回${count ? ` ${typed} ${unit}` : ''}`}
			noteLabel={way === 'use' ? '用在哪里' : '为什么退回'}
			ready={count !== undefined}
			command={command}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		>
			<TextLine
				id="quota-count"
				label={way === 'use' ? '用了多少' : '退回多少'}
				kind="digit"
				note={unit === '人天' ? '人天，可以有一位小数' : unit}
				value={typed}
				max={TYPED_MAX}
				onChange={setTyped}
			/>
			<MomentFields moment={moment} from={contract.card.from} nowMs={nowMs} />
		</RecordForm>
	);
}

function QuotaBook({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const [quotaId, setQuotaId] = useState('');
	const [way, setWay] = useState<Way>('use');
	const quota = contract.quotas.find(({ id }) => id === quotaId) ?? contract.quotas[0];
	if (!quota) return <Empty words="这份合同没有免费额度" />;
	return (
		<>
			<View className="card card--flush">
				<LinkCell
					id="quota-ledger"
					title={quota.title}
					note={quotaWords(quota)}
					value="看账"
					onPress={() => open('quota', { contractId: contract.card.id, quotaId: quota.id })}
				/>
			</View>
			{contract.quotas.length > 1 ? (
				<View className="card">
					<Field label="哪一种额度">
						<Chips
							id="quota-which"
							items={contract.quotas.map(({ id, title }) => ({ value: id, words: title }))}
							value={quota.id}
							onChange={setQuotaId}
						/>
					</Field>
				</View>
			) : null}
			<Segmented id="quota-way" items={WAYS} value={way} onChange={setWay} />
			<QuotaForm key={`${quota.id}-${way}`} contract={contract} quota={quota} way={way} nowMs={nowMs} />
		</>
	);
}

/** 免费额度: uses it, or gives back what was booked wrongly. */
export default function RecordQuota() {
	return (
		<ContractScreen title="免费额度">
			{(contract, nowMs) => <QuotaBook contract={contract} nowMs={nowMs} />}
		</ContractScreen>
	);
}
