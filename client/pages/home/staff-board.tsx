import { View } from '@tarojs/components';
import { useNow } from '../../cloud/server-clock';
import { useQuery } from '../../cloud/use-query';
import { Board } from '../../components/board';
import { LinkCell } from '../../components/cells';
import { AnswerState } from '../../components/states';
import { openDesk } from '../../routes';
import { useDutySheet } from '../../sheets/duty-sheet';

/** The same board for staff who are no client's contact: the fill is swapped, and each row names its client. */
export function StaffBoard() {
	const nowMs = useNow();
	const query = useQuery('desk.getBoard', {}, { keep: true });
	const { openDate, openClause, sheet } = useDutySheet();
	const board = query.data;
	return (
		<>
			<AnswerState query={query} nowMs={nowMs} rows={5} />
			{board ? (
				<>
					<View className="card card--flush">
						<LinkCell id="to-desk" icon="staff" title="管理" note="响应报障、确认到账" onPress={openDesk} />
					</View>
					<Board duties={board.duties} reader="agency" nowMs={nowMs} company onOpen={openDate} onClause={openClause} />
				</>
			) : null}
			{sheet}
		</>
	);
}
