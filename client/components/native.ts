/** Attributes of the element that is drawn. In a browser it lies inside Taro's own, and would not get them otherwise. */
export function drawnWith(attributes: Record<string, string>): Record<string, unknown> {
	return process.env.TARO_ENV === 'h5' ? { nativeProps: attributes } : attributes;
}

/** An id, if there is one: browsers write `undefined` down as an id like any other. */
export const named = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id });

/** A picture whose button says already what it is: screen readers pass it over. */
export const UNSPOKEN: Record<string, unknown> = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {};
