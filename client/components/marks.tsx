import { Text, View } from '@tarojs/components';
import type { Side } from '../../types/codes';
import type { Badge, BadgeTone } from '../wording/duty';
import { sideWords } from '../wording/duty';
import type { Tag } from '../wording/states';
import { Icon, type IconName } from './icon';
import { Press } from './press';

/** Whose turn: filled for the reader's own side, outlined for the other. It reads without colour. */
export function OwnerTile({ owner, reader }: { owner: Side; reader: Side }) {
	return <View className={`owner-tile${owner === reader ? ' owner-tile--own' : ''}`}>{sideWords(owner, reader)}</View>;
}

const BADGE_ICON: Record<BadgeTone, IconName> = {
	'on-time': 'clock',
	'due-soon': 'quarter',
	missed: 'missed',
	met: 'met',
	waived: 'met',
	'not-yet': 'paused',
	unknown: 'unknown',
};

/** A clock's state: icon and words, and a colour that repeats them. */
export function DeadlineBadge({ badge }: { badge: Badge }) {
	return (
		<View className={`deadline-badge deadline-badge--${badge.tone}`}>
			<Icon name={BADGE_ICON[badge.tone]} />
			<Text>{badge.words}</Text>
		</View>
	);
}

/** The state of a thing, never of a clock. */
export function StatusTag({ tag }: { tag: Tag }) {
	return <View className={`status-tag status-tag--${tag.tone}`}>{tag.words}</View>;
}

/** A clause; pressing it opens the words of the contract. Nothing where no clause speaks of the matter. */
export function ClauseChip({ id, label, onPress }: { id?: string; label: string; onPress?: () => void }) {
	if (label === '') return null;
	return (
		<Press id={id} className="clause-chip" label={`看条款 ${label}`} onPress={onPress}>
			<Text>{label}</Text>
			<Icon name="right" />
		</Press>
	);
}

/** How far something is, with words that say the same. */
export function Meter({ percent, label }: { percent: number; label: string }) {
	return (
		<View className="meter" {...{ role: 'img', 'aria-label': label }}>
			<View className="meter__done" style={{ width: `${percent}%` }} />
		</View>
	);
}
