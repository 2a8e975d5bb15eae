import { COLLECTIONS } from '../../config/database';
import { createDatabaseService } from '../../simulator/database/service';
import type { CallContext } from '../../simulator/kernel';
import { createFaults } from '../../simulator/shelf/faults';
import type { ContractCard } from '../../types/views';

/** Everything in the measured worlds happens around this moment: 10 October 2026, 14:20 in China. */
export const NOW_MS = Date.UTC(2026, 9, 10, 6, 20);
export const PERSON = 'oBenchPerson';
const COMPANY = 'company-0';
const CONTRACTS_OF_A_COMPANY = 5;
const DUTIES_OF_A_CONTRACT = 3;
const DAY_MS = 86_400_000;
const BATCH = 1000;

/** The simulator itself is asking. */
const NOBODY: CallContext = { functionName: '', openid: '', source: '' };

type Row = { _id: string } & Record<string, unknown>;

const companyOf = (number: number) => `company-${Math.floor(number / CONTRACTS_OF_A_COMPANY)}`;

function cardRow(number: number): Row {
	const card: Omit<ContractCard, 'id'> = {
		...{ companyId: companyOf(number), companyName: `公司 ${companyOf(number)}`, number: `HT-${number}` },
		...{ title: '软件运维服务合同', shortName: '运维', kind: 'maintenance', status: 'active' },
		...{ from: '2026-01-01', to: '2026-12-31', totalFen: 2_800_000, paidFen: 0, openFen: 2_800_000, creditFen: 0 },
	};
	return { _id: `contract-${number}`, ...card };
}

function dutyRow(contract: number, number: number): Row {
	const dueAtMs = NOW_MS + (((contract * 7 + number * 3) % 40) - 5) * DAY_MS;
	const startedAtMs = dueAtMs - 10 * DAY_MS;
	return {
		_id: `contract-${contract}:recurring:inspection:${number}`,
		...{ key: `recurring:inspection:${number}`, owner: 'agency', kind: 'recurring', title: '巡检', period: '2026-10' },
		...{ clauseId: 'c3', clauseLabel: '第三条', startedAtMs, dueAtMs, unknownYear: null, settledAtMs: null },
		...{ waivedAtMs: null, amountFen: null, stageId: null, silenceAccepts: false, faultId: null, assigneeName: null },
		...{ contractId: `contract-${contract}`, contractName: '运维', urgency: null, open: true },
		...{ companyId: companyOf(contract), companyName: `公司 ${companyOf(contract)}` },
		...{ dueSoonFromMs: dueAtMs - 3 * DAY_MS, sortAtMs: dueAtMs, nextActionAtMs: dueAtMs },
	};
}

/** The person who opens the home page: a contact of the first company. */
function personRow(): Row {
	const rights = ['pay', 'report'];
	const membership = {
		companyId: COMPANY,
		companyName: `公司 ${COMPANY}`,
		contactId: 'contact-0',
		name: '林一',
		rights,
	};
	const state = { openid: PERSON, memberships: [membership], staff: null };
	return { _id: `person:${PERSON}`, kind: 'person', version: 1, state, views: {} };
}

/** Writes a database file with so many contracts of many companies, each with its open duties. */
export async function fillWorld(file: string, contracts: number): Promise<void> {
	const database = createDatabaseService({
		file,
		collections: COLLECTIONS,
		clock: { nowMs: () => NOW_MS },
		faults: createFaults(),
	});
	const insert = async (collectionName: string, rows: Row[]) => {
		const data = rows.map((row) => JSON.stringify(row));
		await database.actions['database.insertDocument']?.({ collectionName, data }, NOBODY);
	};
	await insert('heads', [personRow()]);
	for (let first = 0; first < contracts; first += BATCH) {
		const numbers = Array.from({ length: Math.min(BATCH, contracts - first) }, (_none, index) => first + index);
		await insert('contractCards', numbers.map(cardRow));
		for (let duty = 0; duty < DUTIES_OF_A_CONTRACT; duty += 1) {
			await insert(
				'duties',
				numbers.map((number) => dutyRow(number, duty)),
			);
		}
	}
	await database.close();
}
