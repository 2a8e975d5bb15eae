/** How our papers look: quiet ink on white, hairlines, figures of one width. Points, and the colours of the screens. */

export const FONT = 'NotoSansSC';

/** A4 is 595 points wide and 842 high. */
export const PAGE = { width: 595, side: 50, top: 56, bottom: 60 };
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.side;

export const SIZE = { title: 22, figure: 24, heading: 11.5, body: 10, small: 8.5, table: 8.5 };

export const INK = '#191919';
export const SECOND = '#54585E';
export const NOTE = '#65696F';
export const MISSED = '#B3261E';
export const HAIRLINE = '#DDE0E3';
export const STRONG_LINE = '#54585E';
