/** An agency with two client companies and their contracts, as most tests of money and faults need them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terms } from '../../../types/terms';
import { maintenanceTerms, purchaseTerms } from '../../domain/contract/terms';
import { writtenOut } from '../../domain/contract/writtenOut';
import { sign } from '../draft/life';
import {
	addCompany,
	bindContact,
	bindStaff,
	claimAdministrator,
	goOnCountingFrom,
	requestsSoFar,
} from '../support/people';
import { givenWorld, startWorld, type World, type WorldOptions } from '../support/world';

/** May pay and report for 山栀茶业. */
export const PAYER = 'oPayer';
/** Another contact of 山栀茶业 who may pay. */
export const COLLEAGUE = 'oColleague';
/** Reads for 山栀茶业, no more. */
export const READER = 'oReader';
/** May do everything for 云岭咖啡, and nothing for 山栀茶业. */
export const FOREIGNER = 'oForeigner';
export const FINANCE = 'oFinance';
export const ENGINEER = 'oEngineer';

export interface Office {
	world: World;
	companyId: string;
	foreignCompanyId: string;
	/** The contact id of PAYER. */
	payerContactId: string;
	/** Kind P of 山栀茶业: 2,720.00 on signing, 680.00 on acceptance. */
	purchaseId: string;
	/** Kind O of 山栀茶业: 20,000.00 after the invoice; response by the kind of the day, silence accepts. */
	maintenanceId: string;
	/** Kind P of 云岭咖啡. */
	foreignPurchaseId: string;
}

let numbers = 0;

/** A signed contract under a number of its own, its words made to say its terms. */
export function importContract(world: World, companyId: string, terms: Terms): Promise<string> {
	return sign(world, companyId, writtenOut({ ...terms, number: `HT-${++numbers}` }));
}

/** The day on which the world begins. */
export const SIGNED_TODAY = { signedOn: '2026-10-12' };

async function furnish(world: World): Promise<Omit<Office, 'world'>> {
	await claimAdministrator(world);
	await bindStaff(world, FINANCE, ['finance'], '沈会计');
	await bindStaff(world, ENGINEER, ['engineer'], '何工');
	const companyId = await addCompany(world, '山栀茶业');
	const foreignCompanyId = await addCompany(world, '云岭咖啡');
	const payerContactId = await bindContact(world, companyId, PAYER);
	await bindContact(world, companyId, COLLEAGUE, { name: '苏禾', rights: ['pay'] });
	await bindContact(world, companyId, READER, { name: '江一舟', rights: [] });
	await bindContact(world, foreignCompanyId, FOREIGNER, { name: '外人' });
	return {
		...{ companyId, foreignCompanyId, payerContactId },
		purchaseId: await importContract(world, companyId, purchaseTerms(SIGNED_TODAY)),
		maintenanceId: await importContract(world, companyId, maintenanceTerms()),
		foreignPurchaseId: await importContract(world, foreignCompanyId, purchaseTerms(SIGNED_TODAY)),
	};
}

const KEPT_FILE = 'office.json';

interface Kept {
	rest: Omit<Office, 'world'>;
	requests: number;
	numbers: number;
}

/** Furnishes an office and keeps it in a folder: the tests of a file begin with a copy of it (OFFICE_WORLD). */
export async function keepOffice(dataFolder: string): Promise<void> {
	const world = await startWorld({ dataFolder });
	try {
		const rest = await furnish(world);
		world.start.mark();
		const kept: Kept = { rest, requests: requestsSoFar(), numbers };
		writeFileSync(join(dataFolder, KEPT_FILE), JSON.stringify(kept));
	} finally {
		await world.stop();
	}
}

/** What is where in a copy of the office that was kept; numbers go on from there. */
function findKept(folder: string): Omit<Office, 'world'> {
	const kept = JSON.parse(readFileSync(join(folder, KEPT_FILE), 'utf8')) as Kept;
	goOnCountingFrom(kept.requests);
	numbers = kept.numbers;
	return kept.rest;
}

interface OfficeOptions extends Pick<WorldOptions, 'functionsFolder' | 'threads'> {
	anew?: boolean;
	also?: (office: Office) => Promise<void>;
}

/** One office for the tests of a file; with `anew` one for each test. */
export function givenOffice(options: OfficeOptions = {}): () => Office {
	let rest: Omit<Office, 'world'> | undefined;
	const begin = process.env.OFFICE_WORLD;
	const prepare = async (world: World) => {
		rest = begin ? findKept(begin) : await furnish(world);
		await options.also?.({ world, ...rest });
	};
	const { functionsFolder, threads } = options;
	const world = givenWorld(prepare, { functionsFolder, threads, begin });
	if (options.anew) {
		beforeAll(() => world().start.mark());
		beforeEach(() => world().start.reset({ keepInstances: true }));
	}
	return () => ({ world: world(), ...(rest as Omit<Office, 'world'>) });
}
