import type { Shelf } from '../kernel';

/** A person of the local world who can hold the telephone. */
export interface Persona {
	/** Begins with a letter: the SDK turns an openid of digits into a number. */
	openid: string;
	name: string;
	/** What they are in one line, for example 山栀茶业 · 财务. */
	note: string;
	/** The number WeChat knows; none for a person who has not bound a telephone. */
	telephone?: string;
}

const KIND = 'personas';
const LIST_ID = 'list';

export interface Personas {
	list(): Persona[];
	find(openid: string): Persona | undefined;
	/** Replaces the whole list. Refuses an openid that is given twice or is all digits. */
	set(personas: Persona[]): void;
	/** Adds or changes one person. */
	add(persona: Persona): void;
}

/** The people of this world, in the order they were set. */
export function openPersonas(shelf: Shelf): Personas {
	const list = () => shelf.get<Persona[]>(KIND, LIST_ID) ?? [];
	const set = (personas: Persona[]) => {
		const openids = personas.map((persona) => persona.openid);
		const wrong = openids.find((openid, index) => !/^o[\w-]+$/.test(openid) || openids.indexOf(openid) !== index);
		if (wrong !== undefined) throw new RangeError(`openid must be unique and begin with "o": ${wrong}`);
		shelf.put(KIND, LIST_ID, personas);
	};
	return {
		list,
		find: (openid) => list().find((persona) => persona.openid === openid),
		set,
		add: (persona) => set([...list().filter((other) => other.openid !== persona.openid), persona]),
	};
}
