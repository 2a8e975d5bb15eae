import { View } from '@tarojs/components';
import { useCommand } from '../../../cloud/use-command';
import { Button } from '../../../components/button';
import { Screen } from '../../../components/screen';
import { replace } from '../../../routes';
import { sealWords } from '../../../wording/draft';
import { DraftProblem } from '../newer';
import type { Draft } from '../use-draft';
import { OriginalFields } from './original-fields';
import { useOriginal } from './use-original';

/** The sealed original of a contract or a supplement; from then on it holds. */
export function SealDraft({ draft, nowMs }: { draft: Draft; nowMs: number }) {
	const { card, revision, holdsFrom, terms } = draft;
	const agreedCopies = terms.copies?.total;
	const form = useOriginal(agreedCopies, nowMs);
	const activate = useCommand('draft.activate', 'plain');
	const names = { customer: terms.parties.customer.name, agency: terms.parties.agency.name };
	const send = async () => {
		const made = await activate.run({ draftId: card.id, revision, ...form.original });
		if (made) replace('contract', { contractId: made.contractId });
	};
	const foot = (
		<>
			<DraftProblem id="seal-problem" problem={activate.problem} nowMs={nowMs} onNewest={activate.clear} />
			<Button
				id="activate"
				look="main"
				size="grow"
				pending={activate.pending}
				disabled={!form.ready}
				onPress={() => void send()}
			>
				原件核对过，生效
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
				<View className="sub gap-2" id="seal-effect">
					{sealWords(card, holdsFrom, form.signedOn)}
				</View>
			</View>
			<OriginalFields form={form} names={names} agreedCopies={agreedCopies} nowMs={nowMs} />
		</Screen>
	);
}
