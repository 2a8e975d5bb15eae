import { type Paper, wordsOf } from './paper';

/** A sentence of a clause in force. */
export interface Sentence {
	clauseId: string;
	words: string;
}

const STOP = /[。；;！!？?\n]/;

/** The sentences of a text, without their stops. */
export const sentencesIn = (text: string): string[] =>
	text
		.split(STOP)
		.map((words) => words.trim())
		.filter((words) => words !== '');

/** Every sentence that has an effect. */
export const sentencesOf = ({ inForce }: Paper): Sentence[] =>
	inForce.flatMap((clause) => sentencesIn(wordsOf(clause)).map((words) => ({ clauseId: clause.id, words })));
