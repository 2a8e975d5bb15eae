import { deflateSync } from 'node:zlib';

/** A small picture drawn from rectangles: enough to tell a receipt from a screenshot, and a valid PNG. */
type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const PAPER: Colour = [250, 248, 240];
const INK: Colour = [60, 64, 67];
const PALE: Colour = [226, 228, 231];
const GREEN: Colour = [6, 127, 66];
const RED: Colour = [179, 38, 30];

class Canvas {
	private readonly pixels: Uint8Array;

	constructor(
		readonly width: number,
		readonly height: number,
		background: Colour,
	) {
		this.pixels = new Uint8Array(width * height * 3);
		this.fill(0, 0, width, height, background);
	}

	fill(left: number, top: number, width: number, height: number, [red, green, blue]: Colour): void {
		const { pixels } = this;
		const right = Math.min(left + width, this.width);
		for (let y = top; y < Math.min(top + height, this.height); y += 1) {
			for (let at = (y * this.width + left) * 3; at < (y * this.width + right) * 3; at += 3) {
				pixels[at] = red;
				pixels[at + 1] = green;
				pixels[at + 2] = blue;
			}
		}
	}

	/** Truecolour, eight bits, no filter: the simplest form of the PNG specification. */
	png(): Uint8Array {
		const header = joined([bigEndian(this.width), bigEndian(this.height), Uint8Array.of(8, 2, 0, 0, 0)]);
		const rowBytes = this.width * 3;
		const rows = Array.from({ length: this.height }, (_none, y) =>
			joined([Uint8Array.of(0), this.pixels.subarray(y * rowBytes, (y + 1) * rowBytes)]),
		);
		const image = new Uint8Array(deflateSync(joined(rows)));
		return joined([SIGNATURE, chunk('IHDR', header), chunk('IDAT', image), chunk('IEND', new Uint8Array())]);
	}
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(type: string, data: Uint8Array): Uint8Array {
	const body = joined([new TextEncoder().encode(type), data]);
	return joined([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function bigEndian(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The checksum of PNG chunks, bit by bit: these pictures are small. */
function crc32(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
	}
	return (rest ^ 0xffffffff) >>> 0;
}

/** Figures, three dots wide and five high, row by row. */
const FIGURES: Record<string, string> = {
	'0': '111101101101111',
	'1': '010110010010111',
	'2': '111001111100111',
	'3': '111001111001111',
	'4': '101101111001001',
	'5': '111100111001111',
	'6': '111100111101111',
	'7': '111001001001001',
	'8': '111101111101111',
	'9': '111101111001111',
	'.': '000000000000010',
	'-': '000000111000000',
};

function write(canvas: Canvas, text: string, left: number, top: number, dot: number, colour: Colour): void {
	for (const [place, letter] of [...text].entries()) {
		for (const [index, bit] of [...(FIGURES[letter] ?? '')].entries()) {
			const x = left + (place * 4 + (index % 3)) * dot;
			if (bit === '1') canvas.fill(x, top + Math.floor(index / 3) * dot, dot, dot, colour);
		}
	}
}

/** A bank's transfer receipt: the sum in large figures, the day, a red stamp. */
export function receiptPicture(amountFen: number, day: string): Uint8Array {
	const canvas = new Canvas(360, 480, PAPER);
	canvas.fill(0, 0, 360, 56, GREEN);
	const yuan = `${Math.floor(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`;
	write(canvas, yuan, 40, 96, 8, INK);
	write(canvas, day, 40, 168, 4, INK);
	for (let row = 0; row < 6; row += 1) {
		canvas.fill(40, 220 + row * 30, 72, 10, PALE);
		canvas.fill(128, 220 + row * 30, 150 - (row % 3) * 24, 10, INK);
	}
	canvas.fill(244, 400, 84, 4, RED);
	canvas.fill(244, 452, 84, 4, RED);
	canvas.fill(244, 400, 4, 56, RED);
	canvas.fill(324, 400, 4, 56, RED);
	return canvas.png();
}

/** The last page of a signed contract: its number, lines of words, two names and two red seals. */
export function sealedPicture(number: string, day: string): Uint8Array {
	const canvas = new Canvas(420, 594, WHITE);
	write(canvas, number, 40, 40, 5, INK);
	for (let row = 0; row < 11; row += 1) canvas.fill(40, 96 + row * 26, 340 - ((row * 53) % 120), 8, PALE);
	for (const left of [40, 230]) {
		canvas.fill(left, 412, 70, 8, INK);
		canvas.fill(left, 440, 120, 3, INK);
		for (const [x, y, width, height] of SEAL) canvas.fill(left + 60 + x, 396 + y, width, height, RED);
	}
	write(canvas, day, 230, 520, 4, INK);
	return canvas.png();
}

/** The four sides of a seal, and the bar in it. */
const SEAL = [
	[0, 0, 84, 4],
	[0, 80, 84, 4],
	[0, 0, 4, 84],
	[80, 0, 4, 84],
	[24, 38, 36, 8],
] as const;

/** A telephone's screen on which a page stayed empty or shows an error mark; `variant` makes each one differ. */
export function screenPicture(variant: number): Uint8Array {
	const canvas = new Canvas(270, 540, WHITE);
	canvas.fill(0, 0, 270, 64, PALE);
	canvas.fill(100, 30, 70, 10, INK);
	for (let row = 0; row < 2 + (variant % 4); row += 1) canvas.fill(20, 96 + row * 44, 230, 28, PALE);
	canvas.fill(115, 330, 40, 8, RED);
	canvas.fill(131, 314, 8, 40, RED);
	canvas.fill(60, 390, 150 - (variant % 5) * 12, 10, INK);
	write(canvas, String(variant), 120, 430, 4, INK);
	return canvas.png();
}
