/** A world in which two companies own the same things under different marks, and every kind of person who may call. */
import type { Terms } from '../../types/terms';
import { purchaseTerms, stage } from '../domain/contract/terms';
import { writtenOut } from '../domain/contract/writtenOut';
import type { Office } from '../functions/contract/office';
import { ENGINEER, FINANCE, SIGNED_TODAY } from '../functions/contract/office';
import { begin, beginSent, sign } from '../functions/draft/life';
import { report, reportClosed, reportSolved, reportWorking } from '../functions/fault/life';
import { confirm, start, transfer } from '../functions/pay/money';
import { checkInput, endInput, occasionInput, quotaInput, recordTerms, standingInput } from '../functions/record/life';
import { BYTES, upload, uploadReady } from '../functions/support/files';
import {
	ADMIN,
	addCompany,
	addContact,
	bindContact,
	bindStaff,
	claimAdministrator,
	newRequestId,
} from '../functions/support/people';
import type { World } from '../functions/support/world';
import { makeBooks } from './books';

/** Stands in every text of the company, and nowhere else. */
export const MARKS = { home: 'QHOMEQ', away: 'QAWAYQ' } as const;
export type Owner = keyof typeof MARKS;

/** Contacts' telephones begin so, and nothing else does. */
export const TELEPHONE_PREFIX = '1391357';

interface Caller {
	openid: string;
	/** Whose things it may read; staff read everything. */
	owner: Owner | 'staff' | 'nobody';
	/** How many times as much is asked by who can do more. */
	share: number;
}

/** Every kind of caller. */
export const CALLERS: Record<string, Caller> = {
	stranger: { openid: 'oStrangerQ', owner: 'nobody', share: 1 },
	customer: { openid: 'oHomeAllQ', owner: 'home', share: 6 },
	reader: { openid: 'oHomeReaderQ', owner: 'home', share: 2 },
	foreigner: { openid: 'oAwayAllQ', owner: 'away', share: 5 },
	removedContact: { openid: 'oLeaverQ', owner: 'nobody', share: 1 },
	finance: { openid: FINANCE, owner: 'staff', share: 4 },
	engineer: { openid: ENGINEER, owner: 'staff', share: 3 },
	administrator: { openid: ADMIN, owner: 'staff', share: 10 },
	removedStaff: { openid: 'oFormerStaffQ', owner: 'nobody', share: 1 },
};

const OPENIDS = { home: 'oHomeAllQ', away: 'oAwayAllQ' };

/** Who may be removed in the course of the test, so that the callers stay what they are. */
export interface Expendable {
	contacts: { companyId: string; contactId: string }[];
	staffIds: string[];
}

/** Furnishes the world. Gives who may be removed from it. */
export async function furnish(world: World): Promise<Expendable> {
	await claimAdministrator(world);
	await bindStaff(world, FINANCE, ['finance'], '沈会计');
	await bindStaff(world, ENGINEER, ['engineer'], '何工');
	const staffId = await bindStaff(world, 'oFormerStaffQ', ['engineer', 'administrator'], '旧人');
	await world.get(ADMIN, 'people.removeStaff', { staffId, reason: '离职' });
	const home = await settle(world, 'home', '01');
	const away = await settle(world, 'away', '02');
	await bindContact(world, home, 'oHomeReaderQ', { name: MARKS.home, rights: [], telephone: telephone('0103') });
	const leaver = await bindContact(world, home, 'oLeaverQ', { name: MARKS.home });
	await world.get(ADMIN, 'people.removeContact', { companyId: home, contactId: leaver, reason: '离职' });
	const contacts: Expendable['contacts'] = [];
	for (const companyId of [home, away]) {
		const contact = { telephone: telephone(`9${contacts.length}00`) };
		contacts.push({ companyId, contactId: await addContact(world, companyId, contact) });
	}
	const invited = await world.get(ADMIN, 'people.inviteStaff', {
		...{ name: '新人', roles: ['finance'], requestId: newRequestId() },
	});
	return { contacts, staffIds: [invited.staffId] };
}

const telephone = (last: string) => TELEPHONE_PREFIX + last;

/** A company with contracts, money in every state, faults in every state, and uploads. Gives its id. */
async function settle(world: World, owner: Owner, number: string): Promise<string> {
	const [mark, openid] = [MARKS[owner], OPENIDS[owner]];
	const companyId = await addCompany(world, `${mark}商行`);
	const contact = { name: mark, title: mark, telephone: telephone(`${number}01`) };
	const payerContactId = await bindContact(world, companyId, openid, contact);
	const purchaseId = await sign(world, companyId, writtenOut(purchaseOf(mark)));
	const maintenanceId = await sign(world, companyId, writtenOut(maintenanceOf(mark)));
	await makeDrafts(world, companyId, mark);
	const office: Office = {
		...{ world, companyId, payerContactId, purchaseId, maintenanceId },
		...{ foreignCompanyId: '', foreignPurchaseId: '' },
	};
	await makeMoney(office, openid);
	await makeFaults(office, openid, mark);
	await makeRecords(office, openid, mark);
	await makeBooks(office, openid, mark, partiesOf(mark));
	return companyId;
}

const partiesOf = (mark: string): Terms['parties'] => ({
	customer: { label: '甲方', name: `${mark}商行`, address: mark, telephone: null },
	agency: { label: '乙方', name: '青禾数字', address: null, telephone: null },
});

const purchaseOf = (mark: string) =>
	purchaseTerms({
		...SIGNED_TODAY,
		...{ number: `${mark}-P`, title: `${mark}采购`, shortName: mark, parties: partiesOf(mark), places: [mark] },
	});

const maintenanceOf = (mark: string) => {
	const base = recordTerms();
	return recordTerms({
		...{ number: `${mark}-O`, title: `${mark}运维`, shortName: mark, parties: partiesOf(mark), places: [mark] },
		total: { ...base.total, amountFen: 2_010_000 },
		stages: [...base.stages, stage({ id: 'small', title: mark, amountFen: 10_000, shareBp: null })],
		standing: base.standing.map((one) => ({ ...one, title: mark })),
		occasions: base.occasions.map((one) => ({ ...one, title: mark })),
		clauses: base.clauses.map((clause) => ({ ...clause, text: `${mark}${clause.text}` })),
	});
};

/** One that is being written, and one that waits for the client. */
async function makeDrafts(world: World, companyId: string, mark: string): Promise<void> {
	const draft = { ...purchaseOf(mark), number: `${mark}-D` };
	await begin(world, companyId, writtenOut(draft));
	await beginSent(world, companyId, writtenOut({ ...draft, number: `${mark}-S` }));
}

/** Something of each kind that is recorded under a contract, by both sides. */
async function makeRecords(office: Office, openid: string, mark: string): Promise<void> {
	const { world, maintenanceId: contractId, purchaseId } = office;
	const note = { note: mark };
	await world.get(openid, 'contract.recordOccasion', { ...occasionInput(contractId), ...note });
	await world.get(ENGINEER, 'record.standing', { ...standingInput(contractId, 'secret', 'kept'), ...note });
	await world.get(ENGINEER, 'record.useQuota', { ...quotaInput(contractId, 5), ...note });
	await world.get(ENGINEER, 'record.checkFunction', { ...checkInput(contractId, 'delivered'), ...note });
	await world.get(openid, 'contract.answerFunction', { ...checkInput(contractId, 'refused'), ...note });
	await world.get(openid, 'contract.assertClaim', { contractId, key: 'refund', amountFen: 1500, reason: mark });
	await world.get(ENGINEER, 'record.checkFunction', { ...checkInput(contractId, 'delivered'), ...note });
	await world.get(FINANCE, 'record.assertClaim', { contractId, key: 'spoken:data:1', amountFen: 100, reason: mark });
	await world.get(openid, 'contract.proposeEnd', { ...endInput(contractId), reason: mark });
	await world.get(ADMIN, 'record.proposeEnd', { ...endInput(purchaseId), reason: mark });
	const { companyId } = office;
	await sign(world, companyId, writtenOut({ ...maintenanceOf(mark), number: `${mark}-N` }));
}

async function makeMoney(office: Office, openid: string): Promise<void> {
	const { world, maintenanceId: contractId, purchaseId } = office;
	const small = { openid, contractId, stageId: 'small' };
	const paid = await start(office, { ...small, amountFen: 3000 });
	await confirm(office, paid.payment, 'pay', openid);
	await world.settled();
	const [confirmed, refused] = [await transfer(office, { ...small, amountFen: 2000 }), await transfer(office, small)];
	const valued = { contractId, transferId: confirmed, receivedFen: 2000, valueDate: '2026-10-12' };
	await world.get(FINANCE, 'desk.confirmTransfer', valued);
	await world.get(FINANCE, 'desk.refuseTransfer', { contractId, transferId: refused, reason: '没有到账' });
	await transfer(office, { ...small, amountFen: 1000 });
	await transfer(office, { openid, contractId: purchaseId, amountFen: 1000 });
	await start(office, { openid, contractId: purchaseId, amountFen: 5000 });
}

async function makeFaults(office: Office, openid: string, mark: string): Promise<void> {
	const { world } = office;
	const uploadIds = [await uploadReady(world, openid)];
	await report(office, { openid, text: mark, place: mark, uploadIds, onSiteAsked: true });
	for (const make of [report, reportWorking, reportSolved, reportSolved, reportClosed])
		await make(office, { openid, text: mark, place: mark, onSiteAsked: true });
	// The purchase has no clause on faults: what is owed there rests on no words of the contract.
	const bare = { openid, contractId: office.purchaseId, text: mark, place: mark };
	await reportSolved(office, bare);
	const faultId = await reportWorking(office, bare);
	const promisedAtMs = world.clock.nowMs() + 86_400_000;
	await world.get(ENGINEER, 'desk.promiseSolution', { faultId, promisedAtMs, text: mark, requestId: newRequestId() });
	await uploadReady(world, openid);
	await uploadReady(world, openid, 'transferProof', 'pdf');
	const { byteLength: sizeBytes } = BYTES.jpg;
	const ticket = await world.get(openid, 'file.issueTicket', { purpose: 'faultPhoto', type: 'jpg', sizeBytes });
	await upload(world, openid, ticket.cloudPath, BYTES.jpg);
}
