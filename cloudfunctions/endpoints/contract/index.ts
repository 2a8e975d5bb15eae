import type { AreaHandlers } from '../../door/registry';
import { explainDuty } from './explainDuty';
import { getContractDetail } from './get';
import { listContracts } from './list';

export const contractHandlers: AreaHandlers<'contract'> = {
	'contract.list': listContracts,
	'contract.get': getContractDetail,
	'contract.explainDuty': explainDuty,
};
