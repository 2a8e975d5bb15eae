/** The doors that people call, and the areas of endpoints behind each. The area is the first word of an endpoint's name. */
export const DOOR_OF_AREA = {
	identity: 'portal',
	home: 'portal',
	contract: 'portal',
	pay: 'portal',
	account: 'portal',
	fault: 'portal',
	service: 'portal',
	file: 'portal',
	message: 'portal',
	desk: 'staff',
	draft: 'staff',
	record: 'staff',
	finance: 'staff',
	people: 'staff',
	reconcile: 'staff',
} as const;
export type Area = keyof typeof DOOR_OF_AREA;
export type PeopleDoor = (typeof DOOR_OF_AREA)[Area];

/** The door behind which an endpoint stands, from its name such as `pay.start`. */
export function doorOf(name: string): PeopleDoor {
	return DOOR_OF_AREA[name.slice(0, name.indexOf('.')) as Area];
}
