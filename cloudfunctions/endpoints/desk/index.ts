import type { AreaHandlers } from '../../door/registry';
import { arriveOnSite } from './arriveOnSite';
import { confirmTransfer } from './confirmTransfer';
import { getBoard } from './getBoard';
import { getQueue } from './getQueue';
import { listAllContracts } from './listContracts';
import { listDuties } from './listDuties';
import { listUnheard } from './listUnheard';
import { listYears } from './listYears';
import { promiseSolution } from './promiseSolution';
import { publishYear } from './publishYear';
import { rebuildViews } from './rebuildViews';
import { recordDutyDone } from './recordDutyDone';
import { recordEvidence } from './recordEvidence';
import { refuseTransfer } from './refuseTransfer';
import { respondToFault } from './respondToFault';
import { setCatalogue } from './setCatalogue';
import { solveFault } from './solveFault';

export const deskHandlers: AreaHandlers<'desk'> = {
	'desk.getQueue': getQueue,
	'desk.listUnheard': listUnheard,
	'desk.listContracts': listAllContracts,
	'desk.recordEvidence': recordEvidence,
	'desk.recordDutyDone': recordDutyDone,
	'desk.confirmTransfer': confirmTransfer,
	'desk.refuseTransfer': refuseTransfer,
	'desk.respondToFault': respondToFault,
	'desk.arriveOnSite': arriveOnSite,
	'desk.promiseSolution': promiseSolution,
	'desk.solveFault': solveFault,
	'desk.setCatalogue': setCatalogue,
	'desk.getBoard': getBoard,
	'desk.listYears': listYears,
	'desk.publishYear': publishYear,
	'desk.rebuildViews': rebuildViews,
	'desk.listDuties': listDuties,
};
