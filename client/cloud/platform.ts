import Taro from '@tarojs/taro';
import type { OutputOf } from '../../types/endpoints';
import type { Fen } from '../../types/units';
import { askLocalCloud, Unreachable } from './call';
import { type PaymentEnd, paymentEndOf } from './payment-end';
import { askPerson } from './pretend';

/** What the telephone can do beside calling endpoints. In the browser the local WeChat cloud plays WeChat's part. */

type WechatPayment = OutputOf<'pay.start'>['payment'];

const failure = (error: unknown): string => (error as { errMsg?: string } | undefined)?.errMsg ?? String(error);

/**
 * Opens WeChat's payment sheet and gives what the telephone reports of its end; the truth is `pay.check`'s. The amount is
 * only shown in the browser; in WeChat the payment itself says it. Never ends when WeChat is ended with the sheet open.
 */
export async function requestPayment(payment: WechatPayment, amountFen: Fen): Promise<PaymentEnd> {
	try {
		const { errMsg } = await payWithWechat(payment, amountFen);
		return paymentEndOf(errMsg);
	} catch (error) {
		return error instanceof Unreachable ? 'networkLost' : paymentEndOf(failure(error));
	}
}

async function payWithWechat(payment: WechatPayment, amountFen: Fen): Promise<{ errMsg: string }> {
	if (process.env.TARO_ENV !== 'h5') return Taro.requestPayment(payment as Taro.requestPayment.Option);
	const agreed = await askPerson({ sheet: 'payment', amountFen });
	const answer = await askLocalCloud('pay', JSON.stringify({ payment, decision: agreed ? 'pay' : 'cancel' }));
	if (answer.killed) await startOver();
	return { errMsg: String(answer.errMsg ?? '') };
}

/** In the browser: WeChat was ended, and the mini-program begins anew where it was. */
function startOver(): Promise<never> {
	window.location.reload();
	return new Promise(() => undefined);
}

/** Asks for consent to subscribe messages; gives the ids that were accepted. Has to begin in a tap. */
export async function askConsent(templateIds: string[]): Promise<string[]> {
	if (templateIds.length === 0) return [];
	try {
		const answers = await askWechatForConsent(templateIds);
		return templateIds.filter((id) => answers[id] === 'accept');
	} catch {
		// Refused for good in WeChat's settings, or no network: nothing was accepted.
		return [];
	}
}

async function askWechatForConsent(tmplIds: string[]): Promise<Record<string, unknown>> {
	if (process.env.TARO_ENV !== 'h5') {
		return (await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) as unknown as Record<string, unknown>;
	}
	const agreed = await askPerson({ sheet: 'consent', count: tmplIds.length });
	return askLocalCloud('subscribe', JSON.stringify({ tmplIds, decision: agreed ? 'accept' : 'reject' }));
}

/** In the browser: a one-time code for the telephone that the local WeChat knows; undefined when the person refused. */
export async function askTelephoneCode(): Promise<string | undefined> {
	if (!(await askPerson({ sheet: 'telephone' }))) return undefined;
	try {
		return String((await askLocalCloud('phone-code', '{}')).code ?? '');
	} catch {
		return '';
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

/** Puts text on the clipboard. WeChat says so itself; the browser does not. */
export async function copyText(data: string): Promise<void> {
	try {
		await Taro.setClipboardData({ data });
		if (process.env.TARO_ENV === 'h5') await Taro.showToast({ title: '已复制', icon: 'none' });
	} catch {
		// The clipboard is closed to this page: the text can still be read and typed.
	}
}

/** Shows pictures in full. */
export function showPictures(urls: string[], current: string): void {
	if (process.env.TARO_ENV === 'h5') {
		window.open(current, '_blank', 'noopener');
		return;
	}
	Taro.previewImage({ urls, current }).catch(() => undefined);
}

const PDF = /\.pdf(\?|$)/i;

/** Opens a scanned page: a picture in full, a PDF in the telephone's own reader. */
export async function openPaper(urls: string[], current: string): Promise<void> {
	const h5 = process.env.TARO_ENV === 'h5';
	if (h5 || !PDF.test(current)) return showPictures(h5 ? urls : urls.filter((url) => !PDF.test(url)), current);
	// No network, or closed while it loads: the row stays and can be pressed again.
	await openDocumentUrl(current).catch(() => undefined);
}

/** A PDF opens here. OFD and XML need a program of their own: their address goes to the clipboard, good for two hours. */
export async function openInvoiceFile({ url, type }: { url: string; type: string }): Promise<void> {
	if (type === 'pdf') return openDocumentUrl(url).catch(() => undefined);
	if (process.env.TARO_ENV === 'h5') {
		window.open(url, '_blank', 'noopener');
		return;
	}
	await copyText(url);
}

const HTTP_OK = 200;

/**
 * Fetches a PDF and opens it in the telephone's own reader, from where it can be sent on or kept under its name; in the
 * browser it opens beside the page. Throws Unreachable when it did not arrive.
 */
export async function openDocumentUrl(
	url: string,
	fileName?: string,
	onPercent?: (percent: number) => void,
): Promise<void> {
	if (process.env.TARO_ENV === 'h5') {
		// A browser may open nothing by itself any more after the wait: then the PDF takes the page's place.
		if (!window.open(url, '_blank')) window.location.assign(url);
		return;
	}
	try {
		const filePath = fileName && Taro.env.USER_DATA_PATH ? `${Taro.env.USER_DATA_PATH}/${fileName}` : undefined;
		const task = Taro.downloadFile(filePath ? { url, filePath } : { url });
		if (onPercent) task.progress(({ progress }) => onPercent(progress));
		const { statusCode, tempFilePath } = await task;
		if (statusCode !== HTTP_OK) throw new Error(`status ${statusCode}`);
		await Taro.openDocument({ filePath: filePath ?? tempFilePath, fileType: 'pdf', showMenu: true });
	} catch (error) {
		throw new Unreachable(failure(error));
	}
}
