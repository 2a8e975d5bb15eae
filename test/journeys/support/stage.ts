import type { Browser } from 'playwright-core';
import { PEOPLE, type PersonKey } from '../../../simulator/seed/people';
import { doorOf } from '../../../types/areas';
import type { EndpointName, InputOf, OutputOf, Reply } from '../../../types/endpoints';
import { launchBrowser } from '../../setup/browser';
import { ask, type Program, startProgram } from '../../setup/program';
import { type Look, Visit } from './visit';

export interface Stage {
	program: Program;
	/** A browser of one's own: its storage is shared with no other. */
	visit(look?: Look): Promise<Visit>;
	/** Opens the mini-program as a person of the demo world. */
	open(person: PersonKey, path?: string, look?: Look): Promise<Visit>;
	/** Looks something up through an endpoint, for addresses of pages. */
	get<Name extends EndpointName>(person: PersonKey, endpoint: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
}

/** Starts the program and a browser for the journeys of a file; each begins in the demo world as it was at 14:20. */
export function stage(): () => Stage {
	let program: Program | undefined;
	let browser: Browser | undefined;
	const visits: Visit[] = [];
	const running = () => {
		if (!program || !browser) throw new Error('The program and the browser run while tests run');
		return { program, browser };
	};
	beforeAll(async () => {
		program = await startProgram();
		browser = await launchBrowser();
	});
	beforeEach(() => running().program.reset());
	afterEach(async () => {
		const troubles = visits.flatMap((visit) => visit.troubles);
		for (const visit of visits.splice(0)) await visit.end();
		expect(troubles).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await program?.stop();
	});
	return () => {
		const visit = async (look?: Look) => {
			const begun = await Visit.begin(running().browser, running().program.url, look);
			visits.push(begun);
			return begun;
		};
		return {
			program: running().program,
			visit,
			async open(person, path, look) {
				const begun = await visit(look);
				await begun.open(person, path);
				return begun;
			},
			get: (person, endpoint, input) => lookUp(running().program.url, person, endpoint, input),
		};
	};
}

async function lookUp<Name extends EndpointName>(
	url: string,
	person: PersonKey,
	endpoint: Name,
	input: InputOf<Name>,
): Promise<OutputOf<Name>> {
	const body = { name: doorOf(endpoint), data: { endpoint, input } };
	const answer = await ask(`${url}/client/call`, 'POST', body, { 'x-persona': PEOPLE[person].openid });
	const reply = answer.body.result as Reply<Name> | undefined;
	if (!reply?.ok) throw new Error(`${endpoint}: ${JSON.stringify(answer.body)}`);
	return reply.data;
}
