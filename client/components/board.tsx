import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Side } from '../../types/codes';
import type { EpochMs } from '../../types/units';
import type { DutyView } from '../../types/views';
import { sideWords } from '../wording/duty';
import { DutyRow } from './duty-row';
import { Segmented } from './segmented';
import { Empty } from './states';

interface Props {
	duties: readonly DutyView[];
	reader: Side;
	nowMs: EpochMs;
	company?: boolean;
	onOpen: (duty: DutyView) => void;
	onClause: (duty: DutyView) => void;
}

const VIEWS = ['both', 'customer', 'agency'] as const;

/** The duties of both sides in one list, as the server ordered them: missed first, then by due time. */
export function Board({ duties, reader, nowMs, company, onOpen, onClause }: Props) {
	const [view, setView] = useState<(typeof VIEWS)[number]>('both');
	const count = (side: Side) => duties.filter((duty) => duty.owner === side).length;
	const items = VIEWS.map((value) => ({
		value,
		words: value === 'both' ? `双方 ${duties.length}` : `${sideWords(value, reader)}的 ${count(value)}`,
	}));
	const shown = duties.filter((duty) => view === 'both' || duty.owner === view);
	return (
		<>
			<Segmented id="board-view" items={items} value={view} onChange={setView} />
			{shown.length === 0 ? (
				<Empty words="没有进行中的事" />
			) : (
				<View className="card card--flush" id="board">
					{shown.map((duty) => (
						<DutyRow
							key={duty.id}
							duty={duty}
							reader={reader}
							nowMs={nowMs}
							mixed
							company={company}
							onOpen={onOpen}
							onClause={onClause}
						/>
					))}
				</View>
			)}
		</>
	);
}
