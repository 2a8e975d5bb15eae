import { PEOPLE, type PersonKey } from '../../../simulator/seed/people';
import { type Program, startProgram } from '../../setup/program';
import { Telephone } from './telephone';

export interface Demo {
	program: Program;
	/** A person of the demo world takes a telephone of their own and opens the mini-program. */
	open(person: PersonKey, url?: string): Promise<Telephone>;
	/** Moves the world's clock on, and lets every telephone ask again as if its owner looked at it anew. */
	advance(ms: number): Promise<void>;
}

/** Starts the program for the tests of a file; every test begins in the demo world as it was on 10 October, 14:20. */
export function demoWorld(): () => Demo {
	let program: Program | undefined;
	const telephones: Telephone[] = [];
	const running = () => {
		if (!program) throw new Error('The program runs while tests run');
		return program;
	};
	beforeAll(async () => {
		program = await startProgram();
	});
	beforeEach(() => running().reset());
	afterEach(() => {
		for (const telephone of telephones.splice(0)) telephone.close();
	});
	afterAll(() => program?.stop());
	return () => ({
		program: running(),
		async open(person, url) {
			const telephone = new Telephone(running().url, PEOPLE[person].openid);
			telephones.push(telephone);
			await telephone.open(url);
			return telephone;
		},
		async advance(ms) {
			await running().control('clock', { advanceMs: ms });
			for (const telephone of telephones) await telephone.comeBack();
		},
	});
}
