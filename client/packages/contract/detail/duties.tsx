import type { Side } from '../../../../types/codes';
import { useDutySheet } from '../../../sheets/duty-sheet';
import type { Contract } from '../contract';
import { Payments, Stages } from './stages';
import { Standing } from './standing';
import { Timeline } from './timeline';

interface Props {
	contract: Contract;
	reader: Side;
	nowMs: number;
}

/** 双方义务: what either side owes in order of time, the money, and what always holds. */
export function Duties({ contract, reader, nowMs }: Props) {
	const sheet = useDutySheet();
	return (
		<>
			<Timeline contract={contract} reader={reader} nowMs={nowMs} onOpen={sheet.openDate} onClause={sheet.openClause} />
			<Stages contract={contract} reader={reader} nowMs={nowMs} />
			<Payments contract={contract} reader={reader} nowMs={nowMs} />
			<Standing contract={contract} reader={reader} nowMs={nowMs} onClause={sheet.openClause} />
			{sheet.sheet}
		</>
	);
}
