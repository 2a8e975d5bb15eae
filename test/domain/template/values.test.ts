import { isRefused } from '../../../cloudfunctions/domain/refusal';
import { fillTemplate } from '../../../cloudfunctions/domain/template';
import type { FieldSpec } from '../../../cloudfunctions/domain/template/shape';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { SAMPLE_PARTIES, SAMPLE_VALUES, sampleDraft } from './samples';
import { fieldsOfKind } from './support';

const NOT_NUMBERS = ['x', '-1', '1e3', '1 2', '０', 'NaN', '1.5.2', '十'];

/** What is no value of such a field. */
function badValuesOf({ type, min = 1, max, maxLength = 40, reads = 'text' }: FieldSpec): string[] {
	const over = max === undefined ? [] : [String(max + 1)];
	switch (type) {
		case 'date':
			return ['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '20260401', '1969-12-31', '3000-01-01', '明天'];
		case 'yuan':
			return [...NOT_NUMBERS, '0', '0.00', '1.234', '1,00', '10000000.01', '1,0000.00', '.5'];
		case 'percent':
			return [...NOT_NUMBERS, '0', '100.01', '0.005', '5%', ...over];
		case 'count':
			return [...NOT_NUMBERS, String(min - 1), '1.5', '1000000000', ...over];
		case 'hours':
			return [...NOT_NUMBERS, '0', '1.5', '721'];
		case 'choice':
			return ['x', '每', 'monthly'];
		case 'text':
			return {
				text: ['长'.repeat(maxLength + 1), '一行\n两行', '藏\u200b着', '反\u202e向'],
				list: ['长'.repeat(maxLength + 1), '、', '一、二、三、四、五、六、七、八、九'],
				contacts: ['没有这个人', '江渺、没有这个人', '、'],
				members: ['长'.repeat(maxLength + 1), '、，'],
				dayOfYear: ['02-30', '13-01', '0-10', '12-00', '12', '年底'],
				shifts: ['9点', '09:00-25:00', '09:60-12:00', '12:00-09:00', '09:00-12:00、11:00-13:00', '09:00-09:00', '、'],
			}[reads];
	}
}

const FIELDS = CONTRACT_KINDS.flatMap((kind) =>
	fieldsOfKind(kind).map((field): [ContractKind, string, FieldSpec] => [kind, field.key, field]),
);

it.each(FIELDS)('%s: the field %s refuses what is no value of it', (kind, key, field) => {
	const taken = badValuesOf(field).filter((value) => {
		const entered = SAMPLE_VALUES[kind].map((one) => (one.key === key ? { key, value } : one));
		const terms = fillTemplate(kind, entered, SAMPLE_PARTIES);
		return !isRefused(terms) || terms.refused.code !== 'TEMPLATE_VALUE_INVALID' || terms.refused.field !== key;
	});
	expect(taken).toEqual([]);
});

it.each(CONTRACT_KINDS)('%s refuses a key that it does not have, and a key twice', (kind) => {
	const refusedWith = (field: string) => ({ refused: { code: 'TEMPLATE_VALUE_INVALID', field } });
	const values = SAMPLE_VALUES[kind];
	const extra = (key: string) => [...values, { key, value: '1' }];
	for (const key of ['nothing', 'customerName', 'agencyName', 'constructor', '__proto__']) {
		expect(fillTemplate(kind, extra(key), SAMPLE_PARTIES)).toEqual(refusedWith(key));
	}
	expect(fillTemplate(kind, extra('number'), SAMPLE_PARTIES)).toEqual(refusedWith('number'));
});

const textOf = (kind: ContractKind, clauseId: string, changes: Record<string, string>) =>
	sampleDraft(kind, changes).clauses.find(({ id }) => id === clauseId)?.text;

const PRINTED: [string, string, string][] = [
	['28000', '¥28,000.00', '大写贰万捌仟元整'],
	['28,000.5', '¥28,000.50', '大写贰万捌仟元伍角整'],
	['0.01', '¥0.01', '大写壹分'],
	['19.9', '¥19.90', '大写壹拾玖元玖角整'],
	['10000000', '¥10,000,000.00', '大写壹仟万元整'],
];

it.each(PRINTED)('prints %s yuan in figures and capitals', (entered, figures, capitals) => {
	const text = textOf('maintenance', 'c4-1', { total: entered });
	expect(text).toContain(figures);
	expect(text).toContain(capitals);
});

it('prints days, counts and shares as contracts do', () => {
	expect(textOf('maintenance', 'c2', { from: '2026-03-04' })).toContain('从 2026 年 3 月 4 日到');
	expect(textOf('purchase', 'p-server', { serverVisits: '8000' })).toContain('每天 8,000 人次');
	expect(textOf('maintenance', 'c10-1-2', { lateShare: '0.5' })).toContain('加收 5‰');
	expect(textOf('maintenance', 'c10-1-2', { lateShare: '0.05' })).toContain('加收 0.05%');
	expect(textOf('purchase', 'p5-2', { firstShare: '66.67' })).toContain('余下的 33.33%');
});

it('leaves what looks like a placeholder as it was entered', () => {
	expect(textOf('development', 'd1-1', { project: '{{total}}' })).toContain('本合同管{{total}}的');
});

it('finds named contacts by their names, each once', () => {
	const named = sampleDraft('itemised', { namedContacts: ' 柳知远，江渺、江渺 ' }).namedContacts;
	expect(named?.contactIds).toEqual(['contact-2', 'contact-1']);
});

it('reads hours with a break', () => {
	const { officeHours } = sampleDraft('enterprise', {
		officeHours: '9:00至12:00；13:30–24:00',
		officeDays: 'everyDay',
	});
	expect(officeHours).toMatchObject({
		days: 'everyDay',
		shifts: [
			{ fromMinute: 540, toMinute: 720 },
			{ fromMinute: 810, toMinute: 1440 },
		],
	});
});
