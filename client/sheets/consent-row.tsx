import type { MessageTemplate } from '../../types/codes';
import { useQuery } from '../cloud/use-query';
import { ProblemNote } from '../components/button';
import { LinkCell } from '../components/cells';
import { useConsent } from './use-consent';

interface Props {
	id: string;
	title: string;
	note: string;
	/** At most three: WeChat asks for no more at once. */
	templates: readonly MessageTemplate[];
}

/** Asks at this tap for one message of each kind. One consent is one message, so the row stays. */
export function ConsentRow({ id, title, note, templates }: Props) {
	const known = useQuery('message.listTemplates', {}, { keep: true }).data?.templates ?? [];
	const { answer, problem, ask } = useConsent(known, templates);
	if (!known.some(({ template }) => templates.includes(template))) return null;
	const words = { none: note, yes: '已记下，会在微信里通知您一次', no: '没有打开通知，进展仍在这里看' };
	return (
		<>
			<LinkCell id={id} icon="bell" title={title} note={words[answer]} onPress={() => void ask()} />
			<ProblemNote problem={problem} />
		</>
	);
}
