import { quotaAt } from '../../domain/contract/quota';
import { termsOf } from '../../domain/contract/state';
import { isRefused, refuse } from '../../domain/refusal';
import { handle } from '../../door/open';
import { getContract } from '../access';
import { quotaView } from './life';

const ENTRIES_SHOWN = 200;

/** The ledger of a free quota for the year that runs, newest first, with what was left after each entry. */
export const getQuota = handle('contract.getQuota', async ({ contractId, quotaId }, { person, nowMs }) => {
	const contract = await getContract(person, contractId);
	if (isRefused(contract)) return contract;
	const quota = termsOf(contract).quotas.find((one) => one.id === quotaId);
	if (!quota) return refuse('NOT_FOUND');
	const { entries, totalTenths } = quotaAt(contract, termsOf(contract), quota, nowMs);
	let usedTenths = 0;
	const told = entries.map(({ id, tenths, note, occurredAtMs: atMs, byName }) => {
		usedTenths += tenths;
		const leftTenths = totalTenths === null ? null : Math.max(0, totalTenths - usedTenths);
		return { id, tenths: Math.abs(tenths), returned: tenths < 0, note, atMs, byName, leftTenths };
	});
	return { quota: quotaView(contract, quota, nowMs), entries: told.reverse().slice(0, ENTRIES_SHOWN) };
});
