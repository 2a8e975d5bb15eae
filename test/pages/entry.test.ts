import { ask, type Program, startProgram } from '../setup/program';
import { Telephone } from './support/telephone';

const FOUNDER = 'oFirst0001';
const BOOKKEEPER = 'oBookkeeper';
const STRANGER = 'oStranger';
const PASSER_BY = 'oPasserBy';

let program: Program;
const telephones: Telephone[] = [];

/** A telephone in somebody's hand, the mini-program open. */
async function telephoneOf(openid: string, url?: string): Promise<Telephone> {
	const telephone = new Telephone(program.url, openid);
	telephones.push(telephone);
	await telephone.open(url);
	return telephone;
}

beforeAll(async () => {
	program = await startProgram({ empty: true });
	const people = [
		{ openid: FOUNDER, name: '周岚', note: '还没有绑定' },
		{ openid: BOOKKEEPER, name: '林小满', note: '还没有绑定', telephone: '13900000002' },
		{ openid: STRANGER, name: '程野', note: '还没有绑定', telephone: '13900000003' },
		{ openid: PASSER_BY, name: '路人', note: '没有人认识', telephone: '13900000009' },
	];
	await ask(`${program.url}/control/personas`, 'PUT', people);
});

afterEach(() => {
	for (const telephone of telephones.splice(0)) telephone.close();
});

afterAll(() => program.stop());

describe('a new deployment, and a person whom nobody knows', () => {
	it('shows the public pages and how to get in', async () => {
		const telephone = await telephoneOf(BOOKKEEPER);
		await telephone.sees('#welcome');
		expect(telephone.text('#tab-bar')).toBe('首页合同报障增值服务我的');
		await telephone.tap('#tab-contracts');
		expect(telephone.text('#bind-first')).toContain('绑定以后，合同在这里看。');
		await telephone.tap('#tab-faults');
		expect(telephone.text('#bind-first')).toContain('绑定以后，在这里报障、看进度。');
		await telephone.tap('#tab-services');
		expect(telephone.route).toBe('pages/services/index');
	});

	it('makes the first administrator by the code that was printed, and only by it', async () => {
		const telephone = await telephoneOf(FOUNDER);
		await telephone.tap('#claim-administrator');
		await telephone.type('#claim-name', '周岚');
		await telephone.type('#claim-code', 'WRONGCODE');
		await telephone.tap('#claim');
		expect(telephone.text('#claim-problem')).toBe('管理员码不对或用过了。它在部署时只显示一次。');
		await telephone.type('#claim-code', program.administratorCode);
		await telephone.tap('#claim');
		expect(telephone.route).toBe('pages/staff/index');
		expect(telephone.text('#tab-bar')).toBe('首页合同报障增值服务管理');
	});

	it('binds a contact by an invitation that works once', async () => {
		const administrator = await telephoneOf(FOUNDER, '/packages/staff/people/index');
		await administrator.type('#company-name', '松果幼教');
		await administrator.tap('#add-company');
		await administrator.tap('#companies .cell', '松果幼教');
		await administrator.type('#contact-name', '林小满');
		await administrator.type('#contact-title', '会计');
		await administrator.tap('#add-contact');
		await administrator.tap('#contacts #invite-*');
		const code = administrator.text('#invitation-code');

		const contact = await telephoneOf(BOOKKEEPER);
		await contact.tap('#bind-code');
		await contact.type('#invitation', code);
		await contact.tap('#accept-invitation');
		expect(contact.route).toBe('pages/home/index');
		await contact.sees('#company', '松果幼教');
		expect(contact.text('#tab-bar')).toBe('首页合同报障增值服务我的');

		const stranger = await telephoneOf(STRANGER, '/packages/bind/code/index');
		await stranger.type('#invitation', code);
		await stranger.tap('#accept-invitation');
		expect(stranger.text('#bind-problem')).toBe('邀请码不对、用过了或过期了。向发码的人要一个新的。');
	});

	it('binds by the telephone that WeChat verified, when a company names it', async () => {
		const administrator = await telephoneOf(FOUNDER, '/packages/staff/people/index');
		await administrator.tap('#companies .cell', '松果幼教');
		await administrator.type('#contact-name', '程野');
		await administrator.type('#contact-title', '园长');
		await administrator.type('#contact-telephone', '13900000003');
		await administrator.tap('#add-contact');

		const unknown = await telephoneOf(PASSER_BY);
		await unknown.allowPhoneNumber('#bind-telephone');
		expect(unknown.text('.problem')).toContain('这个手机号不在任何合同的联系人里');

		const contact = await telephoneOf(STRANGER);
		await contact.allowPhoneNumber('#bind-telephone');
		await contact.sees('#company', '松果幼教');
	});
});
