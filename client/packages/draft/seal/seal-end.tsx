import { View } from '@tarojs/components';
import type { OutputOf } from '../../../../types/endpoints';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { goBack } from '../../../routes';
import { OriginalFields } from './original-fields';
import { useOriginal } from './use-original';

type Contract = OutputOf<'contract.get'>;

interface Props {
	contract: Contract;
	proposal: Contract['endProposals'][number];
	nowMs: number;
}

/** The sealed agreement to end a contract: it ends on the day that both agreed to. */
export function SealEnd({ contract, proposal, nowMs }: Props) {
	const { card, parties } = contract;
	const form = useOriginal(undefined, nowMs);
	const seal = useCommand('record.sealEnd', 'plain');
	const nameOf = (side: 'customer' | 'agency') => parties.find((party) => party.side === side)?.name ?? '';
	const names = { customer: nameOf('customer'), agency: nameOf('agency') };
	const send = async () => {
		if (await seal.run({ contractId: card.id, proposalId: proposal.id, ...form.original })) goBack();
	};
	const foot = (
		<>
			<ProblemNote id="seal-problem" problem={seal.problem} nowMs={nowMs} />
			<Button
				id="seal-end"
				look="main"
				size="grow"
				pending={seal.pending}
				disabled={!form.ready}
				onPress={() => void send()}
			>
				原件核对过，{proposal.endsOn} 结束
			</Button>
		</>
	);
	return (
		<Screen title="签字盖章的原件" wide foot={foot}>
			<View className="card">
				<View className="note">
					{card.companyName} · {card.number}
				</View>
				<View className="card__title">{card.title}</View>
				<View className="sub gap-2">
					双方同意 {proposal.endsOn} 结束：{proposal.reason}。这一天以后不再产生新的义务，已经产生的照旧。
				</View>
			</View>
			<OriginalFields form={form} names={names} agreedCopies={undefined} nowMs={nowMs} />
		</Screen>
	);
}
