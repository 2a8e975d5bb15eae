import type { ChinaDate, EpochMs } from '../../../types/units';
import type { ContractCard } from '../../../types/views';
import type { Stored } from '../../store/documents';

/** A card as it stands in `contractCards`. */
export type ContractCardDocument = Omit<ContractCard, 'id'> & {
	places: string[];
	/** The last day of a service that goes on after the term. */
	servedTo: ChinaDate | null;
	nextActionAtMs: EpochMs | null;
	remindAtMs: EpochMs | null;
	calendarNumber: number;
};

export function cardOf(document: Stored<ContractCardDocument>): ContractCard {
	const { _id: id, places: _places, servedTo: _servedTo, ...rest } = document;
	const { nextActionAtMs: _nextActionAtMs, remindAtMs: _remindAtMs, calendarNumber: _calendarNumber, ...card } = rest;
	return { id, ...card };
}

/** As papers lie in a folder: by their number. The ids are drawn and say nothing. */
export const byNumber = (first: { number: string }, second: { number: string }): number =>
	first.number < second.number ? -1 : Number(first.number > second.number);
