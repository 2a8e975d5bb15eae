import { maintenanceTerms } from '../../domain/contract/terms';
import { ENGINEER, FINANCE, importContract, type Office } from '../contract/office';
import { DAY_MS, NOWHERE, type ProvocationsOf } from '../contract/provocation';
import { report, reportClosed, reportSolved, reportWorking } from '../fault/life';
import { transfer } from '../pay/money';
import { ADMIN, newRequestId } from '../support/people';
import { START_MS } from '../support/world';

const LONG_AGO_MS = Date.parse('2020-01-01T00:00:00+08:00');
const INSPECTION = 'recurring:inspection:2026-10';

const evidence = (contractId: string, occurredAtMs: number) => ({
	...{ contractId, trigger: 'acceptance' as const, occurredAtMs, note: '验收单', requestId: newRequestId() },
});
const done = (dutyId: string, occurredAtMs = START_MS) => ({
	dutyId,
	occurredAtMs,
	note: '巡检单',
	requestId: newRequestId(),
});
const words = (faultId: string) => ({ faultId, text: '在看', requestId: newRequestId() });
const arrived = (faultId: string, occurredAtMs = START_MS) => ({ faultId, occurredAtMs, requestId: newRequestId() });
const promised = (faultId: string, promisedAtMs = START_MS + DAY_MS) => ({ ...words(faultId), promisedAtMs });

/** A maintenance contract of its own, so that what is recorded there is no other test's concern. */
const fresh = ({ world, companyId }: Office) => importContract(world, companyId, maintenanceTerms());

async function transferOf(office: Office) {
	return { contractId: office.purchaseId, transferId: await transfer(office) };
}

async function refusedTransfer(office: Office) {
	const ids = await transferOf(office);
	await office.world.get(FINANCE, 'desk.refuseTransfer', { ...ids, reason: '未到账' });
	return ids;
}

const received = { receivedFen: 1, valueDate: '2026-10-12' };

const NOTICE = { title: '关于2027年部分节假日安排的通知', number: '示例〔2026〕1号', publishedOn: '2026-10-12' };
const YEAR_2027 = { year: 2027, notice: NOTICE, holidays: [], makeUpWorkingDays: [] };

export const deskProvocations: ProvocationsOf<'desk'> = {
	'desk.recordEvidence': {
		NOT_FOUND: async () => [ENGINEER, evidence(NOWHERE, START_MS)],
		DATE_IN_FUTURE: async ({ maintenanceId }) => [ENGINEER, evidence(maintenanceId, START_MS + DAY_MS)],
		DATE_BEFORE_CONTRACT: async ({ maintenanceId }) => [ENGINEER, evidence(maintenanceId, LONG_AGO_MS)],
		ALREADY_RECORDED: async (office) => {
			const contractId = await fresh(office);
			await office.world.get(ENGINEER, 'desk.recordEvidence', evidence(contractId, START_MS));
			return [ENGINEER, evidence(contractId, START_MS)];
		},
		CONTRACT_NOT_ACTIVE: async (office) => {
			const terms = maintenanceTerms();
			const over = { ...terms, period: { ...terms.period, to: '2026-10-01' } };
			const contractId = await importContract(office.world, office.companyId, over);
			await office.world.get(ENGINEER, 'desk.recordEvidence', evidence(contractId, START_MS));
			return [ENGINEER, { ...evidence(contractId, START_MS), corrects: true }];
		},
	},
	'desk.recordDutyDone': {
		NOT_FOUND: async () => [ENGINEER, done(NOWHERE)],
		NOT_ALLOWED: async ({ maintenanceId }) => [ENGINEER, done(`${maintenanceId}:stage:year`)],
		DATE_IN_FUTURE: async ({ maintenanceId }) => [ENGINEER, done(`${maintenanceId}:${INSPECTION}`, START_MS + DAY_MS)],
		DATE_BEFORE_CONTRACT: async ({ maintenanceId }) => [ENGINEER, done(`${maintenanceId}:${INSPECTION}`, LONG_AGO_MS)],
		DATE_BEFORE_DUTY: async ({ maintenanceId }) => [ENGINEER, done(`${maintenanceId}:recurring:inspection:2026-11`)],
		ALREADY_RECORDED: async (office) => {
			const dutyId = `${await fresh(office)}:${INSPECTION}`;
			await office.world.get(ENGINEER, 'desk.recordDutyDone', done(dutyId));
			return [ENGINEER, done(dutyId)];
		},
	},
	'desk.confirmTransfer': {
		NOT_ALLOWED: async (office) => [ENGINEER, { ...(await transferOf(office)), ...received }],
		NOT_FOUND: async ({ purchaseId }) => [FINANCE, { contractId: purchaseId, transferId: NOWHERE, ...received }],
		TRANSFER_SETTLED: async (office) => [FINANCE, { ...(await refusedTransfer(office)), ...received }],
		DATE_IN_FUTURE: async (office) => [
			FINANCE,
			{ ...(await transferOf(office)), ...received, valueDate: '2026-10-13' },
		],
		DATE_BEFORE_CONTRACT: async (office) => [
			FINANCE,
			{ ...(await transferOf(office)), ...received, valueDate: '2026-10-11' },
		],
	},
	'desk.refuseTransfer': {
		NOT_ALLOWED: async (office) => [ENGINEER, { ...(await transferOf(office)), reason: '未到账' }],
		NOT_FOUND: async () => [FINANCE, { contractId: NOWHERE, transferId: NOWHERE, reason: '未到账' }],
		TRANSFER_SETTLED: async (office) => [FINANCE, { ...(await refusedTransfer(office)), reason: '未到账' }],
	},
	'desk.respondToFault': {
		NOT_FOUND: async () => [ENGINEER, words(NOWHERE)],
		ALREADY_RESPONDED: async (office) => [FINANCE, words(await reportWorking(office))],
		FAULT_CLOSED: async (office) => [ENGINEER, words(await reportClosed(office))],
	},
	'desk.arriveOnSite': {
		NOT_FOUND: async () => [ENGINEER, arrived(NOWHERE)],
		ON_SITE_NOT_ASKED: async (office) => [ENGINEER, arrived(await report(office))],
		ALREADY_ARRIVED: async (office) => {
			const faultId = await report(office, { onSiteAsked: true });
			await office.world.get(ENGINEER, 'desk.arriveOnSite', arrived(faultId));
			return [ENGINEER, arrived(faultId)];
		},
		FAULT_CLOSED: async (office) => [ENGINEER, arrived(await reportClosed(office, { onSiteAsked: true }))],
		DATE_IN_FUTURE: async (office) => [
			ENGINEER,
			arrived(await report(office, { onSiteAsked: true }), START_MS + DAY_MS),
		],
		DATE_BEFORE_DUTY: async (office) => [ENGINEER, arrived(await report(office, { onSiteAsked: true }), START_MS - 1)],
	},
	'desk.promiseSolution': {
		NOT_FOUND: async () => [ENGINEER, promised(NOWHERE)],
		NOT_RESPONDED: async (office) => [ENGINEER, promised(await report(office))],
		FAULT_SOLVED: async (office) => [ENGINEER, promised(await reportSolved(office))],
		FAULT_CLOSED: async (office) => [ENGINEER, promised(await reportClosed(office))],
		PROMISE_IN_PAST: async (office) => [ENGINEER, promised(await reportWorking(office), START_MS)],
	},
	'desk.solveFault': {
		NOT_FOUND: async () => [ENGINEER, words(NOWHERE)],
		NOT_RESPONDED: async (office) => [ENGINEER, words(await report(office))],
		FAULT_SOLVED: async (office) => [ENGINEER, words(await reportSolved(office))],
		FAULT_CLOSED: async (office) => [ENGINEER, words(await reportClosed(office))],
	},
	'desk.publishYear': {
		NOT_ALLOWED: async () => [FINANCE, { table: YEAR_2027 }],
		YEAR_TABLE_INVALID: async () => [
			ADMIN,
			{ table: { ...YEAR_2027, makeUpWorkingDays: [{ date: '2027-01-30', for: '春节' }] } },
		],
		DATE_IN_FUTURE: async () => [ADMIN, { table: { ...YEAR_2027, notice: { ...NOTICE, publishedOn: '2026-11-01' } } }],
	},
	'desk.rebuildViews': { NOT_ALLOWED: async () => [FINANCE, { mend: false }] },
	'desk.setCatalogue': { NOT_ALLOWED: async () => [FINANCE, { entries: [] }] },
};
