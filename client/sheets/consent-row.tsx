import { useState } from 'react';
import type { MessageTemplate } from '../../types/codes';
import { askConsent } from '../cloud/platform';
import { useCommand } from '../cloud/use-command';
import { useQuery } from '../cloud/use-query';
import { ProblemNote } from '../components/button';
import { LinkCell } from '../components/cells';

interface Props {
	id: string;
	title: string;
	note: string;
	/** At most three: WeChat asks for no more at once. */
	templates: readonly MessageTemplate[];
}

/** Asks at this tap for one message of each kind. One consent is one message, so the row stays. */
export function ConsentRow({ id, title, note, templates }: Props) {
	const known = useQuery('message.listTemplates', {}, { keep: true });
	const record = useCommand('message.recordConsent', 'plain');
	const [answer, setAnswer] = useState<'none' | 'yes' | 'no'>('none');
	const wanted = (known.data?.templates ?? []).filter((template) => templates.includes(template.template));
	if (wanted.length === 0) return null;
	const ask = async () => {
		const accepted = await askConsent(wanted.map((template) => template.templateId));
		if (accepted.length === 0) return setAnswer('no');
		if (await record.run({ acceptedTemplateIds: accepted })) setAnswer('yes');
		return undefined;
	};
	const words = { none: note, yes: '已记下，会在微信里通知您一次', no: '没有打开通知，进展仍在这里看' };
	return (
		<>
			<LinkCell id={id} icon="bell" title={title} note={words[answer]} onPress={() => void ask()} />
			<ProblemNote problem={record.problem} />
		</>
	);
}
