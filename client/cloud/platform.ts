import Taro from '@tarojs/taro';
import type { OutputOf } from '../../types/endpoints';
import type { Fen } from '../../types/units';
import { askLocalCloud, Unreachable } from './call';
import { askPerson } from './pretend';

/** What the telephone can do beside calling endpoints. In the browser the local WeChat cloud plays WeChat's part. */

/** What the telephone believes about a payment. It is a hint to look, never the truth: see `pay.check`. */
export type PaymentBelief = 'paid' | 'cancelled' | 'failed';

type WechatPayment = OutputOf<'pay.start'>['payment'];

const failure = (error: unknown): string => (error as { errMsg?: string } | undefined)?.errMsg ?? String(error);

/** Opens WeChat's payment sheet. The amount is only shown in the browser; in WeChat the payment itself says it. */
export async function requestPayment(payment: WechatPayment, amountFen: Fen): Promise<PaymentBelief> {
	if (process.env.TARO_ENV === 'h5') {
		const agreed = await askPerson({ sheet: 'payment', amountFen });
		try {
			await askLocalCloud('pay', JSON.stringify({ payment, decision: agreed ? 'pay' : 'cancel' }));
			return agreed ? 'paid' : 'cancelled';
		} catch {
			return agreed ? 'failed' : 'cancelled';
		}
	}
	try {
		await Taro.requestPayment(payment as Taro.requestPayment.Option);
		return 'paid';
	} catch (error) {
		return failure(error).includes('cancel') ? 'cancelled' : 'failed';
	}
}

/** Asks for consent to subscribe messages; gives the ids that were accepted. Has to begin in a tap. */
export async function askConsent(templateIds: string[]): Promise<string[]> {
	if (templateIds.length === 0) return [];
	if (process.env.TARO_ENV === 'h5') {
		const agreed = await askPerson({ sheet: 'consent', count: templateIds.length });
		await askLocalCloud(
			'subscribe',
			JSON.stringify({ tmplIds: templateIds, decision: agreed ? 'accept' : 'reject' }),
		).catch(() => undefined);
		return agreed ? templateIds : [];
	}
	try {
		const answers = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] });
		return templateIds.filter((id) => (answers as unknown as Record<string, string>)[id] === 'accept');
	} catch {
		// Refused for good in WeChat's settings, or no network: nothing was accepted.
		return [];
	}
}

/** In the browser: a one-time code for the telephone that the local WeChat knows; '' when the person refused. */
export async function askTelephoneCode(): Promise<string> {
	if (!(await askPerson({ sheet: 'telephone' }))) return '';
	try {
		return String((await askLocalCloud('phone-code', '{}')).code ?? '');
	} catch (error) {
		if (error instanceof Unreachable) return '';
		throw error;
	}
}

/** Dials after the telephone has asked the person. */
export function dial(number: string): void {
	if (process.env.TARO_ENV === 'h5') {
		window.location.href = `tel:${number}`;
		return;
	}
	// The person may close the question: that is no error.
	Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}

/** Puts text on the clipboard. */
export async function copyText(data: string): Promise<void> {
	await Taro.setClipboardData({ data }).catch(() => undefined);
}

/** Shows pictures in full. */
export function showPictures(urls: string[], current: string): void {
	if (process.env.TARO_ENV === 'h5') {
		window.open(current, '_blank', 'noopener');
		return;
	}
	Taro.previewImage({ urls, current }).catch(() => undefined);
}

/** One line that goes away by itself. */
export function tell(title: string): void {
	Taro.showToast({ title, icon: 'none' }).catch(() => undefined);
}
