/** The attributes of a view that WeChat hands to screen readers, with their defaults. */
export const ACCESSIBLE_VIEW = {
	'aria-role': '',
	'aria-label': '',
	'aria-checked': '',
	'aria-selected': '',
	'aria-disabled': '',
	'aria-hidden': '',
};
