import type { ContractPriceView, QuotaView } from '../../types/views-contract';
import { yuan } from './money';
import { PRICE_UNIT } from './states';

const UNIT: Record<QuotaView['unit'], string> = { personDay: '人天', piece: '件' };
const PER: Record<QuotaView['per'], string> = { year: '每年', term: '合同期内' };
const FULL = 100;

/** Tenths as they are read: 5 is `0.5`, 100 is `10`. */
export const tenths = (count: number): string => (count % 10 === 0 ? String(count / 10) : (count / 10).toFixed(1));

/** `7.5 人天`. */
export const quotaAmount = (count: number, unit: QuotaView['unit']): string => `${tenths(count)} ${UNIT[unit]}`;

/** What is left; null where the number was left blank. */
export const leftTenths = ({ totalTenths, usedTenths }: QuotaView): number | null =>
	totalTenths === null ? null : Math.max(0, totalTenths - usedTenths);

/** How much of it is used, in per cent; 0 where there is no number. */
export const usedPercent = ({ totalTenths, usedTenths }: QuotaView): number =>
	totalTenths === null || totalTenths === 0 ? 0 : Math.min(FULL, Math.round((usedTenths * FULL) / totalTenths));

/** `每年 10 人天免费，已用 2.5 人天`. */
export function quotaWords(quota: QuotaView): string {
	const total = quota.totalTenths === null ? '数量未约定' : `${quotaAmount(quota.totalTenths, quota.unit)}免费`;
	return `${PER[quota.per]} ${total}，已用 ${quotaAmount(quota.usedTenths, quota.unit)}`;
}

/** What one more costs: `用完以后每人天 ¥800.00`. */
export function beyondWords({ price, unit }: QuotaView): string {
	if (!price) return '用完以后的价格合同没有写';
	if (price.unit === 'free') return '用完以后也不另收费';
	if (price.amountFen === null) return '用完以后先问价，您同意再做';
	const per = price.unit === 'piece' || price.unit === 'time' ? UNIT[unit] : PRICE_UNIT[price.unit];
	return `用完以后每${per} ${yuan(price.amountFen)}，先告诉您再做`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The unit of a price of the contract: `每年`, `每包 10,000`, `先问价`, `已包含`. */
export function contractUnit({ unit, packSize }: Pick<ContractPriceView, 'unit' | 'packSize'>): string {
	if (unit === 'quotation' || unit === 'free') return PRICE_UNIT[unit];
	return unit === 'pack' && packSize !== null ? `每包 ${grouped(packSize)}` : `每${PRICE_UNIT[unit]}`;
}

/** What a price carries and from when it is asked: `10,000 人次 / 天 · 首年免费 · 付给平台`. */
export function priceNotes({ capacity, freeYears, payee }: ContractPriceView): string {
	return [
		capacity ? `${grouped(capacity.count)} ${capacity.unit}` : '',
		freeYears === 1 ? '首年免费' : freeYears > 1 ? `前 ${freeYears} 年免费` : '',
		payee === 'platform' ? '直接付给平台' : '',
	]
		.filter(Boolean)
		.join(' · ');
}
