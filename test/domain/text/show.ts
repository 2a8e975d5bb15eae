import type { NumberReading } from '../../../cloudfunctions/domain/text/readings';
import { readNumbers } from '../../../cloudfunctions/domain/text/tokens';

const two = (value: number) => String(value).padStart(2, '0');

/** A reading in few characters, for tables: 3 日, 28000.00元, 50bp, 2026-03-04, *-12-31, *-*-15, 09:00, #HT-1, §第四条. */
export function showReading(reading: NumberReading): string {
	switch (reading.kind) {
		case 'count':
			return reading.unit === null ? String(reading.value) : `${reading.value} ${reading.unit}`;
		case 'amount':
			return `${Math.floor(reading.fen / 100)}.${two(reading.fen % 100)}元`;
		case 'rate':
			return `${reading.bp}bp`;
		case 'date':
			return reading.date;
		case 'year':
			return `${reading.year}-${reading.month === null ? '*' : two(reading.month)}`;
		case 'dayOfYear':
			return `*-${two(reading.month)}-${two(reading.day)}`;
		case 'dayOfMonth':
			return `*-*-${two(reading.day)}`;
		case 'time':
			return `${two(Math.floor(reading.minute / 60))}:${two(reading.minute % 60)}`;
		case 'identifier':
			return `#${reading.words}`;
		case 'reference':
			return `§${reading.label}`;
	}
}

/** What is read in a text, number by number; several readings are joined by a bar, and ? is none. */
export const shown = (text: string): string[] =>
	readNumbers(text).map(({ readings }) => readings.map(showReading).join(' | ') || '?');

/** The words of the numbers of a text. */
export const wordsIn = (text: string): string[] => readNumbers(text).map(({ words }) => words);
