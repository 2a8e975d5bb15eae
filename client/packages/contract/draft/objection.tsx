import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../cloud/use-command';
import { Button, ProblemNote } from '../../../components/button';
import { TextArea } from '../../../components/fields';
import { goBack } from '../../../routes';

const TEXT_MAX = 500;

/** What should be different, as far as it is written. */
export function useObjection(draftId: string) {
	const [writing, setWriting] = useState(false);
	const [text, setText] = useState('');
	const object = useCommand('contract.objectToDraft', 'plain');
	const send = async () => {
		if (await object.run({ draftId, text: text.trim() })) goBack();
	};
	return { writing, setWriting, text, setText, object, send };
}

/** At the lower edge: one line to press, then what should be different. */
export function Objection({ objection, nowMs }: { objection: ReturnType<typeof useObjection>; nowMs: number }) {
	const { writing, setWriting, text, setText, object, send } = objection;
	if (!writing) {
		return (
			<Button id="object" size="grow" onPress={() => setWriting(true)}>
				有地方要改
			</Button>
		);
	}
	return (
		<View className="grow" id="objection">
			<TextArea
				id="objection-text"
				label="哪里要改，改成什么"
				value={text}
				max={TEXT_MAX}
				placeholder="写上第几条"
				onChange={setText}
			/>
			<View className="actions">
				<Button id="keep-draft" onPress={() => setWriting(false)}>
					先不说
				</Button>
				<Button
					id="send-objection"
					look="main"
					size="grow"
					pending={object.pending}
					disabled={text.trim() === ''}
					onPress={() => void send()}
				>
					告诉我们改
				</Button>
				<ProblemNote problem={object.problem} nowMs={nowMs} />
			</View>
		</View>
	);
}
