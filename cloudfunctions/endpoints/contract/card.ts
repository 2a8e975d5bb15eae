import type { ContractCard } from '../../../types/views';
import type { Stored } from '../../store/documents';

/** A card as it stands in `contractCards`. */
export type ContractCardDocument = Omit<ContractCard, 'id'> & { places: string[] };

export const cardOf = ({ _id: id, places: _places, ...card }: Stored<ContractCardDocument>): ContractCard => ({
	id,
	...card,
});
