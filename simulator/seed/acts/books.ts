import type { EndpointName, InputOf } from '../../../types/endpoints';
import type { PersonKey } from '../people';
import type { Act, ContractName } from '../scene';

type BookVerb = Extract<EndpointName, `finance.${string}` | `account.${string}`>;
type Told<Name extends BookVerb> = Omit<InputOf<Name>, 'contractId' | 'requestId'>;

/** Somebody does something to the books of a contract: a refund, a credit, a surcharge. */
export const onBooks =
	<Name extends BookVerb>(contract: ContractName, verb: Name, by: PersonKey, told: Told<Name>): Act =>
	async (scene) => {
		const input = { contractId: scene.contract(contract), requestId: scene.newRequestId(), ...told };
		await scene.call(by, verb, input as unknown as InputOf<Name>);
	};

/** Staff send back through WeChat what the client asked for last. */
export const refundAsked =
	(contract: ContractName, by: PersonKey, reason: string): Act =>
	async (scene) => {
		const contractId = scene.contract(contract);
		const { asks } = await scene.call(by, 'finance.getBooks', { contractId });
		const ask = asks.find(({ status }) => status === 'open');
		if (!ask) throw new Error(`Nobody asked for money of ${contract}`);
		await scene.call(by, 'finance.startRefund', {
			...{ contractId, way: 'wechatPay', amountFen: ask.amountFen, askId: ask.id, reason },
			requestId: scene.newRequestId(),
		});
	};
