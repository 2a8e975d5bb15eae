import { useCommand } from '../../../cloud/use-command';
import { goBack } from '../../../routes';
import { type Contract, ContractScreen } from '../record/contract-screen';
import { RecordForm } from '../record/record-form';

function RenewalForm({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const propose = useCommand('record.proposeRenewal', 'identified');
	const send = async (note: string) => {
		if (await propose.run({ contractId: contract.card.id, note })) goBack();
	};
	return (
		<RecordForm
			verb="提出续约"
			noteLabel="想怎么续"
			placeholder="期限、费用、要改的地方，客户会看到"
			command={propose}
			nowMs={nowMs}
			onSend={(note) => void send(note)}
		/>
	);
}

/** 续约: we want to go on; the talk about it has begun. */
export default function ProposeRenewal() {
	return (
		<ContractScreen title="续约">
			{(contract, nowMs) => <RenewalForm contract={contract} nowMs={nowMs} />}
		</ContractScreen>
	);
}
