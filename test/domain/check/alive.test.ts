import {
	type Parameter,
	type ParameterValue,
	parametersOf,
	setParameter,
} from '../../../cloudfunctions/domain/check/parameters';
import { CONTRACT_KINDS, type ContractKind } from '../../../types/codes';
import { sampleTerms } from '../template/samples';
import { otherValue } from './otherValue';
import { type Outcome, outcomesOf } from './outcomes';

/**
 * Parameters whose change nobody meets but in the checks before the signing, by the end of their path, with the reason.
 */
const CHECKED_ONLY: readonly [RegExp, string][] = [
	[/^copies\./, 'the sealed original must come in as many copies as this; nothing is counted after the signing'],
	[/^stages\.[^.]+\.shareBp$/, 'explains an amount, which is a parameter of its own and is checked against it'],
	[/^monthlyFee\.amountFen$/, 'follows from the yearly fee, which penalties are computed of; confirmed by a person'],
	[
		/^items\.[^.]+\.shareBp$/,
		'a share of something that the contract does not put into figures: nobody can compute it',
	],
	[/^team\./, 'compared with the people who are named; who came is recorded by hand'],
];

/** What the parameter could be instead. A blank is filled; a year free becomes none. */
function sensibleValue(parameter: Parameter): ParameterValue {
	const { field, kind, value, unit } = parameter;
	if (field === 'freeYears') return value === 0 ? 1 : 0;
	if (value !== null) return otherValue(parameter);
	return kind === 'date' ? '2027-01-31' : unit === 'year' ? 2 : 12_300;
}

const changedBy = (kind: ContractKind, parameter: Parameter, before: Record<Outcome, string>): Outcome[] => {
	const after = outcomesOf(setParameter(sampleTerms(kind), parameter.path, sensibleValue(parameter)));
	return (Object.keys(before) as Outcome[]).filter((name) => before[name] !== after[name]);
};

describe.each(CONTRACT_KINDS)('%s', (kind) => {
	const terms = sampleTerms(kind);
	const before = outcomesOf(terms);

	test.each(parametersOf(terms).map((parameter) => [parameter.path, parameter] as const))(
		'%s changes an outcome',
		(path, parameter) => {
			const changed = changedBy(kind, parameter, before);
			if (CHECKED_ONLY.some(([pattern]) => pattern.test(path))) expect(changed).toEqual(['checks']);
			else expect(changed.filter((outcome) => outcome !== 'checks')).not.toEqual([]);
		},
	);

	test('the same terms have the same outcomes', () => {
		expect(outcomesOf(sampleTerms(kind))).toEqual(before);
	});
});
