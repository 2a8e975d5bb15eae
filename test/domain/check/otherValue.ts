import type { Parameter, ParameterValue } from '../../../cloudfunctions/domain/check/parameters';

const COUNT_MAX = 100;

/** Another value that the same parameter could have; never the one it has. */
export function otherValue({ kind, value, field }: Parameter): ParameterValue {
	if (value === null) return null;
	switch (kind) {
		case 'amountFen':
			return Number(value) + 12_345;
		case 'rateBp':
			return Number(value) > 5_000 ? Number(value) - 1_234 : Number(value) + 1_234;
		case 'date':
			return otherDay(String(value));
		case 'minute':
			return Number(value) > 30 ? Number(value) - 17 : Number(value) + 17;
		default:
			return Number(value) >= COUNT_MAX || field === 'freeYears' ? Number(value) + 1 : Number(value) + 7;
	}
}

/** The same day of another month. */
function otherDay(day: string): string {
	const parts = day.split('-');
	const at = parts.length - 2;
	const month = Number(parts[at]) === 4 ? 5 : 4;
	return parts
		.map((part, index) => (index === at ? String(month).padStart(2, '0') : index === at + 1 ? '17' : part))
		.join('-');
}
