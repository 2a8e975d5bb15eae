import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { DutyView } from '../../../../types/views';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { SectionTitle } from '../../../components/cells';
import { DutyRow } from '../../../components/duty-row';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { open } from '../../../routes';
import { ConsentRow } from '../../../sheets/consent-row';
import { useDutySheet } from '../../../sheets/duty-sheet';
import { type Contract, useContract } from '../contract';
import { OccasionForm, useOccasion } from './occasion-form';
import { Owed } from './owed';

const dutiesOf = (contract: Contract): DutyView[] =>
	[...contract.duties, ...contract.done].filter(({ kind }) => kind === 'occasion');

/** What came of it: who owes what by when, as the contract counts it. */
function Told({ duty, nowMs, contractId }: { duty: DutyView | undefined; nowMs: number; contractId: string }) {
	const sheet = useDutySheet();
	return (
		<View id="told">
			<SectionTitle title="已记下" />
			<View className="card card--flush">
				{duty ? (
					<DutyRow duty={duty} reader="customer" nowMs={nowMs} onOpen={sheet.openDate} onClause={sheet.openClause} />
				) : null}
				<ConsentRow
					id="remind-contract"
					title="合同有变化、轮到您时通知我"
					note="新的文件、生效、到期各发一次微信通知"
					templates={['draftSent', 'contractChanged', 'dutyDue']}
				/>
			</View>
			<View className="actions">
				<Button id="back-to-contract" size="grow" onPress={() => open('contract', { contractId })}>
					看合同
				</Button>
			</View>
			{sheet.sheet}
		</View>
	);
}

/** 有事告诉我们: a change, a defect, a complaint, a notice. What we then owe is shown before and counted after. */
export default function TellOccasion() {
	const { contractId, contract, query, nowMs } = useContract();
	const form = useOccasion(contract, nowMs);
	const record = useCommand('contract.recordOccasion', 'identified');
	const [sent, setSent] = useState(false);
	const before = useRef(new Set<string>());
	const { chosen, told } = form;
	const send = async () => {
		if (!contract || !told) return;
		before.current = new Set(dutiesOf(contract).map(({ id }) => id));
		if (await record.run({ contractId, ...told })) setSent(true);
	};
	const fresh = contract && sent ? dutiesOf(contract).find(({ id }) => !before.current.has(id)) : undefined;
	const foot =
		chosen && !sent ? (
			<>
				<Button
					id="send-occasion"
					look="main"
					size="grow"
					pending={record.pending}
					disabled={!told}
					onPress={() => void send()}
				>
					告诉我们
				</Button>
				<ProblemNote problem={record.problem} nowMs={nowMs} />
			</>
		) : undefined;
	return (
		<Screen title="有事告诉我们" foot={foot}>
			<AnswerState query={query} nowMs={nowMs} />
			{contract && !sent && contract.occasions.length === 0 ? (
				<Empty words="这份合同没有写这类事怎么办。要报障，到“报障”；别的打电话说。" />
			) : null}
			{contract && chosen && !sent ? (
				<>
					<OccasionForm form={form} contract={contract} nowMs={nowMs} />
					<Owed occasion={chosen} contract={contract} />
				</>
			) : null}
			{sent ? <Told duty={fresh} nowMs={nowMs} contractId={contractId} /> : null}
		</Screen>
	);
}
