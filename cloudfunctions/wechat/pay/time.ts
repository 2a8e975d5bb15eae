const PAY_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** A time as WeChat Pay writes it, `20261012093000` in China, as epoch ms. Throws for anything else. */
export function fromPayTime(text: string): number {
	const [, year, month, day, hour, minute, second] = PAY_TIME.exec(text) ?? [];
	if (second === undefined) throw new Error(`not a time of WeChat Pay: ${text}`);
	return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`);
}

const BILL_TIME = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/** A time as refunds carry it, `2026-10-12 09:30:00` in China, as epoch ms. Throws for anything else. */
export function fromBillTime(text: string): number {
	const [, day, clock] = BILL_TIME.exec(text) ?? [];
	if (clock === undefined) throw new Error(`not a time of WeChat Pay: ${text}`);
	return Date.parse(`${day}T${clock}+08:00`);
}
