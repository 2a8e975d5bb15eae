import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CheckView } from '../../../../types/views-contract';
import { SectionTitle } from '../../../components/cells';
import { Icon } from '../../../components/icon';
import { Press } from '../../../components/press';
import { openChecksWords } from '../../../wording/draft';
import type { Draft } from '../use-draft';
import { CheckRow } from './check-row';

const SHOWN_AT_FIRST = 5;

interface Props {
	draft: Draft;
	editable: boolean;
	nowMs: number;
	/** Leads to the form of the template. */
	onFill: () => void;
}

interface ListProps extends Props {
	id: string;
	checks: readonly CheckView[];
}

function CheckList({ id, checks, ...row }: ListProps) {
	const [all, setAll] = useState(false);
	const shown = all ? checks : checks.slice(0, SHOWN_AT_FIRST);
	return (
		<View className="card card--flush" id={id}>
			{shown.map((check) => (
				<CheckRow key={check.key} check={check} {...row} />
			))}
			{shown.length < checks.length ? (
				<Press id={`${id}-all`} className="more" onPress={() => setAll(true)}>
					看全部 {checks.length} 处
				</Press>
			) : null}
		</View>
	);
}

/** 检查: what blocks first, then what somebody has to answer for, then what was answered for. */
export function Checks(props: Props) {
	const [known, setKnown] = useState(false);
	const { checks } = props.draft;
	const blocking = checks.filter(({ blocks }) => blocks);
	const open = checks.filter(({ blocks, acknowledged }) => !blocks && !acknowledged);
	const answered = checks.filter(({ blocks, acknowledged }) => !blocks && acknowledged);
	return (
		<View className="columns" id="checks">
			<SectionTitle title="检查" note={openChecksWords(checks)} />
			{blocking.length + open.length === 0 ? (
				<View className="card check-passed" id="checks-passed">
					<Icon name="met" className="is-met" />
					<View className="sub grow">
						{answered.length > 0 ? '没有要改的，提醒都有人知悉' : '没有要改的，也没有提醒'}
					</View>
				</View>
			) : null}
			{blocking.length > 0 ? <CheckList id="checks-blocking" checks={blocking} {...props} /> : null}
			{open.length > 0 ? <CheckList id="checks-open" checks={open} {...props} /> : null}
			{answered.length > 0 && !known ? (
				<Press id="checks-known" className="more" onPress={() => setKnown(true)}>
					看已知悉的 {answered.length} 处
				</Press>
			) : null}
			{known ? <CheckList id="checks-answered" checks={answered} {...props} /> : null}
		</View>
	);
}
