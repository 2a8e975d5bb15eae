import { useState } from 'react';
import type { TemplateField } from '../../../wording/template';

type Values = readonly { key: string; value: string }[];

export interface Entered {
	enteredIn: (key: string) => string;
	set: (key: string, value: string) => void;
	/** What stands there now where both this person and a colleague changed it. */
	theirsOf: (key: string) => string | undefined;
	/** Everything as the server takes it. */
	values: { key: string; value: string }[];
	/** Something was typed that is not saved. */
	dirty: boolean;
	/** The values are saved, or given up. */
	clear: () => void;
}

/**
 * What a person enters into a template. Only what was touched is kept here; the rest follows `saved`, so that another
 * person's changes come in by themselves.
 */
export function useEntered(fields: readonly TemplateField[], saved: Values | null): Entered {
	const [touched, setTouched] = useState<Record<string, { value: string; over: string }>>({});
	const savedOf = (key: string): string => {
		const field = fields.find((one) => one.key === key);
		return (saved === null ? field?.preset : saved.find((one) => one.key === key)?.value) ?? '';
	};
	const enteredIn = (key: string): string => touched[key]?.value ?? savedOf(key);
	const set = (key: string, value: string) =>
		setTouched((before) => ({ ...before, [key]: { value, over: before[key]?.over ?? savedOf(key) } }));
	const theirsOf = (key: string): string | undefined => {
		const mine = touched[key];
		const now = savedOf(key);
		return mine && mine.over !== now && mine.value !== now ? now : undefined;
	};
	return {
		...{ enteredIn, set, theirsOf },
		values: fields.map(({ key }) => ({ key, value: enteredIn(key) })),
		dirty: Object.keys(touched).some((key) => touched[key]?.value !== savedOf(key)),
		clear: () => setTouched({}),
	};
}

/** The first field that the contract needs and nobody filled in. */
export const firstGap = (fields: readonly TemplateField[], { enteredIn }: Entered): string | undefined =>
	fields.find(({ key, needed }) => needed && enteredIn(key).trim() === '')?.key;
