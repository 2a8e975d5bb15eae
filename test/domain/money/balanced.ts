import type { Contract } from '../../../cloudfunctions/domain/contract/state';
import { balanceOf, imbalanceOf } from '../../../cloudfunctions/domain/money/ledger';
import { positionOf } from '../../../cloudfunctions/domain/money/position';
import { LEDGER_ACCOUNTS, type LedgerAccount } from '../../../types/codes';

/** Debits and credits are equal, and the entries of the ledger come to what every account stands at. */
export function expectBalanced(contract: Contract): void {
	const position = positionOf(contract);
	expect(imbalanceOf(position)).toBe(0);
	expect(imbalanceOf(contract.ledger.at(-1)?.lines ?? [])).toBe(0);
	const standsAt = (account: LedgerAccount) =>
		position.filter((line) => line.account === account).reduce((sum, line) => sum + line.amountFen, 0);
	expect(LEDGER_ACCOUNTS.map((account) => balanceOf(contract.ledger, account))).toEqual(LEDGER_ACCOUNTS.map(standsAt));
}
