/** A world for schedules: an agency, a company with two contracts, a bystander, on the evening before a special day. */
import { resolve } from 'node:path';
import { MESSAGES } from '../../config/messages';
import type { Terms } from '../../types/terms';
import { purchaseTerms, source } from '../domain/contract/terms';
import { writtenOut } from '../domain/contract/writtenOut';
import { sign } from '../functions/draft/life';
import { uploadReady } from '../functions/support/files';
import { addCompany, bindContact, bindStaff, claimAdministrator } from '../functions/support/people';
import { startWorld, type World } from '../functions/support/world';

/** The moments at which worlds begin: schedules run over a midnight, a year's end, a day that few years have. */
export const DAYS = ['2026-10-12T09:30', '2026-12-31T23:40', '2028-02-28T23:40', '2027-02-28T23:40'] as const;

export const PAYER = 'oTorturePayer';
export const COLLEAGUE = 'oTortureColleague';
export const FINANCE = 'oTortureFinance';
const BYSTANDER = 'oTortureBystander';
/** More than a schedule sends. */
const CONSENTS = 6;
/** More than a schedule uses. */
const PROOFS = 4;

export interface TortureWorld extends World {
	contractIds: [string, string];
	/** A contract of another company, with which nothing happens. */
	bystanderId: string;
	/** Proofs of transfers that were uploaded and not used, by person. */
	proofs: Record<string, string[]>;
}

/** Starts and furnishes a world, and marks the state to which every schedule goes back. */
export async function startTortureWorld(
	day: number,
	functionsFolder = resolve('dist/functions'),
): Promise<TortureWorld> {
	const moment = DAYS[day % DAYS.length] as string;
	const world = await startWorld({ functionsFolder, startMs: Date.parse(`${moment}:00+08:00`) });
	await claimAdministrator(world);
	await bindStaff(world, FINANCE, ['finance'], '沈会计');
	const companyId = await addCompany(world, '山栀茶业');
	await bindContact(world, companyId, PAYER);
	await bindContact(world, companyId, COLLEAGUE, { name: '苏禾', rights: ['pay'] });
	const otherId = await addCompany(world, '云岭咖啡');
	await bindContact(world, otherId, BYSTANDER, { name: '外人' });
	const contractOf = (owner: string, number: number) => sign(world, owner, termsSigned(moment.slice(0, 10), number));
	const contractIds: [string, string] = [await contractOf(companyId, 1), await contractOf(companyId, 2)];
	const bystanderId = await contractOf(otherId, 3);
	for (const openid of [PAYER, COLLEAGUE, FINANCE]) await consent(world, openid);
	const proofs: Record<string, string[]> = { [PAYER]: [], [COLLEAGUE]: [] };
	for (const [openid, own] of Object.entries(proofs)) {
		for (let count = 0; count < PROOFS; count++) own.push(await uploadReady(world, openid, 'transferProof', 'pdf'));
	}
	world.start.mark();
	return { ...world, contractIds, bystanderId, proofs };
}

const BREACH = { rateBp: 500, base: 'total' as const, breachOf: [], ...source('c4') };
/** What can come on top of the fees: a breach of either side that a person has to say, and a surcharge. */
const BEYOND_FEES = {
	breachPenalties: [
		{ id: 'ours', owner: 'agency', title: '系统不能用', ...BREACH },
		{ id: 'theirs', owner: 'customer', title: '资料有误', ...BREACH },
	],
	surcharge: { shareBp: 1000, ...source('c4') },
} satisfies Partial<Terms>;

function termsSigned(signedOn: string, number: number) {
	const year = Number(signedOn.slice(0, 4));
	const base = purchaseTerms();
	const period = { ...base.period, from: signedOn, to: `${year + 1}-12-31` };
	return writtenOut({ ...base, ...BEYOND_FEES, signedOn, period, number: `TT-${number}` });
}

async function consent(world: World, openid: string): Promise<void> {
	const acceptedTemplateIds = (['paymentReceived', 'transferSubmitted', 'transferRefused'] as const).map(
		(template) => MESSAGES[template].templateId,
	);
	for (let count = 0; count < CONSENTS; count++) {
		world.messages.requestSubscribe(openid, acceptedTemplateIds);
		await world.get(openid, 'message.recordConsent', { acceptedTemplateIds });
	}
}
