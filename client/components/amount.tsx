import { useState } from 'react';
import { fenOfTyped, typedOfFen, yuan } from '../wording/money';
import { TextLine } from './fields';

const AMOUNT_MAX = 12;

export interface TypedAmount {
	typed: string;
	setTyped: (typed: string) => void;
	/** Undefined while it is no amount, nothing, or more than there is. */
	amountFen: number | undefined;
	maxFen: number | null;
	clear: () => void;
}

/** An amount that is typed: all there is until the person says otherwise, or nothing where there is no limit (null). */
export function useAmount(maxFen: number | null): TypedAmount {
	const [typed, setTyped] = useState<string>();
	const shown = typed ?? (maxFen === null ? '' : typedOfFen(maxFen));
	const fen = fenOfTyped(shown) ?? 0;
	const fits = fen > 0 && (maxFen === null || fen <= maxFen);
	return { typed: shown, setTyped, amountFen: fits ? fen : undefined, maxFen, clear: () => setTyped(undefined) };
}

/** The field of an amount, with how much it can be. */
export function AmountLine({ id, label, amount }: { id: string; label: string; amount: TypedAmount }) {
	const { typed, setTyped, maxFen } = amount;
	const note = maxFen === null ? '填元，可以有两位小数' : `最多 ${yuan(maxFen)}`;
	return <TextLine id={id} label={label} kind="digit" note={note} value={typed} max={AMOUNT_MAX} onChange={setTyped} />;
}

/** A verb with its amount: `申请退回 ¥12.00`; the verb alone while nothing fits. */
export const verbWith = (verb: string, amountFen: number | undefined): string =>
	amountFen === undefined ? verb : `${verb} ${yuan(amountFen)}`;
