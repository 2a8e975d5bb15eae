import fc from 'fast-check';
import { decideRemoveTitle, decideSaveTitle } from '../../../cloudfunctions/domain/people/decideTitle';
import { evolveTitles, missingOf, type Title, type TitleEvent } from '../../../cloudfunctions/domain/people/titles';
import { isRefused } from '../../../cloudfunctions/domain/refusal';

const FULL = {
	...{ buyerName: '山栀茶业', taxpayerId: '91350100M000100Y43', address: '茶场路 7 号', telephone: '0599-8800001' },
	...{ bankName: '澄川农商银行', bankAccount: '600000000000701' },
};
const company = (titles: Title[]) => ({ id: 'k', name: '山栀茶业', legalName: null, contacts: [], titles });
const context = { nowMs: 1, actor: { openid: 'o', name: '周渡', side: 'customer', channel: 'miniProgram' } } as const;

test.each([
	['ordinary', { taxpayerId: null }, null],
	['special', {}, null],
	['special', { taxpayerId: null }, 'taxpayerId'],
	['special', { address: null, bankAccount: null }, 'address'],
	['special', { bankAccount: null }, 'bankAccount'],
] as const)('a %s invoice without %j still needs %s', (kind, without, missing) => {
	expect(missingOf({ ...FULL, ...without }, kind)).toBe(missing);
});

test('what looks wrong is kept all the same, in capitals', () => {
	const command = { titleId: null, newId: 't1', ...FULL, taxpayerId: ' 91350100m000100y44 ', isDefault: false };
	expect(decideSaveTitle(company([]), command, context)).toMatchObject([{ taxpayerId: '91350100M000100Y44' }]);
	expect(decideSaveTitle(company([]), { ...command, taxpayerId: ' - ' }, context)).toMatchObject([
		{ taxpayerId: null },
	]);
});

test('whatever is saved and removed: at most ten, and one is offered first while there are any', () => {
	const step = fc.record({
		what: fc.constantFrom('add', 'add', 'change', 'remove'),
		at: fc.nat(11),
		isDefault: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			let titles: Title[] = [];
			for (const [index, { what, at, isDefault }] of steps.entries()) {
				const titleId = titles[at]?.id ?? 'none';
				const save = { titleId: what === 'add' ? null : titleId, newId: `t${index}`, ...FULL, isDefault };
				const facts =
					what === 'remove'
						? decideRemoveTitle(company(titles), titleId, context)
						: decideSaveTitle(company(titles), save, context);
				if (isRefused(facts)) continue;
				for (const fact of facts) titles = evolveTitles(titles, fact as TitleEvent);
				if (isDefault && what !== 'remove')
					expect(titles.find((one) => one.isDefault)?.id).toBe(save.titleId ?? save.newId);
			}
			expect(titles.length).toBeLessThanOrEqual(10);
			expect(titles.filter((one) => one.isDefault)).toHaveLength(Math.min(titles.length, 1));
		}),
	);
});
