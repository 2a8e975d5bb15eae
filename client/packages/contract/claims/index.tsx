import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../../../types/codes';
import type { ClaimView } from '../../../../types/views-contract';
import { SectionTitle } from '../../../components/cells';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { isSpoken } from '../../../wording/claim';
import { type Contract, useContract } from '../contract';
import { ClaimCard } from './claim-card';

interface ShelfProps {
	id: string;
	title: string;
	claims: readonly ClaimView[];
	contract: Contract;
	reader: Side;
	nowMs: number;
	opened: string;
	onOpen: (key: string) => void;
}

function Shelf({ id, title, claims, contract, reader, nowMs, opened, onOpen }: ShelfProps) {
	if (claims.length === 0) return null;
	return (
		<View id={id}>
			<SectionTitle title={title} note={`${claims.length} 笔`} />
			<View className="stack">
				{claims.map((claim) => (
					<ClaimCard
						key={claim.key}
						claim={claim}
						contract={contract}
						reader={reader}
						nowMs={nowMs}
						opened={opened === claim.key}
						onOpen={() => onOpen(opened === claim.key ? '' : claim.key)}
					/>
				))}
			</View>
		</View>
	);
}

/** 违约金和退款: what either side may claim by the contract, how it is counted, and what was claimed. */
export default function Claims() {
	const { contract, query, reader, nowMs } = useContract();
	const [opened, setOpened] = useState('');
	const claims = contract?.claims ?? [];
	const of = (found: (claim: ClaimView) => boolean) => claims.filter(found);
	const shelves = [
		{ id: 'claims-asserted', title: '已经主张', claims: of(({ status }) => status !== 'possible') },
		{ id: 'claims-possible', title: '可以主张', claims: of((one) => one.status === 'possible' && !isSpoken(one)) },
		{ id: 'claims-spoken', title: '发生了才能主张', claims: of((one) => one.status === 'possible' && isSpoken(one)) },
	];
	return (
		<Screen title="违约金和退款">
			<AnswerState query={query} nowMs={nowMs} rows={3} />
			{contract && claims.length === 0 ? <Empty words="现在没有可以主张的，也没有主张过" /> : null}
			{claims.length > 0 ? (
				<View className="note note--below">
					按合同算得出，不等于要付：有人主张、写明原因以后才入账，还可以减少或放弃。
				</View>
			) : null}
			{contract
				? shelves.map((shelf) => (
						<Shelf
							key={shelf.id}
							{...shelf}
							contract={contract}
							reader={reader}
							nowMs={nowMs}
							opened={opened}
							onOpen={setOpened}
						/>
					))
				: null}
		</Screen>
	);
}
