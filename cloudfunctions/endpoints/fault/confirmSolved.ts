import { decideConfirm } from '../../domain/fault/decide';
import { handle } from '../../door/open';
import { changeOwnFault } from './changeFault';

export const confirmSolved = handle('fault.confirmSolved', ({ faultId }, call) =>
	changeOwnFault(faultId, call, { decide: (fault) => decideConfirm(fault, call) }),
);
