import { AGENCY_CHAPTER } from './chapters/agency';
import { SHANZHI_CHAPTER } from './chapters/shanzhi';
import type { Step } from './scene';

/** The past of the demo world in order of time. At the same minute the chapters keep their order. */
export const STORY: readonly Step[] = [...AGENCY_CHAPTER, ...SHANZHI_CHAPTER].sort((first, second) =>
	first.at.localeCompare(second.at),
);
