import { AGENCY_CHAPTER } from './chapters/agency';
import { BAILU_CHAPTER } from './chapters/bailu';
import { BILLS_CHAPTER } from './chapters/bills';
import { BOOKS_CHAPTER } from './chapters/books';
import { INVOICE_CHAPTER } from './chapters/invoices';
import { SHANZHI_CHAPTER } from './chapters/shanzhi';
import { SHANZHI_BUILD_CHAPTER } from './chapters/shanzhi-build';
import { SMALLER_CHAPTERS } from './chapters/smaller';
import { SONGGUO_CHAPTER } from './chapters/songguo';
import { WENHUA_CHAPTER } from './chapters/wenhua';
import type { Step } from './scene';

/** The past of the demo world in order of time. At the same minute the chapters keep their order. */
export const STORY: readonly Step[] = [
	...AGENCY_CHAPTER,
	...SHANZHI_CHAPTER,
	...SHANZHI_BUILD_CHAPTER,
	...BAILU_CHAPTER,
	...SONGGUO_CHAPTER,
	...WENHUA_CHAPTER,
	...SMALLER_CHAPTERS,
	...INVOICE_CHAPTER,
	...BOOKS_CHAPTER,
	...BILLS_CHAPTER,
].sort((first, second) => first.at.localeCompare(second.at));
