import { normaliseTelephone } from '../domain/people/telephone';
import { callOpenapi, OpenapiError } from './openapi';

/** The code of `open-type="getPhoneNumber"` is invented, was used, or is older than five minutes. */
const CODE_INVALID = 40029;
const MAINLAND = '86';

interface PhoneReply {
	phoneInfo: { purePhoneNumber: string; countryCode: string };
}

/**
 * The telephone that WeChat verified for the person who pressed the button, spelt as the contacts are; null when the
 * code is no longer good. A code works once, for five minutes.
 */
export async function readTelephone(phoneCode: string): Promise<string | null> {
	try {
		const { phoneInfo } = await callOpenapi<PhoneReply>('phonenumber.getPhoneNumber', { code: phoneCode });
		const country = String(phoneInfo.countryCode);
		return normaliseTelephone(
			country === MAINLAND ? phoneInfo.purePhoneNumber : `+${country}${phoneInfo.purePhoneNumber}`,
		);
	} catch (error) {
		if (error instanceof OpenapiError && error.errCode === CODE_INVALID) return null;
		throw error;
	}
}
