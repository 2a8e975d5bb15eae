import type { Measure } from '../../../types/codes';

/** The keys of a fault's duties. */
export const dutyKeyOf = (measure: Measure): string => measure;
export const promiseKey = (number: number): string => `promised:${number}`;
export const acceptanceKey = (round: number): string => `acceptance:${round}`;
