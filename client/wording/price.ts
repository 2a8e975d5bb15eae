import type { OutputOf } from '../../types/endpoints';
import { PRICE_UNIT } from './states';

type Entry = OutputOf<'service.list'>['entries'][number];

/** What a price is for: `每年`, `每包 10,000 条`, `先问价`, `已包含`. */
export function unitWords(entry: Pick<Entry, 'unit' | 'packSize' | 'packUnit'>): string {
	if (entry.unit === 'quotation' || entry.unit === 'free') return PRICE_UNIT[entry.unit];
	if (entry.unit !== 'pack' || entry.packSize === null) return `每${PRICE_UNIT[entry.unit]}`;
	return `每包 ${String(entry.packSize).replace(/\B(?=(\d{3})+$)/g, ',')} ${entry.packUnit ?? ''}`.trim();
}

/** What one of a pack costs: `每条 0.10 元`; '' where there is no pack. Only an exact price is said. */
export function perPieceWords(entry: Pick<Entry, 'unit' | 'priceFen' | 'packSize' | 'packUnit'>): string {
	if (entry.unit !== 'pack' || !entry.packSize || entry.priceFen === null || !entry.packUnit) return '';
	// In thousandths of a fen, so that no float decides what is exact.
	const milliFen = (entry.priceFen * 1000) / entry.packSize;
	if (!Number.isInteger(milliFen / 10)) return '';
	return `每${entry.packUnit} ${(milliFen / 100_000).toFixed(milliFen % 1000 === 0 ? 2 : 4)} 元`;
}

/** Entries whose title, note, shelf or features contain every word searched for. */
export function searchEntries(entries: readonly Entry[], typed: string): Entry[] {
	const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		const text = [entry.title, entry.note, entry.shelf, entry.tierGroup ?? '', ...entry.features]
			.join(' ')
			.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}
