/** A field of a subscribe message, and how its value is written. */
export interface MessageField {
	/** WeChat's key of the field. */
	key: string;
	/** The words shown before the value. */
	label: string;
	/** Which of the message's values stands here. */
	value: string;
	/** How the value is written: as it is, as yuan from fen, as a moment in China from epoch ms, or as the end of a term (24:00). */
	as: 'text' | 'amount' | 'moment' | 'due';
	/** What stands there when the message has no such value; `—` where this is not said. */
	otherwise?: string;
}

export interface MessageDeclaration {
	templateId: string;
	title: string;
	fields: readonly MessageField[];
}

export const text = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	key,
	label,
	value,
	as: 'text',
	otherwise,
});
export const amount = (key: string, label: string): MessageField => ({ key, label, value: 'amountFen', as: 'amount' });
export const moment = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	key,
	label,
	value,
	as: 'moment',
	otherwise,
});

export const due = (key: string, label: string, value: string, otherwise?: string): MessageField => ({
	...moment(key, label, value, otherwise),
	as: 'due',
});

export const NO_FIXED_TIME = '按合同约定';
