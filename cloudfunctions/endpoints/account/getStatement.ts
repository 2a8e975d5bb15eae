import { isRefused } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getOwnContract } from '../access';
import { statementView } from './views';

export const getStatement = handle('account.getStatement', async ({ contractId, ...period }, { person, nowMs }) => {
	const contract = await getOwnContract(person, contractId);
	return isRefused(contract) ? contract : statementView(contract, period, nowMs);
});
