import type { ContractCard } from '../../../types/views';
import type { Stored } from '../../store/documents';

/** A card as it stands in `contractCards`. */
export type ContractCardDocument = Omit<ContractCard, 'id'> & { places: string[] };

export const cardOf = ({ _id: id, places: _places, ...card }: Stored<ContractCardDocument>): ContractCard => ({
	id,
	...card,
});

/** As papers lie in a folder: by their number. The ids are drawn and say nothing. */
export const byNumber = (first: { number: string }, second: { number: string }): number =>
	first.number < second.number ? -1 : Number(first.number > second.number);
