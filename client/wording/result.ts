/** How a payment stands to its limit: `比期限早 3 天`; '' when it was on the day or the limit is unknown. */
export function earlyWords(daysEarly: { days: number; late: boolean } | null): string {
	if (!daysEarly || daysEarly.days === 0) return '';
	return daysEarly.late ? `比期限晚 ${daysEarly.days} 天` : `比期限早 ${daysEarly.days} 天`;
}
