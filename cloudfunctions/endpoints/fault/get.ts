import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getFault } from '../access';
import { faultView } from './view';

export const getFaultDetail = handle('fault.get', async ({ faultId }, call) => {
	const fault = await getFault(call.person, faultId);
	return isRefused(fault) ? fault : faultView(fault, call);
});
