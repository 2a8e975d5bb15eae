/** Money: an integer number of fen (1 yuan = 100 fen). Never a float, never yuan. */
export type Fen = number;

/** A moment: milliseconds since the epoch. */
export type EpochMs = number;

/** A day in China (+08:00), `YYYY-MM-DD`. */
export type ChinaDate = string;

/** A rate in ten-thousandths: 8000 is 80 %, 50 is 5‰. */
export type RateBp = number;
