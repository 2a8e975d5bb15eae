import { randomBytes } from 'node:crypto';
import { APP_ID } from '../functions/environment';
import type { Clock, Faults, Shelf } from '../kernel';
import { BAD_CODE, NO_TELEPHONE, type OpenApiError, PHONE_CODE_LIVES_MS, PRIVACY_NOT_DECLARED } from './limits';

interface PhoneCode {
	telephone: string;
	issuedAtMs: number;
}

const CODES = 'phone-codes';

export interface PhoneParts {
	shelf: Shelf;
	clock: Clock;
	faults: Faults;
	telephoneOf: (openid: string) => string | undefined;
}

/** Codes that `open-type="getPhoneNumber"` gives a telephone: good once, for five minutes. */
export class PhoneCodes {
	constructor(private readonly parts: PhoneParts) {}

	/** The person agreed on the telephone. Without a bound number WeChat answers like a refusal. */
	issue(openid: string): { code: string; errMsg: string } | { errMsg: string } {
		if (this.parts.faults.take('privacy-not-declared', openid)) return PRIVACY_NOT_DECLARED;
		const telephone = this.parts.telephoneOf(openid);
		if (!telephone) return NO_TELEPHONE;
		const code = randomBytes(32).toString('hex');
		const entry: PhoneCode = { telephone, issuedAtMs: this.parts.clock.nowMs() };
		this.parts.shelf.put(CODES, code, entry);
		return { code, errMsg: 'getPhoneNumber:ok' };
	}

	/** phonenumber.getPhoneNumber: a used, old or unknown code is 40029. */
	redeem(code: unknown): OpenApiError | Record<string, unknown> {
		const { clock, shelf } = this.parts;
		const entry = typeof code === 'string' ? shelf.get<PhoneCode>(CODES, code) : undefined;
		if (!entry) return BAD_CODE;
		shelf.remove(CODES, String(code));
		const nowMs = clock.nowMs();
		if (nowMs - entry.issuedAtMs >= PHONE_CODE_LIVES_MS) return BAD_CODE;
		return {
			errcode: 0,
			errmsg: 'ok',
			phone_info: {
				phoneNumber: entry.telephone,
				purePhoneNumber: entry.telephone,
				countryCode: '86',
				watermark: { timestamp: Math.floor(nowMs / 1000), appid: APP_ID },
			},
		};
	}
}
