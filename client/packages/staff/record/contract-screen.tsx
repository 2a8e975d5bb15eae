import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../types/endpoints';
import { useNow } from '../../../cloud/server-clock';
import { useParameters } from '../../../cloud/use-parameters';
import { useQuery } from '../../../cloud/use-query';
import { Screen } from '../../../components/screen';
import { AnswerState } from '../../../components/states';

export type Contract = OutputOf<'contract.get'>;

interface Props {
	title: string;
	children: (contract: Contract, nowMs: number) => ReactNode;
}

/** A page on which staff record something of the contract it was opened for. */
export function ContractScreen({ title, children }: Props) {
	const { contractId } = useParameters('contractId');
	const nowMs = useNow();
	const query = useQuery('contract.get', contractId ? { contractId } : null);
	const contract = query.data;
	return (
		<Screen title={title}>
			<AnswerState query={query} nowMs={nowMs} />
			{contract ? (
				<>
					<View className="card">
						<View className="note">
							{contract.card.companyName} · {contract.card.number}
						</View>
						<View className="card__title">{contract.card.title}</View>
					</View>
					{children(contract, nowMs)}
				</>
			) : null}
		</Screen>
	);
}
