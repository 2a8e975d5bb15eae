import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { LifeLine } from '../../../components/life-line';
import { Screen } from '../../../components/screen';
import { AnswerState, Empty } from '../../../components/states';
import { ConsentRow } from '../../../sheets/consent-row';
import { type Contract, useContract } from '../contract';
import { RenewalProposals } from './proposals';

const NOTE_MAX = 500;

/** How far the term is. */
function Term({ contract, nowMs }: { contract: Contract; nowMs: number }) {
	const { card, ending, endsBy } = contract;
	return (
		<View className="card">
			<View className="card__title">{card.title}</View>
			<LifeLine from={card.from} to={ending?.on ?? card.to} endsBy={endsBy} marksAtMs={[]} nowMs={nowMs} />
		</View>
	);
}

/** What the client wants, and what comes of it. */
function Wish({ note, onChange }: { note: string; onChange: (note: string) => void }) {
	return (
		<>
			<View className="card">
				<TextArea
					id="renewal-note"
					label="想怎么续"
					value={note}
					max={NOTE_MAX}
					placeholder="续多久，哪些要改"
					onChange={onChange}
				/>
			</View>
			<View className="note note--below">我们收到后开始谈。谈好的写成新合同或补充协议，双方签字盖章才生效。</View>
		</>
	);
}

/** 续签: the client says that they want to go on; the talk begins. Nothing is signed here. */
export default function Renewal() {
	const { contractId, contract, query, reader, nowMs } = useContract();
	const [note, setNote] = useState('');
	const propose = useCommand('contract.proposeRenewal', 'identified');
	const may = contract?.actions.includes('proposeRenewal') ?? false;
	const send = async () => {
		if (await propose.run({ contractId, note: note.trim() })) setNote('');
	};
	const foot = may ? (
		<>
			<Button
				id="send-renewal"
				look="main"
				size="grow"
				pending={propose.pending}
				disabled={note.trim() === ''}
				onPress={() => void send()}
			>
				提出续签
			</Button>
			<ProblemNote problem={propose.problem} nowMs={nowMs} />
		</>
	) : undefined;
	return (
		<Screen title="续签" foot={foot}>
			<AnswerState query={query} nowMs={nowMs} />
			{contract ? <Term contract={contract} nowMs={nowMs} /> : null}
			{contract ? <RenewalProposals proposals={contract.renewalProposals} reader={reader} nowMs={nowMs} /> : null}
			{contract && reader === 'customer' && contract.renewalProposals.length > 0 ? (
				<View className="card card--flush">
					<ConsentRow
						id="remind-renewal"
						title="谈好的文件发来时通知我"
						note="发一次微信通知"
						templates={['draftSent', 'contractChanged']}
					/>
				</View>
			) : null}
			{contract && !may && contract.renewalProposals.length === 0 ? (
				<Empty words="这份合同现在不能由您提出续签" />
			) : null}
			{may ? <Wish note={note} onChange={setNote} /> : null}
		</Screen>
	);
}
