import { readBlanks } from '../../../cloudfunctions/domain/text/blanks';
import { findBrokenEnd } from '../../../cloudfunctions/domain/text/brokenEnd';
import { findFiguresAgainstCapitals } from '../../../cloudfunctions/domain/text/figures';

describe('blanks', () => {
	test.each([
		['签约后____日内', ['____']],
		['签约后 ＿＿ 日内', ['＿＿']],
		['签约后\\_\\_\\_日内', ['\\_\\_\\_']],
		['日期：    年    月    日', ['    ', '    ', '    ']],
		['日期：　　年　　月　　日', ['　　', '　　', '　　']],
		['在[响应时间]小时内', ['[响应时间]']],
		['【付款天数】日内付清', ['【付款天数】']],
		['共（  ）份，（　）页', ['（  ）', '（　）']],
		['满 XX 日，收 ×× 元', ['XX', '××']],
		['本合同期限为年，自签字起', ['']],
		['大写：____', ['____']],
	])('%s', (text, expected) => {
		expect(readBlanks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	test.each(['变量 a_b', '【特别提示】请先看完', '为年会做准备', '（盖章）', '调用 run()', '3 日 内', '[2] 和 [a1]'])(
		'none in %s',
		(text) => {
			expect(readBlanks(text)).toEqual([]);
		},
	);

	test('each comes with the words around it in its line', () => {
		expect(readBlanks('第一行\n签约后 ____ 日内\n下一行')).toEqual([
			{ start: 8, end: 12, before: '签约后 ', after: ' 日内' },
		]);
	});
});

describe('figures against capitals', () => {
	test.each([
		['共 ¥28,000.00，大写贰万捌仟元整。'],
		['贰万捌仟元整（¥28000.00）'],
		['大写：叁万贰仟元整      ，小写：32000    元整。'],
		['3 万元（大写：叁万元整）'],
		['¥100.00（大写壹佰元整），¥200.00（大写贰佰元整）'],
		['壹佰元整（¥100），贰佰元整（¥200）'],
		['总价贰万元，其中定金 500 元。'],
		['定金 500 元。大写贰佰元整。'],
		['一式肆份，每份 3 元。'],
	])('they agree or stand apart: %s', (text) => {
		expect(findFiguresAgainstCapitals(text)).toEqual([]);
	});

	test.each([
		['共 ¥28,500.00，大写贰万捌仟元整。', '¥28,500.00，大写贰万捌仟元整', 2_850_000, 2_800_000],
		['贰万捌仟元整（¥2800.00）', '贰万捌仟元整（¥2800.00', 280_000, 2_800_000],
		['大写：叁万元整，小写：30001', '叁万元整，小写：30001', 3_000_100, 3_000_000],
		['3 万元，含税，大写叁仟元整', '3 万元，含税，大写叁仟元整', 3_000_000, 300_000],
		['大写拾万元整（¥100,000）', '拾万元整（¥100,000', 10_000_000, null],
		['大写：贰万捌仟整', '贰万捌仟整', null, null],
		['¥100.00（大写壹佰元整），¥200.00（大写叁佰元整）', '¥200.00（大写叁佰元整', 20_000, 30_000],
	])('%s', (text, words, figuresFen, capitalFen) => {
		const [found, ...others] = findFiguresAgainstCapitals(text);
		expect(others).toEqual([]);
		expect(found && { words: text.slice(found.start, found.end), ...found }).toMatchObject({
			...{ words, figuresFen, capitalFen },
		});
	});
});

describe('broken ends', () => {
	test.each([
		['安全事件怎样处理\n8.2.', 'BARE_LABEL', '8.2.'],
		['8.2', 'BARE_LABEL', '8.2'],
		['乙方随时响应。\n第九条', 'BARE_LABEL', '第九条'],
		['乙方随时响应。（三）', 'BARE_LABEL', '（三）'],
		['乙方派人到场（特别紧急的除外。', 'OPEN_BRACKET', '（特别紧急的除外。'],
		['下列资料：', 'TRAILING_MARK', '：'],
		['手册、源码、', 'TRAILING_MARK', '、'],
		['手册，', 'TRAILING_MARK', '，'],
		['乙方收到通知后应当', 'UNFINISHED', '乙方收到通知后应当'],
	])('%s', (text, kind, words) => {
		expect(findBrokenEnd(text)).toEqual({ kind, start: text.length - words.length, words });
	});

	test.each([
		'乙方随时响应。',
		'手册；',
		'（免费）',
		'税号：____',
		'“维护”',
		'合计 3,400.00 元。',
		'1）甲方；\n2）乙方。',
		'',
	])('whole: %s', (text) => {
		expect(findBrokenEnd(text)).toBeNull();
	});
});
