/** A function for tests: writes into a document past the store, as no function of the product does. */
import { database } from '../../../cloudfunctions/store/database';

interface Damage {
	collection: string;
	id: string;
	values: object;
}

export const main = ({ collection, id, values }: Damage) =>
	database.collection(collection).doc(id).update({ data: values });
