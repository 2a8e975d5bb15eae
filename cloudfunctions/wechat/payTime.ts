const PAY_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** A time as WeChat Pay writes it, `20261012093000` in China, as epoch ms. Throws for anything else. */
export function fromPayTime(text: string): number {
	const [, year, month, day, hour, minute, second] = PAY_TIME.exec(text) ?? [];
	if (second === undefined) throw new Error(`not a time of WeChat Pay: ${text}`);
	return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`);
}
