import { PEOPLE } from '../../simulator/seed/people';
import type { SeededWorld } from '../../simulator/seed/scene';
import { Telephone } from '../../simulator/seed/telephone';

/** Asks every endpoint that only reads, as a client and as staff: what the screens ask when they open. */
export async function readEverything(url: string, made: SeededWorld): Promise<void> {
	const customer = new Telephone(url, PEOPLE.suWenxi.openid);
	const administrator = new Telephone(url, PEOPLE.guWangchuan.openid);
	await customer.call('identity.whoAmI', {});
	await customer.call('service.list', {});
	await customer.call('message.listTemplates', {});
	await readContracts(customer);
	await readFaults(customer);
	await administrator.call('desk.getQueue', {});
	await administrator.call('desk.getBoard', {});
	await administrator.call('desk.listContracts', {});
	await administrator.call('people.listStaff', {});
	await administrator.call('people.listCompanies', {});
	for (const companyId of Object.values(made.companies)) await administrator.call('people.getCompany', { companyId });
}

async function readContracts(customer: Telephone): Promise<void> {
	const home = await customer.call('home.get', {});
	for (const { id: dutyId } of home.duties) await customer.call('contract.explainDuty', { dutyId });
	const { contracts } = await customer.call('contract.list', {});
	for (const { id: contractId } of contracts) {
		const { stages, payments } = await customer.call('contract.get', { contractId });
		for (const { id: stageId } of stages) await customer.call('pay.getStage', { contractId, stageId });
		for (const { id: paymentId } of payments) await customer.call('pay.getReceipt', { contractId, paymentId });
	}
}

async function readFaults(customer: Telephone): Promise<void> {
	const { contracts } = await customer.call('fault.getForm', {});
	for (const { id: contractId } of contracts.filter(({ mayReport }) => mayReport)) {
		await customer.call('fault.preview', { contractId, urgency: 'urgent', onSiteAsked: true });
	}
	const { faults } = await customer.call('fault.list', {});
	for (const { id: faultId } of faults) await customer.call('fault.get', { faultId });
}
